/** The drafted document: both forms of issue, blanks, notes for the officer, and text that Markdown could mistake. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provincesAt } from '../../src/data/index.js';
import { escapeProfileText } from '../../src/draft/escape-markdown.js';
import { type Profile, type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { selectVariant } from '../../src/reference/index.js';
import { findPrintedBlanks, printedBlank } from '../../src/text/printed-blanks.js';
import { selectAll } from '../../src/tree/visit.js';
import { dated } from '../support/dated-data.js';
import { defaults, draftOf, fixtureLayer, reference, treeOf } from '../support/draft-materials.js';

const TODAY = '2026-11-21';
const layer = (values: Profile): ProfileLayer => ({ source: 'file', values });

function today(id: string): ProfileLayer[] {
  const unit = provincesAt(dated, TODAY).find((one) => one.id === id);
  const data = unit && unitLayer(dated, unit, TODAY);
  if (!data) throw new Error(`no unit ${id}`);
  return [data, { source: 'option', values: { asOf: TODAY } }];
}

const SNAPSHOTS = [
  ['thai-nguyen', today('thai-nguyen')],
  ['ha-noi', today('ha-noi')],
  ['ho-chi-minh', today('ho-chi-minh')],
  ['thanh-khe', [fixtureLayer('thanh-khe')]],
  ['nghe-an-own-number', [...today('nghe-an'), layer({ issue: 'own-number' })]],
] as const;

test.each(SNAPSHOTS)('the draft of %s is as stored', async (name, layers) => {
  await expect(draftOf(...layers).markdown).toMatchFileSnapshot(`../fixtures/draft/${name}.md`);
});

test('two drafts of one profile are the same', () => {
  expect(draftOf(...today('thai-nguyen'))).toEqual(draftOf(...today('thai-nguyen')));
});

describe('the decision with its annexed regulation', () => {
  const tree = treeOf(draftOf(fixtureLayer('903-qd-tu')));

  test('says number and date in the masthead and in the annex line alike', () => {
    expect(tree.meta).toMatchObject({ number: '903-QĐ/TU', date: '2022-01-04', place: 'Thái Nguyên' });
    const [regulation] = selectAll(tree, 'regulation');
    expect(regulation?.meta).toMatchObject({ number: '903-QĐ/TU', date: '2022-01-04' });
  });

  test('has recitals, recipients and signer of the profile', () => {
    expect(selectAll(tree, 'recital')).toHaveLength(6);
    expect(selectAll(tree, 'recipients')[0]?.children).toHaveLength(9);
    expect(tree.meta.signer).toBe('Nguyễn Thanh Hải');
  });
});

describe('the regulation under its own number', () => {
  const draft = draftOf(...today('nghe-an'), layer({ issue: 'own-number' }));
  const tree = treeOf(draft);

  test('is one document with 28 articles and no decision', () => {
    expect(tree.kind).toBe('regulation');
    expect(selectAll(tree, 'article')).toHaveLength(28);
    expect(selectAll(tree, 'article').every(({ eId }) => eId?.startsWith('art_'))).toBe(true);
    expect(draft.annotations.filter(({ eId }) => eId.startsWith('dec__'))).toEqual([]);
  });

  test('says what it replaces, and is signed', () => {
    expect(draft.markdown).toMatch(/^Số -QC\/TU$/mu);
    expect(draft.markdown).toContain('thay thế Quy chế số 07-QC/TU, ngày 08/12/2021');
    expect(draft.markdown).not.toContain('Như Điều 2');
    expect(selectAll(tree, 'signatureBlock')).toHaveLength(1);
  });
});

describe('the clause on replaced documents', () => {
  const third = (...layers: ProfileLayer[]) =>
    draftOf(...layers).markdown.match(/^Điều 3\. Quyết định.*$/mu)?.[0];

  test('of a merged unit names every predecessor, an unknown one as a blank', () => {
    const text = third(...today('thai-nguyen'));
    expect(text).toContain(
      'thay thế Quyết định số 903-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy Thái Nguyên',
    );
    expect(text).toContain(
      '; quy chế công tác dân vận của tỉnh Bắc Kạn [cần bổ sung: số, ngày (tỉnh Bắc Kạn)] và có hiệu lực',
    );
  });

  test('is left out where there is nothing to replace', () => {
    expect(third(...today('thai-nguyen'), layer({ predecessors: [] }))).toBe(
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
    );
  });

  test('asks where nothing is known', () => {
    const known = layer({ asOf: TODAY, level: 'province', unit: { name: 'A' } });
    expect(third(known)).toContain('quy chế công tác dân vận hiện hành [cần bổ sung: ');
  });
});

describe('what the officer is told', () => {
  const draft = draftOf(...today('thai-nguyen'));
  const eIds = new Set(
    [
      ...selectAll(treeOf(draft), 'article'),
      ...selectAll(treeOf(draft), 'clause'),
      ...selectAll(treeOf(draft), 'subclause'),
    ].map(({ eId }) => eId),
  );

  test('every adapted provision has a reason, at a provision of the document', () => {
    const inForce = { level: 'province', asOf: TODAY } as const;
    const adapted = reference.model.filter(
      (provision) => selectVariant(provision, inForce)?.provenance === 'adapted',
    );
    const annotated = new Set(draft.annotations.map(({ eId }) => eId));
    expect(adapted.length).toBeGreaterThan(8);
    expect(adapted.map(({ id }) => id).filter((id) => !annotated.has(id))).toEqual([]);
    expect([...annotated].filter((eId) => !eIds.has(eId))).toEqual([]);
  });

  test('the advisory body, which the facts leave open, is to be confirmed', () => {
    expect(draft.confirmations).toContainEqual(
      expect.objectContaining({ field: 'bodies.advisory', value: 'Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh' }),
    );
  });

  test('the text of 2022 has nothing to explain', () => {
    expect(draftOf(fixtureLayer('903-qd-tu')).annotations).toEqual([]);
    expect(draftOf(fixtureLayer('903-qd-tu')).blanks).toEqual([]);
  });

  test('every default that is not sure says so or is an accepted habit', () => {
    const unsure = defaults.filter(({ confidence }) => confidence === 'low');
    expect(
      unsure
        .filter(({ confirm, field, when }) => confirm === undefined && !(field === 'unit.communes' && when))
        .map(({ field }) => field),
    ).toEqual([]);
  });
});

describe('words of a profile', () => {
  const TYPED = fc.string({ unit: fc.constantFrom(...'aĐ*_`[]<>#&|~\\.-+(!)1 ') });

  test('are read from Markdown as they were typed, inside a line', () => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        const name = `Ông ${typed}x`.replace(/ +/g, ' ');
        const [line, item] = readMarkdown(
          `${escapeProfileText(name)}\n\n- ${escapeProfileText(name)};\n`,
        ).blocks;
        return line?.text === name && item?.text === `- ${name};`;
      }),
    );
  });

  test('stand in the draft as they were typed', () => {
    const name = 'Nguyễn *A* [B](c) _d_ <e> `f` #1';
    const draft = draftOf(
      ...today('thai-nguyen'),
      layer({ signer: { position: '', name }, recipients: [name] }),
    );
    expect(readMarkdown(draft.markdown).blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([name, `- ${name}.`]),
    );
  });

  test('that look like a template are not run', () => {
    const draft = draftOf(
      ...today('thai-nguyen'),
      layer({ signer: { position: '', name: '{{unit.name}}' } }),
    );
    expect(readMarkdown(draft.markdown).blocks.map(({ text }) => text)).toContain('{{unit.name}}');
  });
});

test('the mark of a blank is what the layout looks for', () => {
  const text = `Số: ${printedBlank('số, ngày')} của Tỉnh ủy`;
  expect(findPrintedBlanks(text).map((blank) => blank.text)).toEqual(['[cần bổ sung: số, ngày]']);
});
