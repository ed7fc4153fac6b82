/** A comparison as Word with tracked changes, as HTML and as Markdown. */

export { type HtmlOptions, type ReportAssets, renderHtml } from '../html/render-html.js';
export { type MarkdownOptions, renderComparisonMarkdown } from '../markdown/comparison/render-markdown.js';
export { type RedlineOptions, renderRedline } from '../word/redline/render-redline.js';
