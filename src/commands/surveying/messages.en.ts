/** Words of `danvan matrix`, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'commands.matrix.summary': () =>
    'Hold many texts against the reference at once: what each covers, misses, words differently, and how others word it',
  'commands.matrix.files': () => 'files, folders or patterns ("quy-che/*.docx")',
  'commands.matrix.to': () =>
    'form of the answer: table (on the screen), html (one self-contained page), csv, json; by the name of the output file, else table',
  'commands.matrix.output': () => 'file to write; without it the answer goes to standard output',
  'commands.matrix.progress': () => 'Surveying',
  'commands.matrix.nothing': ({ count }: { count: number }) =>
    `none of ${count} files holds a text that can be held against the reference.`,
};
