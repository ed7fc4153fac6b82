/** Words of the page of a check, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'report.title': () => 'What the check found',
  'report.counts': (p: { files: number; error: number; warning: number; note: number }) =>
    `Texts: ${p.files}. Errors: ${p.error}, warnings: ${p.warning}, notes: ${p.note}.`,
  'report.suppressed': ({ count }: { count: number }) => `Waived or known, and not counted: ${count}.`,
  'report.severity.error': () => 'error',
  'report.severity.warning': () => 'warning',
  'report.severity.note': () => 'note',
  'report.filter': () => 'Search the findings',
  'report.allRules': () => 'all rules',
  'report.shown': () => 'shown',
  'report.coverage': () => 'Required articles',
  'report.state.covered': () => 'covered',
  'report.state.weakened': () => 'binds less',
  'report.state.partial': () => 'clauses missing',
  'report.state.missing': () => 'missing',
  'report.article': (p: { article: string; subject: string; state: string; clauses: string }) =>
    `${p.article}. ${p.subject}: ${p.state}${p.clauses === '' ? '' : ` (${p.clauses})`}`,
  'report.clean': () => 'Nothing to report.',
  'report.whole': () => 'The text as a whole',
  'report.line': ({ line }: { line: number }) => `line ${line}`,
  'report.page': ({ page }: { page: number }) => `page ${page}`,
  'report.paragraph': ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph} of the file`,
  'report.write': ({ text }: { text: string }) => `Write: ${text}`,
  'report.why': () => 'Why',
  'report.needsScript': () => 'This page needs JavaScript to filter; all findings are shown.',
};
