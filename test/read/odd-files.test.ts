/** Files of other kinds than their names say, and parts of Word files that most texts do not have. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import { chooseReader, readBlocks } from '../../src/read/index.js';
import { docx, docxParts, paragraph, run, xmlPart, zipParts } from '../support/docx-package.js';
import { failureOf } from '../support/read-docx-fixture.js';

const caseOf = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`../shared/cases/${name}`)) });
const textsOf = async (name: string) => (await readBlocks(caseOf(name))).blocks.map(({ text }) => text);
const word = (body: string) => readDocx({ name: 'a.docx', bytes: docx(body) });
const line = (body: string) => word(body).blocks.map(({ text }) => text);

describe('the cases', () => {
  test.each([
    [
      '01b-altchunk-mid.docx',
      [
        'Điều 1. Phạm vi áp dụng',
        'Quy chế này áp dụng cho các chi bộ.',
        'Điều 2. Đối tượng',
        'Các đảng viên trong tỉnh.',
        'Điều 3. Hiệu lực',
        'Có hiệu lực từ ngày ký.',
      ],
    ],
    [
      '50-mhtml.mht',
      [
        'Điều 1. Phạm vi áp dụng',
        'Quy chế này áp dụng cho các chi bộ.',
        'Điều 2. Trách nhiệm',
        '1. Chi bộ chủ trì.',
        '2. Đảng viên phối hợp.',
      ],
    ],
    ['13-dropcap.docx', ['Điều 1. Phạm vi áp dụng', 'Quy chế áp dụng cho chi bộ.']],
    [
      '08-math.docx',
      [
        'Điều 1. Cách tính điểm',
        '1. Điểm xếp loại tính theo công thức: Đ = (A+B)/2 và làm tròn.',
        'T=X×30%',
        'Trong đó X là số buổi.',
      ],
    ],
  ])('%s', async (name, lines) => {
    expect(await textsOf(name)).toEqual(lines);
  });

  test('60-roman-list.docx: each (i) is a line of its own', async () => {
    expect((await textsOf('60-roman-list.docx')).slice(3, 7)).toEqual([
      '(i) Công tác tôn giáo;',
      '(ii) Công tác dân tộc;',
      '(iii) Công tác thanh niên;',
      '(iv) Công tác phụ nữ;',
    ]);
  });
});

describe('drop caps', () => {
  const frame = (kind: string) => `<w:framePr w:dropCap="${kind}" w:lines="2"/>`;
  test('of a letter and of a word', () => {
    expect(line(paragraph('Q', frame('margin')) + paragraph('uy chế này'))).toEqual(['Quy chế này']);
    expect(line(paragraph('Điều', frame('drop')) + paragraph(' 1. Phạm vi'))).toEqual(['Điều 1. Phạm vi']);
  });
  test('without a paragraph after it, and a frame that is none', () => {
    expect(line(paragraph('Đ', frame('drop')))).toEqual(['Đ']);
    expect(line(paragraph('Đ', '<w:framePr w:w="100"/>') + paragraph('iều'))).toEqual(['Đ', 'iều']);
  });
});

describe('formulas', () => {
  const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const formula = (inside: string) => line(paragraph(`<m:oMath>${inside}</m:oMath>`))[0];
  test.each([
    ['10⁶', `<m:sSup><m:e>${t('10')}</m:e><m:sup>${t('6')}</m:sup></m:sSup>`],
    ['x²', `<m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>`],
    ['1,05^(n-1)', `<m:sSup><m:e>${t('1,05')}</m:e><m:sup>${t('n-1')}</m:sup></m:sSup>`],
    ['a/b', `<m:f><m:num>${t('a')}</m:num><m:den>${t('b')}</m:den></m:f>`],
    [
      '(A+B)/(2n)',
      `<m:f><m:fPr><m:type m:val="lin"/></m:fPr><m:num>${t('A+B')}</m:num><m:den>${t('2')}${t('·')}${t('n')}</m:den></m:f>`.replace(
        '·',
        '',
      ),
    ],
    ['√(a+b)', `<m:rad><m:deg/><m:e>${t('a+b')}</m:e></m:rad>`],
    [
      '∑_(i=1)^n x_i',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i=1')}</m:sub><m:sup>${t('n')}</m:sup><m:e><m:sSub><m:e>${t('x')}</m:e><m:sub>${t('i')}</m:sub></m:sSub></m:e></m:nary>`,
    ],
    [
      '[a; b)',
      `<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val="; "/><m:endChr m:val=")"/></m:dPr><m:e>${t('a')}</m:e><m:e>${t('b')}</m:e></m:d>`,
    ],
  ])('%s', (expected, inside) => {
    expect(formula(inside)).toBe(expected === '(A+B)/(2n)' ? '(A+B)/2n' : expected);
  });
  test('are reported', () => {
    expect(word(paragraph(`<m:oMath>${t('a')}</m:oMath>`)).findings.map(({ ruleId }) => ruleId)).toEqual([
      'read.docx.formulas',
    ]);
  });
});

/** A document that imports a part of a name and content between two paragraphs. */
function importing(name: string, content: Uint8Array): Uint8Array {
  const parts = docxParts(`${paragraph('trước')}<w:altChunk r:id="c"/>${paragraph('sau')}`);
  const rels = parts['word/_rels/document.xml.rels'] ?? '';
  const link = `<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${name}"/>`;
  const bytes = Object.fromEntries(
    Object.entries({ ...parts, 'word/_rels/document.xml.rels': rels.replace('</', `${link}</`) }).map(
      ([key, text]) => [key, strToU8(text)],
    ),
  );
  return zipSync({ ...bytes, [`word/${name}`]: content });
}

