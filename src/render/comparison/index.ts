/** A comparison as text for a terminal, as Word with tracked changes, as HTML and as Markdown. */
export { type HtmlOptions, type ReportAssets, renderHtml } from './html/render-html.js';
export { type MarkdownOptions, renderComparisonMarkdown } from './markdown/render-markdown.js';
export { type RedlineOptions, renderRedline } from './redline/render-redline.js';
export { renderTerminal, type TerminalOptions } from './terminal/render-terminal.js';
