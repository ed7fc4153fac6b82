import type { Messages } from '../findings/finding.js';

export const messages = {
  'print.error': () => 'error',
  'print.warning': () => 'warning',
  'print.note': () => 'note',
  'print.page': ({ page }: { page: number }) => `page ${page}`,
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph}`,
  'print.written': ({ file }: { file: string }) => `Written: ${file}`,
  'print.coverage': (p: { covered: number; required: number; number: string }) =>
    p.covered === p.required
      ? `All ${p.required} articles required by ${p.number} are covered.`
      : `${p.covered} of the ${p.required} articles required by ${p.number} are covered; missing:`,
  'print.contentBlanks': ({ count }: { count: number }) =>
    `${count} blanks to fill, yellow in the Word file (with --set field=value or --profile):`,
  'print.clericalBlanks': ({ labels }: { labels: string }) => `Filled on issue: ${labels}.`,
  'print.confirmations': ({ count }: { count: number }) => `${count} points to confirm before signing:`,
} satisfies Messages;
