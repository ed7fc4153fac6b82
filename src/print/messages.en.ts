import type { Messages } from '../findings/finding.js';

export const messages = {
  'print.error': () => 'error',
  'print.warning': () => 'warning',
  'print.note': () => 'note',
  'print.page': ({ page }: { page: number }) => `page ${page}`,
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph}`,
} satisfies Messages;
