/** Tokens of published regulations, and what breaks lines, numbers, marks and Markdown. */
import { SEED_NAMES, seedText } from '../../support/seeds.js';
import { type Mutator, mutate, stretch } from './mutator.js';

const TOKENS = SEED_NAMES.map((name) => seedText(name).split(/(?<=\n)|(?<= )/));

const HARMFUL = [
  '\n',
  '\n\n\n',
  '\f',
  '\t',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u202e',
  '\u0301\u0302',
  '\ud800',
  'Điều 1. ',
  'Điều 99999999999999999999. ',
  'Chương\n',
  '1. ',
  '2.1. ',
  'a) ',
  'đ) ',
  '- ',
  '“',
  '”',
  '"',
  '(',
  ')',
  '[1]',
  '²',
  '…………',
  '_____',
  '**',
  '*',
  '# ',
  '> ',
  '| a | b |\n|---|---|\n',
  '<!-- noise ocr: ',
  '-->',
  '<b>',
  '&amp;',
  '```\n',
  '[a](b)',
  '\\',
  '---\n',
  'QUYẾT ĐỊNH\n',
  'Nơi nhận:\n- Như trên;\n',
  'PHỤ LỤC\n',
  'Số 12-QĐ/TU, ngày 31/02/2026',
];

const make: Mutator['make'] = (choice) => mutate(stretch(choice.of(TOKENS), choice), HARMFUL, choice);
const pack: Mutator['pack'] = (text) => new TextEncoder().encode(text);

export const plainText: Mutator = { ending: 'txt', make, pack };
export const markdown: Mutator = { ending: 'md', make, pack };