describe('imported parts', () => {
  test.each([
    ['a Word document', 'c.docx', docx(paragraph('giữa'))],
    [
      'a page in one file',
      'c.mht',
      strToU8('MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>giữa</p>'),
    ],
    ['plain text', 'c.txt', strToU8('giữa')],
  ])('%s', (_, name, content) => {
    expect(
      readDocx({ name: 'a.docx', bytes: importing(name, content) }).blocks.map(({ text }) => text),
    ).toEqual(['trước', 'giữa', 'sau']);
  });

  test('RTF is converted, and named where it cannot be', async () => {
    const bytes = importing('c.rtf', strToU8('{\\rtf1 giua}'));
    const convert = async () => docx(paragraph('giữa'));
    const read = await readBlocks({ name: 'a.docx', bytes }, { convert });
    expect(read.blocks.map(({ text }) => text)).toEqual(['trước', 'giữa', 'sau']);
    const { blocks, findings } = await readBlocks({ name: 'a.docx', bytes });
    expect(blocks.map(({ text }) => text)).toEqual(['trước', 'sau']);
    expect(findings.map(({ ruleId, params }) => [ruleId, params.format])).toEqual([
      ['read.docx.unreadChunk', 'rtf'],
    ]);
  });

  test('a document that imports itself ends', () => {
    let bytes = docx(paragraph('đáy'));
    for (let depth = 0; depth < 6; depth++) bytes = importing('c.docx', bytes);
    expect(readDocx({ name: 'a.docx', bytes }).findings.map(({ ruleId }) => ruleId)).toEqual([
      'read.docx.unreadChunk',
    ]);
  });
});

describe('Word in one XML file', () => {
  const flat = (declared: string) => {
    const parts = Object.entries(
      docxParts({ body: paragraph(run('Điều 1. Phạm vi &amp; đối tượng')), styles: '' }),
    ).map(
      ([name, xml]) =>
        `<pkg:part pkg:name="/${name}"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*>/, '').replace(declared, '')}</pkg:xmlData></pkg:part>`,
    );
    return strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" ${declared}>${parts.join('')}<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>QUJD</pkg:binaryData></pkg:part></pkg:package>`,
    );
  };
  test.each([
    ['with its own names', ''],
    ['with names declared outside', 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'],
  ])('%s', async (_, declared) => {
    const { blocks } = await readBlocks({ name: 'a.xml', bytes: flat(declared) });
    expect(blocks.map(({ text }) => text)).toEqual(['Điều 1. Phạm vi & đối tượng']);
  });
  test('broken is refused', () => {
    expect(failureOf(flat('').subarray(0, -40)).id).toBe('read.docx.brokenXml');
  });
});

