/** Akoma Ntoso: what is written is valid, says nothing that the text does not, and reads back as the same tree. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderAkn } from '../../src/render/akn/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { anyDocument as anyLines } from '../support/legal-text.js';
import { mutatedText } from '../support/mutated-texts.js';
import { anyDocument as anyTree } from '../support/random-trees.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { parseSeed, parseText, SEED_NAMES, withoutPlaces } from '../support/seeds.js';
import { invalidAkn, xmllint } from '../support/validate-akn.js';

async function readBack(xml: string): Promise<Document> {
  const { blocks } = await readBlocks({ name: 'a.xml', bytes: new TextEncoder().encode(xml) });
  return parseRegulation(blocks).tree;
}

async function readFile(name: string, bytes: Uint8Array): Promise<Document> {
  return parseRegulation((await readBlocks({ name, bytes }, { revisions: 'accept' })).blocks).tree;
}

const REGULATIONS = new URL('../../regulations/', import.meta.url);
/** Word 97 is read through LibreOffice, and by its own test. */
const REAL = ['markdown', 'docx', 'html', 'pdf', 'md', 'text'].flatMap((format) => realDocuments(format));

async function knownTrees(): Promise<Map<string, Document>> {
  const trees = new Map<string, Document>();
  for (const name of SEED_NAMES) trees.set(name, await parseSeed(name));
  for (const { file } of REAL) trees.set(file, await readFile(file, realBytes(file)));
  for (const file of readdirSync(REGULATIONS))
    trees.set(`regulations-${file}`, await readFile(file, readFileSync(new URL(file, REGULATIONS))));
  for (const { unit, tree } of cleanDrafts()) trees.set(`draft-${unit.id}`, tree);
  return trees;
}

const known = await knownTrees();

describe('texts that people wrote, and drafts', () => {
  test.each([...known])(
    '%s reads back as the same tree, and is written in the same way twice',
    async (_, tree) => {
      const xml = renderAkn(tree);
      expect(withoutPlaces(await readBack(xml))).toEqual(withoutPlaces(tree));
      expect(renderAkn(tree)).toBe(xml);
    },
  );

  test.skipIf(!xmllint)('all of them are valid', () => {
    expect(invalidAkn(new Map([...known].map(([name, tree]) => [name, renderAkn(tree)])))).toEqual([]);
  });
});

describe('laws', () => {
  const roundTrips = async (text: string) => {
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return;
    const { tree } = await parseText(text, 'a.txt');
    expect(withoutPlaces(await readBack(renderAkn(tree)))).toEqual(withoutPlaces(tree));
  };

  test('parts of real texts with faults of any kind read back', async () => {
    await fc.assert(fc.asyncProperty(mutatedText, roundTrips), { numRuns: 150 });
  }, 60_000);

  test('lines of any kind in any order read back', async () => {
    const text = fc.tuple(anyLines, fc.constantFrom('\n', '\n\n')).map(([lines, end]) => lines.join(end));
    await fc.assert(fc.asyncProperty(text, roundTrips), { numRuns: 150 });
  }, 60_000);

  test.skipIf(!xmllint)(
    'trees of any shape are valid',
    () => {
      const trees = fc.sample(anyTree, { numRuns: 300, seed: 7 });
      const documents = trees.map((tree, index) => [`tree-${index}`, renderAkn(tree)] as const);
      expect(invalidAkn(new Map(documents))).toEqual([]);
    },
    60_000,
  );
});

