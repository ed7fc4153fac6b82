import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/encodings/decode-text.js';
import { looksLikeTcvn3, looksLikeVni } from '../../src/read/encodings/guess-legacy.js';
import { decodeLegacy, legacyFont } from '../../src/read/encodings/legacy-font.js';
import { vietnameseShare } from '../../src/read/encodings/likelihood.js';
import { WINDOWS_1252, WINDOWS_1258 } from '../../src/read/encodings/single-byte.js';
import { decodeTcvn3 } from '../../src/read/encodings/tcvn3.js';
import { decodeVni } from '../../src/read/encodings/vni.js';
import {
  encodeTcvn3,
  encodeVni,
  splitTones,
  VIETNAMESE_LETTERS,
  westernBytes,
} from '../support/encode-legacy.js';

const seedsFolder = new URL('../fixtures/seeds/', import.meta.url);
const seeds = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, seedsFolder), 'utf8').normalize('NFC') }));
const sentence = 'Điều 1. Phạm vi điều chỉnh: quy chế này quy định trách nhiệm của cấp ủy, tổ chức đảng.';
const syllables = [...new Set(seeds.flatMap((seed) => seed.text.match(/\p{L}+/gu) ?? []))];
const anyWords = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 40 });

describe('the tables', () => {
  it.each([
    ['windows-1252', WINDOWS_1252],
    ['windows-1258', WINDOWS_1258],
  ])('%s is what a library of encodings has, and loses no byte', (label, page) => {
    const known = page.map((_, byte) => iconv.decode(Uint8Array.of(byte), label));
    expect(page).toEqual(
      known.map((character, byte) => (character === '\ufffd' ? String.fromCharCode(byte) : character)),
    );
  });

  it('know all 134 letters', () => {
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
  });

  it.each(VIETNAMESE_LETTERS)('VNI gives %s back', (letter) => {
    expect(decodeVni(encodeVni(letter))).toBe(letter);
  });

  it.each(VIETNAMESE_LETTERS)('TCVN3 gives %s back, capitals through a capital font', (letter) => {
    const isCapital = letter !== letter.toLowerCase();
    expect(decodeTcvn3(encodeTcvn3(letter), isCapital)).toBe(letter);
  });

  it('agree with the converter of the system on the letters of TCVN 5712', () => {
    // Codes and letters as the C library's TCVN5712-1 table lists them: small letters and the added capitals.
    expect(decodeTcvn3('\u00b5\u00c6\u00ad\u00fe')).toBe('àặưỵ');
    expect(decodeTcvn3('\u00ff\u00c1\u00da', true)).toBe('ỐẦẾ');
  });

  it('compose a tone that TCVN3 puts after a letter, and leave signs alone', () => {
    expect(decodeTcvn3('A\u00b3 25\u00b0C')).toBe('Á 25°C');
  });

  it('take the longest match in VNI', () => {
    expect(decodeVni('ngöôøi dôùi bôø, khuyeån khích')).toBe('người dới bờ, khuyển khích');
  });
});

describe('capitals that TCVN3 lacks', () => {
  it('come back in words typed in capitals', () => {
    expect(decodeTcvn3(encodeTcvn3('NGHỊ ĐỊNH CỦA CHÍNH PHỦ'))).toBe('NGHỊ ĐỊNH CỦA CHÍNH PHỦ');
  });

  it('follow the line where a word could be either', () => {
    expect(decodeTcvn3(encodeTcvn3('CƠ QUAN ĐĂNG KÝ KINH DOANH'))).toBe('CƠ QUAN ĐĂNG KÝ KINH DOANH');
    expect(decodeTcvn3(encodeTcvn3('Ký tên và đóng dấu'))).toBe('Ký tên và đóng dấu');
  });

  it('are printed by fonts whose name ends in H', () => {
    expect(decodeLegacy(encodeTcvn3('Chương I'), '.VnTimeH')).toBe('CHƯƠNG I');
  });
});

