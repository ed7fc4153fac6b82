/** The papers that a draft is sent with, as Markdown: trees in, text out. A stage like the others. */
export { type DraftFacts, draftFacts } from './draft-facts.js';
export { type PaperOptions, paperMarkdown, WRITTEN_PAPERS, type WrittenPaper } from './paper-markdown.js';
export { type Sender, senderOf } from './sender.js';
