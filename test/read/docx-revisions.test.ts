import { describe, expect, test } from 'vitest';
import { docx, numbered, paragraph, run, table } from '../support/docx-package.js';
import { failureOf, findingOf, read, textLines } from '../support/read-docx-fixture.js';

const BY = 'w:author="Lan" w:date="2024-05-01T08:00:00Z"';
const inserted = (text: string) => `<w:ins ${BY}>${run(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', more = '') =>
  `${more}<w:rPr><w:${kind} ${BY}/></w:rPr>`;

/** What the body says when its changes are accepted, and when they are rejected. */
function bothWays(body: string, numbering?: string): { accepted: string[]; rejected: string[] } {
  const parts = { body, ...(numbering === undefined ? {} : { numbering }) };
  return {
    accepted: textLines(parts, { revisions: 'accept' }),
    rejected: textLines(parts, { revisions: 'reject' }),
  };
}

describe('tracked changes stop the reading', () => {
  test('unless the caller says what to do with them', () => {
    const body =
      paragraph(run('Quy chế ') + deleted('này ') + inserted('kia ')) +
      paragraph(inserted('thêm'), mark('ins'));
    const failure = failureOf(docx(body));
    expect(failure).toMatchObject({
      id: 'read.docx.revisions',
      params: {
        file: 'van-ban.docx',
        count: 3,
        first: '- "này" (Lan, 2024-05-01); + "kia" (Lan, 2024-05-01); + "thêm" (Lan, 2024-05-01)',
      },
    });
  });

  test('and are counted in a note when they are accepted or rejected', () => {
    const body = paragraph(inserted('a'));
    expect(
      findingOf(read(body, { revisions: 'accept' }).findings, 'read.docx.revisionsAccepted').params,
    ).toEqual({ count: 1, authors: 'Lan: 1', first: '+ "a" (Lan, 2024-05-01)' });
    expect(
      findingOf(read(body, { revisions: 'reject' }).findings, 'read.docx.revisionsRejected').params,
    ).toEqual({ count: 1, authors: 'Lan: 1', first: '+ "a" (Lan, 2024-05-01)' });
  });

  test('also those in footnotes and headers', () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(inserted('x'))}</w:footnote>`;
    expect(failureOf(docx({ body: paragraph('a'), footnotes })).id).toBe('read.docx.revisions');
    expect(failureOf(docx({ body: paragraph('a'), header: paragraph(deleted('x')) })).id).toBe(
      'read.docx.revisions',
    );
  });

  test('but not changes of format, nor empty ones around bookmarks', () => {
    const format = `<w:r><w:rPr><w:b/><w:rPrChange ${BY}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`;
    const empty = `<w:ins ${BY}><w:bookmarkStart w:id="1"/></w:ins>`;
    const grid = '<w:tblGrid><w:tblGridChange w:id="0"><w:tblGrid/></w:tblGridChange></w:tblGrid>';
    expect(textLines(`${paragraph(format + empty)}<w:tbl>${grid}</w:tbl>`)).toEqual(['a']);
  });
});

describe('accepted and rejected', () => {
  test('insertions and deletions inside a paragraph', () => {
    expect(bothWays(paragraph(run('tỉnh ') + deleted('cũ') + inserted('mới')))).toEqual({
      accepted: ['tỉnh mới'],
      rejected: ['tỉnh cũ'],
    });
  });

  test('an insertion that another author deleted', () => {
    const nested = `<w:ins ${BY}><w:del w:author="Minh"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>`;
    expect(bothWays(paragraph(run('a') + nested))).toEqual({ accepted: ['a'], rejected: ['a'] });
  });

  test('moved text', () => {
    const from = `<w:moveFrom ${BY}>${run('khoản 2')}</w:moveFrom>`;
    const to = `<w:moveTo ${BY}>${run('khoản 2')}</w:moveTo>`;
    expect(
      bothWays(
        paragraph(from, mark('moveFrom')) +
          paragraph('giữa') +
          paragraph(to, mark('moveTo')) +
          paragraph('cuối'),
      ),
    ).toEqual({
      accepted: ['giữa', 'khoản 2', 'cuối'],
      rejected: ['khoản 2', 'giữa', 'cuối'],
    });
  });

  test('a deleted paragraph leaves no empty numbered line behind', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = numbered('a') + paragraph(deleted('b'), mark('del', number)) + numbered('c');
    expect(bothWays(body, numbering)).toEqual({
      accepted: ['1. a', '2. c'],
      rejected: ['1. a', '2. b', '3. c'],
    });
  });

  test('a deleted paragraph mark joins two paragraphs, an inserted one parts them', () => {
    expect(bothWays(paragraph('cấp ', mark('del')) + paragraph('ủy'))).toEqual({
      accepted: ['cấp ủy'],
      rejected: ['cấp', 'ủy'],
    });
    expect(bothWays(paragraph('cấp ', mark('ins')) + paragraph('ủy'))).toEqual({
      accepted: ['cấp', 'ủy'],
      rejected: ['cấp ủy'],
    });
  });

  test('the mark of the last paragraph has nothing to join', () => {
    expect(bothWays(table([[paragraph('a', mark('del'))]]) + paragraph('b'))).toEqual({
      accepted: ['a', 'b'],
      rejected: ['a', 'b'],
    });
  });

  test('rows and cells of tables', () => {
    const row = (text: string, properties: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const rows = row('cũ', `<w:del ${BY}/>`) + row('mới', `<w:ins ${BY}/>`);
    expect(bothWays(`<w:tbl>${rows}</w:tbl>`)).toEqual({ accepted: ['mới'], rejected: ['cũ'] });
    const cell = `<w:tc><w:tcPr><w:cellDel ${BY}/></w:tcPr>${paragraph('x')}</w:tc><w:tc>${paragraph('y')}</w:tc>`;
    expect(bothWays(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)).toEqual({
      accepted: ['y'],
      rejected: ['x', 'y'],
    });
  });

  test('a number that was added to a paragraph', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const change = `<w:numPr><w:numId w:val="1"/></w:numPr><w:pPrChange ${BY}><w:pPr/></w:pPrChange>`;
    expect(bothWays(paragraph('a', change), numbering)).toEqual({ accepted: ['1. a'], rejected: ['a'] });
    expect(failureOf(docx({ body: paragraph('a', change), numbering })).params).toMatchObject({ count: 1 });
  });

  test('a footnote goes with its mark', () => {
    const parts = {
      body: paragraph(`${run('a')}<w:del ${BY}><w:r><w:footnoteReference w:id="1"/></w:r></w:del>`),
      footnotes: `<w:footnote w:id="1">${paragraph('chú thích')}</w:footnote>`,
    };
    expect(read(parts, { revisions: 'accept' }).blocks.map(({ text }) => text)).toEqual(['a']);
    expect(read(parts, { revisions: 'reject' }).blocks.map(({ text }) => text)).toEqual([
      'a[^1]',
      'chú thích',
    ]);
  });
});
