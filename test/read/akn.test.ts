/** Akoma Ntoso that others wrote, well or ill. */
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { parseRegulation } from '../../src/parse/index.js';
import { messages as english } from '../../src/read/akn/messages.en.js';
import { messages as vietnamese } from '../../src/read/akn/messages.vi.js';
import { chooseReader, readBlocks } from '../../src/read/index.js';
import { messages as shared } from '../../src/read/messages.vi.js';
import { renderOutline } from '../../src/render/text/index.js';
import { selectAll } from '../../src/tree/visit.js';

const NS = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"';
const act = (body: string, meta = ''): string =>
  `<akomaNtoso ${NS}><act name="decision"><meta>${meta}</meta><body>${body}</body></act></akomaNtoso>`;

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const read = (xml: string | Uint8Array, name = 'a.xml') =>
  readBlocks({ name, bytes: typeof xml === 'string' ? bytesOf(xml) : xml });

const linesOf = async (xml: string | Uint8Array) => (await read(xml)).blocks.map(({ text }) => text);

async function failureOf(xml: string | Uint8Array, name = 'a.xml'): Promise<Failure> {
  const error = await read(xml, name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error(`not refused: ${String(error)}`);
  for (const messages of [
    { ...shared, ...vietnamese },
    { ...shared, ...english },
  ]) {
    const words = (messages as unknown as Record<string, (params: unknown) => string>)[error.id]?.(
      error.params,
    );
    expect(words).toMatch(/^a\.\w+: [^\n]+$/);
  }
  return error;
}

describe('what is Akoma Ntoso', () => {
  test.each([
    [
      'a declaration, a licence and a prefix',
      `<?xml version="1.0"?>\n<!-- ${'x'.repeat(9000)} -->\n<an:akomaNtoso ${NS}/>`,
      'akn',
    ],
    ['a byte order mark', `\ufeff<akomaNtoso ${NS}/>`, 'akn'],
    ['a document type, so that it is refused', '<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso/>', 'akn'],
    ['other XML', '<?xml version="1.0"?><testsuites/>', 'text'],
    ['a text that speaks of it', 'Phần tử <akomaNtoso> là gốc.', 'text'],
    ['a page', '<!DOCTYPE html><html><body>akomaNtoso</body></html>', 'html'],
  ])('%s', (_, text, format) => {
    expect(chooseReader({ name: 'a.xml', bytes: bytesOf(text) }).format).toBe(format);
  });

  test('UTF-16 is read as UTF-8 is', async () => {
    const xml = act('<article><num>Điều 1.</num><content><p>Đảng ủy.</p></content></article>');
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect(await linesOf(utf16)).toEqual(await linesOf(xml));
  });
});

describe('numbers stand where they are printed', () => {
  const outlineOf = async (body: string) =>
    renderOutline(parseRegulation((await read(act(body))).blocks).tree)
      .trimEnd()
      .split('\n');

  test('of chapters, articles, clauses and points', async () => {
    const body = `
      <chapter><num>Chương I</num><heading>QUY ĐỊNH CHUNG</heading>
        <article><num>Điều 1.</num><heading>Phạm vi</heading>
          <paragraph><num>1.</num><content><p>Quy chế này
            quy định:</p></content></paragraph>
          <paragraph><num>2.</num><intro><p>Áp dụng đối với:</p></intro>
            <point><num>a)</num><content><p>Cấp ủy;</p></content></point>
            <point><num>b)</num><content><p>Đảng viên.</p></content></point>
          </paragraph>
        </article>
      </chapter>`;
    expect(await outlineOf(body)).toEqual([
      'chp_I  Chương I  QUY ĐỊNH CHUNG',
      '  art_1  Điều 1.  Phạm vi',
      '    art_1__cl_1  1.',
      '    art_1__cl_2  2.',
      '      art_1__cl_2__point_a  a)',
      '      art_1__cl_2__point_b  b)',
    ]);
  });

  test('a bare number is read as it would be printed, and that is said', async () => {
    const body = `<chapter><num>I</num><heading>QUY ĐỊNH CHUNG</heading><article><num>1</num><heading>Phạm vi</heading>
      <paragraph><num>1</num><content><p>Quy chế này quy định.</p></content></paragraph>
      <paragraph><num>2</num><intro><p>Áp dụng đối với:</p></intro>
        <point><num>a</num><content><p>Cấp ủy.</p></content></point></paragraph></article></chapter>`;
    expect(await outlineOf(body)).toEqual([
      'chp_I  Chương I  QUY ĐỊNH CHUNG',
      '  art_1  Điều 1.  Phạm vi',
      '    art_1__cl_1  1.',
      '    art_1__cl_2  2.',
      '      art_1__cl_2__point_a  a)',
    ]);
    const { findings } = await read(act(body));
    expect(findings.map(({ ruleId, params }) => [ruleId, params])).toEqual([
      ['read.akn.unmarkedNumbers', { count: 5, text: 'I' }],
    ]);
  });

  test('with nothing beside it', async () => {
    expect(
      await linesOf(act('<article><num>Điều 1.</num></article><article><num>Điều 2.</num></article>')),
    ).toEqual(['Điều 1.', 'Điều 2.']);
  });
});

describe('what stands in a text', () => {
  const inText = (inner: string) => act(`<article><num>Điều 1.</num><content>${inner}</content></article>`);
  const kinds = async (xml: string) =>
    (await read(xml)).blocks.map(({ text, noise }) => [text, noise ?? 'text']);

  test('marks of form are no text', async () => {
    expect(
      await linesOf(inText('<p>Theo <ref href="/x">Quyết <b>định</b></ref> số<br/>23-QĐ/TW.</p>')),
    ).toEqual(['Điều 1. Theo Quyết định số', '23-QĐ/TW.']);
  });

  test('a note is kept apart, with its mark', async () => {
    const note = '<authorialNote marker="3" placement="bottom"><p>Xem Luật.</p></authorialNote>';
    expect(await kinds(inText(`<p>Hiệu lực${note} thi hành.</p>`))).toEqual([
      ['Điều 1. Hiệu lực³', 'text'],
      ['³ Xem Luật.', 'footnote'],
      ['thi hành.', 'text'],
    ]);
  });

  test('notes of the description are kept', async () => {
    const notes = '<notes source="#a"><note eId="n1"><p>Đã sửa đổi.</p></note></notes>';
    expect(await kinds(act('<article><num>Điều 1.</num></article>', notes))).toEqual([
      ['Điều 1.', 'text'],
      ['Đã sửa đổi.', 'footnote'],
    ]);
  });

  test('a table of contents and deleted text are no text of the document', async () => {
    const toc = '<toc><tocItem level="1" href="#a">Điều 1. Phạm vi</tocItem></toc>';
    expect(await kinds(inText(`${toc}<p>Còn <del>hết</del> hiệu lực.</p>`))).toEqual([
      ['Điều 1.', 'text'],
      ['Điều 1. Phạm vi', 'pageFurniture'],
      ['Còn', 'text'],
      ['hết', 'setAside'],
      ['hiệu lực.', 'text'],
    ]);
  });

  test('cells know their places', async () => {
    const table =
      '<table><tr><th colspan="2"><p>Tên</p></th></tr><tr><td><p>Gạo</p></td><td>5%</td></tr></table>';
    const { blocks } = await read(inText(table));
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.columnSpan])).toEqual([
      ['Điều 1.', 1, 1, undefined],
      ['Tên', 1, 1, 2],
      ['Gạo', 2, 1, undefined],
      ['5%', 2, 2, undefined],
    ]);
  });

  test('a number alone is text, since the file says what is none', async () => {
    const { blocks } = await read(inText('<p>Cơ quan Thuế</p><p>1</p><p>2</p><p>Tài chính</p>'));
    expect(selectAll(parseRegulation(blocks).tree, 'noise')).toEqual([]);
    const apart = await readBlocks({ name: 'a.txt', bytes: bytesOf('Cơ quan Thuế\n\n1\n\n2\n\nTài chính') });
    expect(selectAll(parseRegulation(apart.blocks).tree, 'noise')).toHaveLength(2);
  });

  test('a line knows its place in the file', async () => {
    const { blocks } = await read(
      `<akomaNtoso ${NS}>\n<doc><mainBody>\n  <p>\n    Một.</p><p>Hai.</p></mainBody></doc></akomaNtoso>`,
    );
    expect(blocks.map(({ text, origin }) => [text, origin[0]?.line, origin[0]?.column])).toEqual([
      ['Một.', 4, 5],
      ['Hai.', 4, 16],
    ]);
  });
});

