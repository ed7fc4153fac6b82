/**
 * The forms of all tables of templates/data and templates/language. The build checks the shipped tables by them, so that
 * no command need open them: everybody else imports only types from here.
 */
export { type PaperSender, paperSendersTable } from './paper-senders.js';
export { parseSlips } from './slips.js';
export { type DatedData, parseTables, tableSchemas } from './tables.js';
export { parseWordPairs, type WordPairs } from './word-pairs.js';
