import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/findings/failure.js';
import { readDocx } from '../../src/read/docx/index.js';
import { messages as english } from '../../src/read/docx/messages.en.js';
import { messages as vietnamese } from '../../src/read/docx/messages.vi.js';
import { chooseReader } from '../../src/read/index.js';
import { READING_LIMITS } from '../../src/read/limits.js';
import { docx, docxParts, paragraph, xmlPart, zipParts } from '../support/docx-package.js';
import { failureOf } from '../support/read-docx-fixture.js';

/** The failure in both languages: one line each, naming the file. */
function wordsOf(failure: Failure): string[] {
  return [vietnamese, english].map(
    (messages) =>
      (messages as unknown as Record<string, (params: Failure['params']) => string>)[failure.id]?.(
        failure.params,
      ) ?? '',
  );
}

function expectOneLine(failure: Failure): void {
  for (const words of wordsOf(failure)) expect(words).toMatch(/^van-ban\.docx: [^\n]+$/);
}

function withDocument(xml: string): Uint8Array {
  return zipParts({ ...docxParts(''), 'word/document.xml': xml });
}

const LETTER = docx(paragraph('Kính gửi'));

describe('a damaged package', () => {
  test('cut off anywhere is refused in one line', () => {
    for (let length = 0; length < LETTER.length; length += 7) {
      const failure = failureOf(LETTER.subarray(0, length));
      expect(failure.id).toMatch(/^read\.docx\.(truncated|isOtherFormat)$/);
      expectOneLine(failure);
    }
  });

  test('is noticed when a single byte of the text has changed', () => {
    const stored = zipSync({ ...unpacked(docxParts(paragraph('khoản 3'))) }, { level: 0 });
    const at = indexOf(stored, strToU8('khoản 3'));
    stored[at + strToU8('khoản ').length] = '4'.charCodeAt(0);
    expect(failureOf(stored)).toMatchObject({
      id: 'read.docx.damaged',
      params: { part: 'word/document.xml' },
    });
  });

  test('with broken XML says in which part and line', () => {
    expect(failureOf(withDocument('<a>\n<b></a>'))).toMatchObject({
      id: 'read.docx.brokenXml',
      params: { file: 'van-ban.docx', part: 'word/document.xml', line: 2 },
    });
  });
});

test('sizes may stand in the fields of zip64, as some producers write them', () => {
  expect(readDocx({ name: 'a.docx', bytes: withWideSizes(LETTER) }).blocks).toHaveLength(1);
});

