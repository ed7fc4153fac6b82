import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTokens, tokenizeWords } from '../../src/text/index.js';
import { vietnameseText } from '../support/vietnamese-text.js';

const cut = (text: string) => tokenizeWords(text).map((token) => token.text);

describe('tokenizeWords', () => {
  it('keeps numbers whole and parts everything else', () => {
    expect(cut('2.1. Căn cứ Quyết định số 23-QĐ/TW, ngày 30/7/2021')).toEqual(
      '2.1|.|Căn|cứ|Quyết|định|số|23-QĐ/TW|,|ngày|30/7/2021'.split('|'),
    );
    expect(cut('Luật số 10/2022/QH15; 16/CT-TTg; 2387/QĐ/TU')).toEqual(
      'Luật|số|10/2022/QH15|;|16/CT-TTg|;|2387/QĐ/TU'.split('|'),
    );
    expect(cut('1.000 đồng, 2,5%, khoản 5a, “Dân vận”...')).toEqual(
      '1.000|đồng|,|2,5|%|,|khoản|5a|,|“|Dân|vận|”|...'.split('|'),
    );
    expect(cut('1-MỤC TIÊU; 2020-2025; đ/c; T/M; -----')).toEqual(
      '1|-|MỤC|TIÊU|;|2020|-|2025|;|đ|/|c|;|T|/|M|;|-----'.split('|'),
    );
  });

  it('knows kinds and places', () => {
    expect(tokenizeWords(' Điều 9.\n')).toEqual([
      { kind: 'word', text: 'Điều', blank: ' ', start: 1 },
      { kind: 'number', text: '9', blank: ' ', start: 6 },
      { kind: 'punctuation', text: '.', blank: '', start: 7 },
      { kind: 'end', text: '', blank: '\n', start: 9 },
    ]);
    expect(tokenizeWords('')).toEqual([]);
  });

  it('joins back to exactly the text', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText(), fc.string({ unit: 'binary' })), (text) => {
        const tokens = tokenizeWords(text);
        expect(joinTokens(tokens)).toBe(text);
        for (const token of tokens) expect(text.startsWith(token.text, token.start)).toBe(true);
      }),
    );
  });
});