describe('the description', () => {
  const written = async (text: string) => renderAkn((await parseText(text, 'a.txt')).tree);
  const DECISION = `BỘ CHÍNH TRỊ\n*\nSố 23-QĐ/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 30 tháng 7 năm 2021\n\nQUYẾT ĐỊNH\n\nvề công tác dân vận\n\n-----\n\n`;
  const BODY = 'Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.';
  const draft = DECISION.replace('Số 23', 'Số').replace('30 tháng 7 năm 2021', 'tháng năm 2021');

  test('names a work by what its text prints', async () => {
    const xml = await written(DECISION + BODY);
    const uri = '/akn/vn/act/quyet-dinh/bo-chinh-tri/2021-07-30/23-qd-tw';
    expect(xml).toContain(`<FRBRuri value="${uri}"/>`);
    expect(xml).toContain('<FRBRdate date="2021-07-30" name="issued"/>');
    expect(xml).toContain('<FRBRnumber value="23-QĐ/TW"/>');
    expect(xml).toContain(`<eventRef eId="issued" date="2021-07-30" source="#original" type="generation"/>`);
    expect(xml).toContain(`<docDate date="2021-07-30">Hà Nội, ngày 30 tháng 7 năm 2021</docDate>`);
  });

  test('says of a draft that day and number are not stated', async () => {
    const xml = await written(draft + BODY);
    expect(xml).toContain('<FRBRuri value="/akn/vn/act/quyet-dinh/bo-chinh-tri/undated/nn"/>');
    expect(xml).toContain('<FRBRdate date="0001-01-01" name="notStated"/>');
    expect(xml).not.toMatch(/lifecycle|docDate|name="issued"/);
  });

  test('refers to an instrument only where type, number and day or year are printed', async () => {
    const xml = await written(
      `${DECISION}${BODY}\n\nĐiều 2. Theo Luật số 10/2022/QH15, Quyết định số 217-QĐ/TW và văn bản 16/CT-TTg.`,
    );
    const refs = [...xml.matchAll(/<ref [^>]*href="([^"]*)">([^<]*)</g)].map(([, href, words]) => [
      href,
      words,
    ]);
    expect(refs).toEqual([
      ['/akn/vn/act/nghi-quyet/ban-chap-hanh-trung-uong/2013-06-03/25-nq-tw', 'Nghị quyết số 25-NQ/TW'],
      ['/akn/vn/act/luat/2022/10-2022-qh15', 'Luật số 10/2022/QH15'],
    ]);
    expect([...xml.matchAll(/<activeRef eId="(\w+)"/g)].map(([, id]) => id)).toEqual(['cited_1', 'cited_2']);
  });

  test.skipIf(!xmllint)(
    'without the date that the schema asks for is not valid: the check can fail',
    async () => {
      const xml = await written(DECISION + BODY);
      const broken = xml.replace(/ *<FRBRdate[^>]*>\n/, '');
      expect(broken).not.toBe(xml);
      expect(invalidAkn(new Map([['whole', xml]]))).toEqual([]);
      expect(
        invalidAkn(
          new Map([
            ['whole', xml],
            ['broken', broken],
          ]),
        ).join('\n'),
      ).toContain('FRBRauthor');
    },
  );
});

describe('what stands where', () => {
  const written = async (text: string) => renderAkn((await parseText(text, 'a.md')).tree);

  test('ids are given once, and those of provisions are the tree’s', async () => {
    for (const tree of known.values()) {
      const ids = [...renderAkn(tree).matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { eId } of selectAll(tree, 'article')) if (eId) expect(ids).toContain(eId);
    }
  });

  test('a note of which the number is certain has its mark', async () => {
    const xml = await written('Điều 1. Hiệu lực[^3] thi hành.\n\nĐiều 2. Hai.\n\n[^3]: Đã sửa đổi.');
    expect(xml).toMatch(/<noteRef href="#note_1" marker="\[\^3\]"\/>/);
    expect(xml).toMatch(/<authorialNote eId="note_1" placement="bottom"><p>[^<]*Đã sửa đổi\.<\/p>/);
  });

  test('quoted articles are a structure of the law that they amend', async () => {
    const xml = await written(
      'Điều 1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Hiệu lực\n\nLuật này có hiệu lực.”\n\nĐiều 2. Hai.',
    );
    expect(xml).toMatch(/<mod eId="[^"]+"><quotedStructure eId="[^"]+"><p>“Điều 5\. Hiệu lực<\/p>/);
    expect([...xml.matchAll(/<article /g)]).toHaveLength(2);
  });

  test('markup and control characters of a text are text', async () => {
    const xml = await written('Điều 1. Nếu a < b && "c" thì <d> ]]> hết.');
    expect(xml).toContain('Nếu a &lt; b &amp;&amp; &quot;c&quot; thì');
  });
});
