import { isPossibleSyllable } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** "CÔng", "ĐẢng", "UKraine": the shift key was held too long; not "QĐi", "CTr", "UBND", "TP". */
const SLIPPED = /^\p{Lu}{2}\p{Ll}{2,}$/u;
/** Most words are told by their second letter, without the pattern. */
const isSlipped = (word: string): boolean =>
  word.length > 3 && word.charAt(1) !== word.charAt(1).toLowerCase() && SLIPPED.test(word);
/** "09-CTrinh/TU": what is joined to the word before is a symbol. */
const JOINED = /[\d/-]/;

/** "VDuẩn", "HMai": a name behind an initial, as clerks sign; not "CÔng", which is a syllable, nor "UKraine", where "Kraine" is none. */
const isNameBehindLetter = (word: string, expected: string): boolean =>
  !isPossibleSyllable(expected) && isPossibleSyllable(word.slice(1));

/** A word that begins with two capitals and goes on small. */
export default defineRule({
  id: 'no-slipped-capital',
  severity: 'note',
  basis: [],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  repairs: ['unsafe'],
  examples: [
    {
      name: 'hai chữ đầu viết hoa',
      input: 'CÔng tác dân vận của Đảng.',
      finds: ['CÔng'],
    },
    {
      name: 'chữ viết tắt và tên loại trong số văn bản',
      input:
        'UBND tỉnh; Chương trình số 09-CTr/TU, ngày 14/5/2021; Quy định số 04-QĐi/TW, ngày 25/7/2018. Lưu: VT (VDuẩn).',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    for (const { kind, text: word, start } of context.words(node)) {
      if (kind !== 'word' || !isSlipped(word) || JOINED.test(text.charAt(start - 1))) continue;
      const expected = word.charAt(0) + word.slice(1).toLowerCase();
      if (isNameBehindLetter(word, expected)) continue;
      const place = { node, start, end: start + word.length, expected: [expected], replacement: expected };
      context.report('check.no-slipped-capital', { word, expected }, place);
    }
  },
});