describe('fonts', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['BADEPR+.VnTimeH,Bold', 'tcvn3', true],
    ['".vnarialh"', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['VnTimeH-BoldItalic', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['ABCDEF+VNI-Helve-Bold', 'vni', false],
  ] as const)('%s is %s', (name, encoding, capital) => {
    expect(legacyFont(name)).toEqual({ encoding, capital });
  });

  it.each(['Times New Roman', 'Vnwriter', 'Arial', '', 'Calibri,Bold'])('%s is Unicode', (name) => {
    expect(legacyFont(name)).toBeNull();
  });

  it('decode a run', () => {
    expect(decodeLegacy(encodeTcvn3(sentence), '.VnTime')).toBe(sentence);
    expect(decodeLegacy(encodeVni(sentence), 'VNI-Times')).toBe(sentence);
  });

  it('leave a run that was typed in Unicode', () => {
    expect(decodeLegacy(sentence, '.VnTime')).toBe(sentence);
    expect(decodeLegacy('là và', '.VnTime')).toBe('là và');
  });
});

describe('statistics', () => {
  it.each(seeds)('know $name in each encoding', ({ text }) => {
    expect(vietnameseShare(text)).toBeGreaterThan(0.95);
    expect([looksLikeTcvn3(text), looksLikeVni(text)]).toEqual([false, false]);
    expect(looksLikeTcvn3(encodeTcvn3(text))).toBe(true);
    expect(looksLikeVni(encodeTcvn3(text))).toBe(false);
    expect(looksLikeVni(encodeVni(text))).toBe(true);
    expect(looksLikeTcvn3(encodeVni(text))).toBe(false);
  });

  it('see nothing in other languages', () => {
    for (const text of ['Plain English.', 'Le café déjà servi à Genève, où l’été naît', '· § 5 ©']) {
      expect([looksLikeTcvn3(text), looksLikeVni(text)]).toEqual([false, false]);
    }
  });
});

describe('laws', () => {
  it('VNI: decoding gives back what was encoded', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const text = words.join(' ');
        expect(decodeVni(encodeVni(text))).toBe(text);
      }),
    );
  });

  it('TCVN3: decoding gives back what was encoded, case aside', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const text = words.join(' ');
        expect(decodeTcvn3(encodeTcvn3(text)).toLowerCase()).toBe(text.toLowerCase());
        expect(decodeTcvn3(encodeTcvn3(text), true)).toBe(text.toUpperCase());
      }),
    );
  });

  it('any bytes decode, and ASCII is never touched', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeText(bytes).text).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});

describe('decodeText', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each(seeds)('reads $name in every encoding', ({ text }) => {
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', certain: true, findings: [] });
    expect(decodeText(utf8(text.normalize('NFD'))).text).toBe(text);
    expect(decodeText(utf8(`\ufeff${text}`)).text).toBe(text);
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(decodeText(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
      expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toMatchObject({ text, encoding });
    }
    const vni = decodeText(westernBytes(encodeVni(text)));
    expect(vni).toMatchObject({ text, encoding: 'vni', certain: true });
    const tcvn3 = decodeText(westernBytes(encodeTcvn3(text)));
    expect(tcvn3).toMatchObject({ encoding: 'tcvn3', certain: true });
    expect(tcvn3.text.toLowerCase()).toBe(text.toLowerCase());
  });

  it.each(seeds)('reads $name in windows-1258 and composes its tones', ({ text }) => {
    const decoded = decodeText(iconv.encode(splitTones(text), 'windows-1258'));
    expect(decoded).toMatchObject({ text, encoding: 'windows-1258', certain: true });
  });

  it('falls back to windows-1252, and says that it guessed', () => {
    const decoded = decodeText(westernBytes('Le café déjà servi'));
    expect(decoded).toMatchObject({ text: 'Le café déjà servi', encoding: 'windows-1252', certain: false });
    expect(decoded.findings.map((finding) => finding.ruleId)).toEqual(['read.guessedEncoding']);
  });

  it('reads a document that mixes encodings line by line', () => {
    const lines = [sentence, encodeTcvn3(sentence), encodeVni(sentence), '· § 5', sentence];
    const decoded = decodeText(utf8(lines.join('\n')));
    expect(decoded.text.split('\n')).toEqual([sentence, sentence, sentence, '· § 5', sentence]);
    expect(decoded.findings.map((finding) => finding.ruleId)).toEqual(['read.mixedEncodings']);
  });

  it('shows damaged bytes of UTF-8 and reports them', () => {
    const bytes = new Uint8Array([...utf8(sentence), 0xc3]);
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(`${sentence}\ufffd`);
    expect(decoded).toMatchObject({ encoding: 'utf-8', certain: false });
    expect(decoded.findings.map((finding) => finding.params)).toEqual([{ count: 1 }]);
  });
});
