/** Secrecy, urgency and circulation: fields of the profile, printed by either guide and read back as what they are. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { provinceAt } from '../../src/data/index.js';
import { unitLayer } from '../../src/draft/index.js';
import type { Profile } from '../../src/draft/profile-fields.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { checkMaterials } from '../support/check-materials.js';
import { dated } from '../support/dated-data.js';
import { draftOf, treeOf } from '../support/draft-materials.js';
import { descendants, isOn, openDocx, paragraphs, resolveStyle, value } from '../support/ooxml.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { loadRuleSet } from '../support/rule-sets.js';

const TODAY = '2026-11-21';
const MARKS = { secrecy: 'Tối mật', urgency: 'Hỏa tốc', circulation: 'Lưu hành nội bộ' } as const;

function treeWith(values: Profile): Document {
  const unit = provinceAt(dated, 'cao-bang', TODAY);
  const known = unit && unitLayer(dated, unit, TODAY);
  if (!known) throw new Error('no Cao Bằng');
  const said: Profile = { predecessors: [], signer: { position: 'Bí thư', name: 'Nguyễn Văn A' }, ...values };
  return treeOf(
    draftOf({ source: 'today', values: { asOf: TODAY } }, known, { source: 'file', values: said }),
  );
}

const rolesOf = (tree: Document): [string | undefined, string][] =>
  selectAll(tree, 'masthead')[0]?.children.flatMap((child) =>
    child.type === 'paragraph' ? [[child.role, child.value] as [string | undefined, string]] : [],
  ) ?? [];

describe.each([
  ['hd05', 'HỎA TỐC'],
  ['hd36', 'HOẢ TỐC'],
] as const)('by %s', (id, urgency) => {
  const rules = loadRuleSet(id);
  const tree = treeWith({ rules: id, ...MARKS });
  const write = (what: Document) => renderDocx(what, { rules, date: TODAY, title: 'Quyết định' });

  test('the note stands last, secrecy and urgency under the number, above the draft mark', () => {
    const roles = rolesOf(tree);
    // Behind the title of the Party: LibreOffice shows no frame right before a table.
    const title = roles.findIndex(([role]) => role === 'type');
    expect(roles[title - 1]).toEqual(['circulationNote', 'LƯU HÀNH NỘI BỘ']);
    const at = roles.findIndex(([role]) => role === 'number');
    expect(roles.slice(at + 1, at + 4)).toEqual([
      ['secrecyMark', 'TỐI MẬT'],
      ['urgencyMark', urgency],
      ['draftMark', 'Dự thảo lần 1'],
    ]);
  });

  test('the Word file has their form, and reads back as the same tree', async () => {
    const bytes = await write(tree);
    const docx = openDocx(bytes);
    const formOf = (text: string) => {
      const style = paragraphs(docx).find((one) => one.text === text)?.style ?? '';
      const { run, paragraph } = resolveStyle(docx, style);
      return [Number(value(run, 'w:sz')) / 2, isOn(run, 'w:b'), value(paragraph, 'w:jc')];
    };
    expect(formOf('TỐI MẬT')).toEqual([14, true, 'center']);
    expect(formOf(urgency)).toEqual([14, true, 'center']);
    expect(formOf('LƯU HÀNH NỘI BỘ')).toEqual([12, true, 'right']);
    const frames = descendants(docx.part('word/document.xml'), 'w:framePr');
    // Ten millimetres below the upper edge of the page.
    expect(frames.map(({ attributes }) => [attributes['w:y'], attributes['w:vAnchor']])).toEqual([
      ['567', 'page'],
    ]);
    const [body] = descendants(docx.part('word/document.xml'), 'w:body');
    const kinds = body?.children.map((child) => (typeof child === 'string' ? '' : child.name)) ?? [];
    expect(kinds.indexOf('w:tbl')).toBe(0);
    const back = parseRegulation(readDocx({ name: 'a.docx', bytes }).blocks).tree;
    expect(rolesOf(back)).toEqual(rolesOf(tree));
  });

  test('check says no more of the file than of one without marks', async () => {
    const check = createChecker({ ...checkMaterials, ruleSets: [rules] });
    const findingsOf = async (what: Document) => {
      const { blocks, form } = readDocx({ name: 'a.docx', bytes: await write(what) }, { form: true });
      const { findings } = check(
        { tree: parseRegulation(blocks).tree, form: form ?? null },
        { today: TODAY },
      );
      return findings.map(({ ruleId, params }) => ({ ruleId, params }));
    };
    expect(await findingsOf(tree)).toEqual(await findingsOf(treeWith({ rules: id })));
  });
});

test('a draft whose profile says none has none', () => {
  const roles = rolesOf(treeWith({})).map(([role]) => role);
  expect(roles).toContain('number');
  expect(roles.filter((role) => /Mark$|Note$/.test(role ?? ''))).toEqual(['draftMark']);
});

test('words like a mark in other places are none', () => {
  const tree = parseParagraphs(
    'TỈNH ỦY CAO BẰNG',
    'Số 05-QĐ/TU',
    'QUYẾT ĐỊNH',
    'về việc thu hồi văn bản mật, khẩn',
    'Điều 1. Khẩn',
    '1. Mật',
    'Hỏa tốc',
  );
  expect(JSON.stringify(tree)).not.toMatch(/secrecyMark|urgencyMark|circulationNote/);
});