describe('pages in one file', () => {
  const message = (encoding: string, body: string, head = '') =>
    strToU8(
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/css\r\n\r\np{}\r\n----x\r\nContent-Type: text/html${head}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----x--\r\n`,
    );
  test.each([
    ['base64', Buffer.from('<p>Điều 1. Phạm vi</p>').toString('base64')],
    ['quoted-printable', '<p>=C4=90i=E1=BB=81u 1. Ph=E1=BA=A1m=\r\n vi</p>'],
    ['8bit', '<p>Điều 1. Phạm vi</p>'],
  ])('in %s, whatever the name', async (encoding, body) => {
    const { blocks } = await readBlocks({
      name: 'luu.doc',
      bytes: message(encoding, body, '; charset=utf-8'),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['Điều 1. Phạm vi']);
    expect(blocks[0]?.origin).toEqual([{ start: 0, paragraph: 1 }]);
  });
  test('without a page is refused, and says what to do', async () => {
    const bytes = strToU8('MIME-Version: 1.0\nContent-Type: image/png\n\nabc');
    await expect(readBlocks({ name: 'a.mht', bytes })).rejects.toMatchObject({ id: 'read.noPageInside' });
  });
  test('a text that only speaks of them is none', () => {
    expect(chooseReader({ name: 'a.txt', bytes: strToU8('Lưu ý: MIME-Version: 1.0\nĐiều 1') }).format).toBe(
      'text',
    );
  });
});

test('OpenDocument goes to the converter', () => {
  const odt = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<a/>'),
  });
  expect(chooseReader({ name: 'a.docx', bytes: odt }).format).toBe('doc');
});

describe('the encoding that a part names', () => {
  const part = (encoding: string, text: Uint8Array) => {
    const [head = '', tail = ''] = xmlPart('w:document', `<w:body>${paragraph('@')}</w:body>`)
      .replace('UTF-8', encoding)
      .split('@');
    const content = Uint8Array.from([...strToU8(head), ...text, ...strToU8(tail)]);
    return zipSync({
      ...Object.fromEntries(Object.entries(docxParts('')).map(([name, xml]) => [name, strToU8(xml)])),
      'word/document.xml': content,
    });
  };
  test('is honoured', () => {
    // "Điều" in windows-1258: D0, i, "ê" EA with a grave CC, u.
    const bytes = part('windows-1258', Uint8Array.from([0xd0, 0x69, 0xea, 0xcc, 0x75]));
    expect(readDocx({ name: 'a.docx', bytes }).blocks.map(({ text }) => text)).toEqual(['Điều']);
  });
  test.each(['windows-1252', 'ISO-8859-1', 'latin1'])(
    'with the marks that Windows added to it: %s',
    (encoding) => {
      const bytes = part(encoding, Uint8Array.from([0x93, 0x41, 0x94, 0x96, 0xe9]));
      expect(readDocx({ name: 'a.docx', bytes }).blocks.map(({ text }) => text)).toEqual(['“A”–é']);
    },
  );
  test.each(['UTF-8', 'x-none'])('or refused: %s', (encoding) => {
    expect(failureOf(part(encoding, Uint8Array.from([0xd0, 0x69]))).id).toBe('read.docx.encoding');
  });
});

describe('what a file says beyond its format', () => {
  test('control characters never pass, and are counted', async () => {
    const { blocks, findings } = await readBlocks({
      name: 'a.html',
      bytes: strToU8('<body><p>&#27;[2J</p><p>Điều 1.&#27;[31m &#8; Phạm&#155; vi</p></body>'),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['[2J', 'Điều 1.[31m Phạm› vi']);
    expect(findings.map(({ ruleId, params }) => [ruleId, params.count])).toEqual([['read.controls', 3]]);
  });

  test('a level beyond nine is none, and a negative start is zero', () => {
    const level = (ilvl: string, start: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level('0', '-5')}${level('4294967296', '1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const at = (ilvl: string) =>
      paragraph('x', `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr>`);
    const { blocks, findings } = readDocx({
      name: 'a.docx',
      bytes: docx({ body: at('4294967296') + at('-1') + at('0'), numbering }),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['x', 'x', '0. x']);
    expect(findings.map(({ ruleId, params }) => [ruleId, params.count])).toEqual([
      ['read.docx.missingList', 2],
    ]);
  });

  test('many header parts together are bounded as one', () => {
    const parts = docxParts(paragraph('a'));
    const count = 9;
    const header = xmlPart('w:hdr', '<w:p/>'.repeat(50_000));
    const links = Array.from(
      { length: count },
      (_, index) =>
        `<Relationship Id="h${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="h${index}.xml"/>`,
    ).join('');
    const rels = (parts['word/_rels/document.xml.rels'] ?? '').replace('</', `${links}</`);
    const headers = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`word/h${index}.xml`, header]),
    );
    expect(failureOf(zipParts({ ...parts, 'word/_rels/document.xml.rels': rels, ...headers })).id).toBe(
      'read.docx.tooManyElements',
    );
  });
});