describe('a package made to do harm', () => {
  test('that unpacks to more than the limit is not unpacked', () => {
    const bomb = zipSync({
      ...unpacked(docxParts('')),
      'word/document.xml': new Uint8Array(READING_LIMITS.partBytes + 1),
    });
    const failure = failureOf(bomb);
    expect(failure.id).toBe('read.docx.tooLarge');
    expectOneLine(failure);
  });

  test('that lies about the size of a part stops at what it claims', () => {
    const bomb = zipSync({
      ...unpacked(docxParts('')),
      'word/document.xml': new Uint8Array(8 * 1024 * 1024),
    });
    claimSize(bomb, 'word/document.xml', 1024);
    expect(failureOf(bomb).id).toBe('read.docx.damaged');
  });

  test('may hold a bomb where nothing is read', () => {
    const bytes = zipSync({
      ...unpacked(docxParts(paragraph('a'))),
      'word/media/x.bin': new Uint8Array(20e6),
    });
    expect(readDocx({ name: 'a.docx', bytes }).blocks).toHaveLength(1);
  });

  test.each([12_000, 70_000, 100_000])('with %i entries is refused', (count) => {
    const names = Array.from({ length: count }, (_, i) => [`word/${i}.xml`, new Uint8Array(0)]);
    const failure = failureOf(zipSync(Object.fromEntries(names), { level: 0 }));
    expect(failure.id).toBe('read.docx.tooManyEntries');
    expectOneLine(failure);
  });

  test.each(['../../etc/passwd', 'word/../../x', '/etc/passwd', 'C:/x', 'word\\..\\..\\x'])(
    'with an entry named %s is refused',
    (name) => {
      const failure = failureOf(zipParts({ ...docxParts(''), [name]: 'x' }));
      expect(failure.id).toBe('read.docx.unsafeName');
      expectOneLine(failure);
    },
  );

  test('with 10,000 elements inside one another is refused', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000);
    const failure = failureOf(docx(deep));
    expect(failure.id).toBe('read.docx.tooDeep');
    expectOneLine(failure);
  });

  test.each([
    ['expands entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ['fetches entities', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['has an outside DTD', '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'],
  ])('whose XML %s is refused', (_, doctype) => {
    const xml = xmlPart('w:document', '<w:body/>').replace('?>', `?>${doctype}`);
    const failure = failureOf(withDocument(xml));
    expect(failure.id).toBe('read.docx.doctype');
    expectOneLine(failure);
  });

  test('whose parts point outside is read without them', () => {
    const parts = docxParts(paragraph('a'));
    const outside =
      '<Relationship Id="x" Type="http://x/styles" Target="http://example.org/s.xml" TargetMode="External"/>';
    parts['word/_rels/document.xml.rels'] =
      parts['word/_rels/document.xml.rels']?.replace('</R', `${outside}</R`) ?? '';
    expect(readDocx({ name: 'a.docx', bytes: zipParts(parts) }).blocks).toHaveLength(1);
  });

  test.each([
    [
      'read.docx.tooLong',
      paragraph(`<w:r><w:t>${'a '.repeat(READING_LIMITS.characters / 2 + 1)}</w:t></w:r>`),
    ],
    ['read.docx.tooManyElements', '<w:p/>'.repeat(READING_LIMITS.elements)],
  ])('that is too much to keep in memory is refused as %s', (id, body) => {
    const failure = failureOf(docx(body));
    expect(failure.id).toBe(id);
    expectOneLine(failure);
  });

  test.each([
    [
      'fields without an end',
      paragraph(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}<w:r><w:t>a</w:t></w:r>`),
    ],
    ['paragraph marks that all go away', paragraph('a', '<w:rPr><w:del/></w:rPr>').repeat(20_000)],
    ['sections', paragraph('', '<w:sectPr/>').repeat(50_000)],
  ])('by many %s is read to its end', (_, body) => {
    const { blocks } = readDocx(
      { name: 'a.docx', bytes: docx(`${body}${paragraph('hết')}`) },
      { revisions: 'accept' },
    );
    expect(blocks.at(-1)).toMatchObject({ text: expect.stringMatching(/hết$/) });
  });

  test('with the names of JavaScript in place of its own is read', () => {
    const format = '<w:rFonts w:hAnsiTheme="constructor"/><w:rStyle w:val="DanvanNoiseconstructor"/>';
    const body =
      `<constructor>${paragraph('<constructor><w:r><toString><w:t>a</w:t></toString></w:r></constructor>')}</constructor>` +
      paragraph(`<w:r><w:rPr>${format}</w:rPr><w:t>b</w:t><w:sym w:font="constructor" w:char="41"/></w:r>`);
    expect(readDocx({ name: 'a.docx', bytes: docx(body) }).blocks.map(({ text }) => text)).toEqual([
      'a',
      'bA',
    ]);
    expect(failureOf(withDocument('<a>&toString;</a>')).id).toBe('read.docx.brokenXml');
  });

  test('by naming one note many times gets it once', () => {
    const body = paragraph('<w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r>'.repeat(1000));
    const bytes = docx({ body, footnotes: `<w:footnote w:id="1">${paragraph('chú thích')}</w:footnote>` });
    expect(readDocx({ name: 'a.docx', bytes }).blocks).toHaveLength(2);
  });

  test('with styles based on each other in a circle is read', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const bytes = docx({
      body: paragraph('a', '<w:pStyle w:val="A"/>'),
      styles: style('A', 'B') + style('B', 'A'),
    });
    expect(readDocx({ name: 'a.docx', bytes }).blocks).toHaveLength(1);
  });
});

describe('a .docx that is something else', () => {
  const ole = (stream: string) =>
    Uint8Array.of(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
    );

  test.each([
    ['html', strToU8('\ufeff  <!DOCTYPE html><html>')],
    ['rtf', strToU8('{\\rtf1\\ansi}')],
    ['pdf', strToU8('%PDF-1.7')],
    ['doc', ole('WordDocument')],
    ['wordXml', strToU8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>')],
    ['empty', new Uint8Array(0)],
    ['unknown', strToU8('Điều 1')],
  ])('is called %s', (actual, bytes) => {
    const failure = failureOf(bytes);
    expect(failure).toMatchObject({ id: 'read.docx.isOtherFormat', params: { actual } });
    expectOneLine(failure);
  });

  test.each([
    ['read.docx.encrypted', ole('EncryptedPackage')],
    ['read.docx.isExcel', zipParts({ 'xl/workbook.xml': '<x/>' })],
    ['read.docx.isPowerPoint', zipParts({ 'ppt/presentation.xml': '<x/>' })],
    ['read.docx.isOpenDocument', zipParts({ mimetype: 'x', 'content.xml': '<x/>' })],
    ['read.docx.isOtherZip', zipParts({ 'a.txt': 'x' })],
  ])('is refused as %s', (id, bytes) => {
    const failure = failureOf(bytes);
    expect(failure.id).toBe(id);
    expectOneLine(failure);
  });

  test('is claimed by its bytes only where this reader has something to say about it', () => {
    const formatOf = (bytes: Uint8Array) => chooseReader({ name: 'a', bytes }).format;
    expect(formatOf(LETTER)).toBe('docx');
    expect(formatOf(ole('EncryptedPackage'))).toBe('docx');
    expect(formatOf(ole('WordDocument'))).toBe('doc');
    expect(formatOf(strToU8('<html>'))).toBe('html');
  });
});

function unpacked(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  for (let at = from; at < bytes.length; at++)
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  throw new Error('not found');
}

/** Rewrites the unpacked size that the central directory claims for an entry (APPNOTE 4.3.12). */
function claimSize(zip: Uint8Array, name: string, size: number): void {
  const inDirectory = indexOf(zip, strToU8(name), indexOf(zip, Uint8Array.of(0x50, 0x4b, 1, 2)));
  new DataView(zip.buffer, zip.byteOffset).setUint32(inDirectory - 46 + 24, size, true);
}

/** The same zip with the sizes and offsets of the central directory moved into zip64 fields (APPNOTE 4.5.3). */
function withWideSizes(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const start = new DataView(zip.buffer, zip.byteOffset).getUint32(end + 16, true);
  const entries: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const view = new DataView(zip.buffer, zip.byteOffset + at);
    const nameLength = view.getUint16(28, true);
    const length = 46 + nameLength + view.getUint16(30, true) + view.getUint16(32, true);
    const entry = new Uint8Array(46 + nameLength + 28);
    entry.set(zip.subarray(at, at + 46 + nameLength));
    const wide = new DataView(entry.buffer);
    const fields = 46 + nameLength;
    wide.setUint16(fields, 1, true);
    wide.setUint16(fields + 2, 24, true);
    [24, 20, 42].forEach((place, index) => {
      wide.setBigUint64(fields + 4 + 8 * index, BigInt(view.getUint32(place, true)), true);
      wide.setUint32(place, 0xffffffff, true);
    });
    wide.setUint16(30, 28, true);
    wide.setUint16(32, 0, true);
    entries.push(entry);
    at += length;
  }
  return Uint8Array.from([
    ...zip.subarray(0, start),
    ...entries.flatMap((entry) => [...entry]),
    ...zip.subarray(end),
  ]);
}
