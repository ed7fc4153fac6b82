import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differsOnlyByMarks,
  isPossibleSyllable,
  parseSyllable,
  restyleTone,
  tokenizeWords,
} from '../../src/text/index.js';

const SEEDS = new URL('../fixtures/seeds/', import.meta.url);

/** Words of the seeds that are no Vietnamese syllables, abbreviations in capitals aside. */
const FOREIGN = new Set([
  'đ',
  'c',
  'v',
  'Fax',
  'Email',
  'Internet',
  'UKraine',
  'Video',
  'website',
  'TTg',
  'CTr',
]);

describe('parseSyllable', () => {
  it('names the parts', () => {
    const parts = (word: string) => {
      const syllable = parseSyllable(word);
      return (
        syllable &&
        [syllable.onset, syllable.medial, syllable.nucleus, syllable.coda, syllable.tone].join('|')
      );
    };
    expect(parts('nghĩa')).toBe('ngh||iê||ngã');
    expect(parts('Tuyến')).toBe('t|u|iê|n|sắc');
    expect(parts('QUYỀN')).toBe('q|u|iê|n|huyền');
    expect(parts('quốc')).toBe('q|u|ô|c|sắc');
    expect(parts('giếng')).toBe('gi||iê|ng|sắc');
    expect(parts('gì')).toBe('gi||i||huyền');
    expect(parts('giữ')).toBe('gi||ư||ngã');
    expect(parts('được')).toBe('đ||ươ|c|nặng');
    expect(parts('yêu')).toBe('||iê|u|ngang');
    expect(parts('hoà')).toBe('h|o|a||huyền');
    expect(parts('hòa')).toBe('h|o|a||huyền');
    expect(parts('khuỷu'.normalize('NFD'))).toBe('kh|u|i|u|hỏi');
    expect(parts('ủy')).toBe('|u|i||hỏi');
    expect(parts('mua')).toBe('m||uô||ngang');
  });
});

describe('isPossibleSyllable', () => {
  it.each([
    'phân thuẩn nghiêng ngoẹo khuya thuở huơ tuýp huỵch quýt quằn quặc xoong moóc gìn giết giặc gia ghế kỷ lý',
    'ý yết ỉa ít ơn ăn âu oan uyên oẹ ếch ực ưu ươn chuyển nguyễn rượu thoảng khoẻo đoàn noãn goá buýt voan Vy Thy',
    'của nghĩ nghe kẻ kính cỏ cua cưng quê quơ quả quấy',
  ])('holds of %s', (words) => {
    expect(words.split(' ').filter((word) => !isPossibleSyllable(word))).toEqual([]);
    expect(
      words
        .toUpperCase()
        .split(' ')
        .filter((word) => !isPossibleSyllable(word)),
    ).toEqual([]);
  });

  it.each([
    ['foreign words and abbreviations', 'committee Internet QĐ TW NĐ web Zalo virus b c đ'],
    ['letters that Vietnamese has not', 'thễz fân jà wan'],
    ['c/k/q, g/gh, ng/ngh mixed up', 'ce ki\u0309m\u0323 ka kô qan gê ghan nge nghan nghư coa cuy'],
    ['a stop coda with another tone', 'phap cac tôt hòc ếch̉ lịchh bứcc tãp mỏc nhẳc'],
    ['a tone mark out of place', 'hòan qúy qủa gía thủơ tóan ngùôn nghiã muà'],
    ['two tones', 'hoá́ hòá'],
    ['no vowel, or vowels that never meet', 'ng thn aâ tiea oưn uươ ieu'],
    ['a medial after a lip sound', 'moa boan vuyên'],
    ['y where i is written', 'tyn byt nghy iêu yê'],
    ['what is no word', ' 12 a1 - dân-vận'],
  ])('does not hold of %s', (_, words) => {
    expect(words.split(' ').filter(isPossibleSyllable)).toEqual([]);
  });

  it('holds of every syllable of the five texts', () => {
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
      const words = tokenizeWords(readFileSync(new URL(file, SEEDS), 'utf8').normalize('NFC'))
        .filter(({ kind, text }) => kind === 'word' && !FOREIGN.has(text) && !/^[A-ZĐ]+$|\d/.test(text))
        .map(({ text }) => text);
      expect(words.length).toBeGreaterThan(1000);
      expect(words.filter((word) => !isPossibleSyllable(word))).toEqual([]);
    }
  });

  it('does not depend on the habit of tone placement, nor on the form of Unicode', () => {
    const letter = fc.constantFrom(...'aàáảạăâêeèéẻiìíoòóỏọôơuùúủụưyỳýỷỵbcdđghklmnpqrstvx');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 5 }), (word) => {
        const possible = isPossibleSyllable(word);
        expect(isPossibleSyllable(word.normalize('NFD'))).toBe(possible);
        expect(isPossibleSyllable(restyleTone(word, 'new'))).toBe(possible);
        expect(isPossibleSyllable(restyleTone(word, 'old'))).toBe(possible);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('differsOnlyByMarks', () => {
  it('finds the slips of marks', () => {
    for (const pair of [
      'phân phản',
      'dự dư',
      'tinh tình',
      'Thẻ thể',
      'thể thế',
      'thuẩn thuẫn',
      'dau đau',
      'hoan hoàn',
    ])
      expect(differsOnlyByMarks(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '')).toBe(true);
  });

  it('does not hold of equal words, habits or other letters', () => {
    for (const pair of ['hoà hòa', 'Ban ban', 'dân dân', 'dân dâng', 'thế the1', 'lý lí'])
      expect(differsOnlyByMarks(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '')).toBe(false);
  });
});
