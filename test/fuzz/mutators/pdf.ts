/** Objects and operators of a PDF; letters stand for bytes. */
import { makePdf } from '../../support/make-pdf.js';
import { type Mutator, mutate } from './mutator.js';

const FILE = Buffer.from(
  makePdf([
    {
      texts: [
        { text: 'TỈNH ỦY THÁI NGUYÊN', x: 90, y: 80 },
        { text: 'Điều 1. Phạm vi điều chỉnh', x: 90, y: 120 },
        { text: '1. Quy chế này quy định', x: 90, y: 140 },
      ],
    },
    { texts: [{ text: 'Điều 2. Đối tượng áp dụng', x: 90, y: 100 }] },
  ]),
).toString('latin1');

const HARMFUL = [
  '0 0 0 0 0 0 cm ',
  '1e99 0 0 1e-99 0 0 Tm ',
  'q '.repeat(50),
  'Q ',
  'BT ',
  'ET ',
  '<0000> Tj ',
  '[<00310032> -99999999 <0033>] TJ ',
  '/Length -1 ',
  '/Length 99999999 ',
  '/Filter /FlateDecode ',
  '/Kids [2 0 R 2 0 R] ',
  '/Count 99999999 ',
  '/Parent 2 0 R ',
  '<< ',
  '>> ',
  'endobj\n',
  'endstream\n',
  '3 0 obj\n',
  '/MediaBox [0 0 0 0] ',
  '/Rotate 45 ',
  '\0\0\0',
  '(\\377\\376',
];

export const pdf: Mutator = {
  ending: 'pdf',
  make: (choice) => mutate(FILE.split(/(?<=\n)|(?<= )/), HARMFUL, choice),
  pack: (text) => Uint8Array.from(Buffer.from(text, 'latin1')),
};