describe('hostile files', () => {
  const deep = (levels: number) =>
    `<akomaNtoso ${NS}>${'<b>'.repeat(levels)}x${'</b>'.repeat(levels)}</akomaNtoso>`;
  test.each([
    [
      'an entity',
      `<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso ${NS}><p>&x;</p></akomaNtoso>`,
      'read.akn.doctype',
    ],
    ['an unknown entity', act('<p>&nbsp;</p>'), 'read.akn.broken'],
    ['tags that do not match', act('<p>Một</b>'), 'read.akn.broken'],
    ['elements inside one another', deep(300), 'read.tooDeep'],
    ['a prefix that is not declared', `<akomaNtoso ${NS}><a:p>x</a:p></akomaNtoso>`, 'read.akn.broken'],
  ])('%s', async (_, xml, id) => {
    expect((await failureOf(xml)).id).toBe(id);
  });

  test('bytes that are not in the encoding of the file', async () => {
    const bytes = bytesOf(act('<p>Đảng</p>'));
    bytes[bytes.indexOf(0xc4)] = 0xff;
    expect((await failureOf(bytes)).id).toBe('read.akn.encoding');
  });

  test('other XML under the name of one', async () => {
    expect((await failureOf('<a/>', 'a.akn')).id).toBe('read.akn.notAkomaNtoso');
  });

  test('cut off anywhere it is refused, or read as no such file', async () => {
    const bytes = bytesOf(act('<article><num>Điều 1.</num><content><p>Một.</p></content></article>'));
    for (let length = 1; length < bytes.length; length++) {
      const part = bytes.subarray(0, length);
      if (chooseReader({ name: 'a.xml', bytes: part }).format !== 'akn') continue;
      expect((await failureOf(part)).id).toMatch(/^read\.akn\.(broken|encoding)$/);
    }
  });
});
