import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { docx, numbered, paragraph, run, table } from '../support/docx-package.js';

/** More with DANVAN_FUZZ_RUNS=20000. */
const RUNS = Number(process.env.DANVAN_FUZZ_RUNS ?? (process.env.CI ? 2000 : 200));
const REAL = new URL('../../../shared/real/', import.meta.url);

const SMALL = docx({
  body:
    table([['TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM']]) +
    paragraph(`${run('Điều 1.', '<w:rFonts w:hAnsi="VNI-Times"/>')}<w:r><w:br w:type="page"/></w:r>`) +
    numbered('Phạm vi') +
    numbered('khoản', 1) +
    paragraph(`<w:ins w:author="A">${run('thêm')}</w:ins><w:del w:author="A">${run('bớt')}</w:del>`) +
    paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>', '<w:sectPr/>') +
    '<w:sectPr/>',
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr/></w:style>',
});
const corpus = [
  SMALL,
  ...(existsSync(REAL) ? readdirSync(REAL) : [])
    .filter((name) => name.endsWith('.docx'))
    .map((name) => readFileSync(new URL(name, REAL)))
    .filter((bytes) => bytes.length < 40_000),
];

const anyFile = fc.constantFrom(...corpus);
const anyOptions = fc.record({
  revisions: fc.constantFrom('accept', 'reject', 'fail'),
}) as fc.Arbitrary<ReadOptions>;
/** A place in a file, as a share of its length. */
const anyPlace = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Reads whatever it is given: blocks, or a failure in one line. */
function expectBlocksOrFailure(bytes: Uint8Array, options: ReadOptions): void {
  try {
    const { blocks } = readDocx({ name: 'a.docx', bytes }, options);
    for (const { text } of blocks) expect(text).not.toBe('');
  } catch (error) {
    expect(error).toMatchObject({ name: 'Failure', id: expect.stringMatching(/^read\.docx\./) });
  }
}

describe('any mutation of a Word file gives blocks or a failure', () => {
  test('bytes overwritten, cut out or cut off', () => {
    const anyEdit = fc.tuple(anyPlace, fc.uint8Array({ maxLength: 8 }), fc.nat(64));
    fc.assert(
      fc.property(
        anyFile,
        fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
        anyOptions,
        (file, edits, options) => {
          let bytes = Uint8Array.from(file);
          for (const [place, put, dropped] of edits) {
            const at = Math.floor(place * bytes.length);
            bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + dropped)]);
          }
          expectBlocksOrFailure(bytes, options);
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('tags of a part dropped, doubled, renamed or swapped', () => {
    const anyEdit = fc.tuple(
      anyPlace,
      anyPlace,
      fc.constantFrom('drop', 'double', 'swap', 'rename'),
      fc.constantFrom(
        'w:p',
        'w:tbl',
        'w:tr',
        'w:ins',
        'w:del',
        'w:sdt',
        'w:pPr',
        'w:numPr',
        'w:txbxContent',
        'x',
      ),
    );
    const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
        anyOptions,
        (part, edits, options) => {
          const package_ = unzipSync(SMALL);
          let tags = strFromU8(package_[part] ?? new Uint8Array()).split(/(?=<)/);
          for (const [one, other, kind, name] of edits) {
            const at = Math.floor(one * tags.length);
            const to = Math.floor(other * tags.length);
            const tag = tags[at] ?? '';
            if (kind === 'drop') tags = tags.toSpliced(at, 1);
            else if (kind === 'double') tags = tags.toSpliced(to, 0, tag);
            else if (kind === 'rename') tags[at] = tag.replace(/^(<\/?)[\w:]+/, `$1${name}`);
            else [tags[at], tags[to]] = [tags[to] ?? '', tag];
          }
          expectBlocksOrFailure(zipSync({ ...package_, [part]: strToU8(tags.join('')) }), options);
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('well-formed trees of any Word elements in any order', () => {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:ins',
      'w:del',
      'w:moveFrom',
      'w:sdt',
      'w:sdtContent',
      'w:pPr',
      'w:rPr',
      'w:pPrChange',
      'w:numPr',
      'w:fldChar',
      'mc:AlternateContent',
      'mc:Choice',
      'w:drawing',
      'w:txbxContent',
      'w:footnoteReference',
      'w:sym',
      'w:sectPr',
      'm:t',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(
            '',
            ' w:val="1"',
            ' w:fldCharType="begin"',
            ' w:fldCharType="end"',
            ' w:id="1"',
            ' w:char="F0B7"',
          ),
          fc.array(fc.oneof({ maxDepth: 6 }, fc.constant('Điều'), tie('tree')), { maxLength: 4 }),
        )
        .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), anyOptions, (body, options) => {
        expectBlocksOrFailure(docx(body.join('')), options);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
