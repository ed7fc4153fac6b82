/**
 * The form of Word files, row by row of the guides: every value that is off is found, with what is expected and what
 * was found, and a file that keeps to a guide is not reported.
 */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import type { FormPatch } from '../../src/check/engine/rule.js';
import { formLinesOf } from '../../src/check/facts/form-lines.js';
import { formRules } from '../../src/check/rules/form/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { COMPONENTS, type ComponentName, type RuleSet } from '../../src/form/rule-set.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { firstCleanDraft } from '../support/clean-drafts.js';
import { asWordFile } from '../support/form-facts.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseSeed } from '../support/seeds.js';

const RULE_SETS = { hd05: loadRuleSet('hd05'), hd36: loadRuleSet('hd36') };
type RuleSetId = keyof typeof RULE_SETS;
const checkerOf = (id: RuleSetId) =>
  createChecker({ ...checkMaterials, ruleSets: [RULE_SETS[id]] }, formRules);
const CHECKERS = { hd05: checkerOf('hd05'), hd36: checkerOf('hd36') };

/** A decision of a commune, with every part that the guides speak of, and its annexes. */
const EVERY_PART = [
  'LƯU HÀNH NỘI BỘ',
  'ĐẢNG BỘ TỈNH NGHỆ AN',
  'ĐẢNG ỦY XÃ ĐẠI ĐỒNG',
  '\\*',
  'Số 05-QĐ/ĐU',
  'MẬT',
  'KHẨN',
  'Dự thảo lần 1',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Đại Đồng, ngày 12 tháng 11 năm 2026',
  'QUYẾT ĐỊNH',
  'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ',
  'ban hành Quy chế công tác dân vận',
  '\\-----',
  '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
  '- Xét đề nghị của Văn phòng Đảng ủy,',
  'ĐẢNG ỦY XÃ ĐẠI ĐỒNG QUYẾT ĐỊNH',
  'Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác dân vận.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
  'Nơi nhận:',
  '- Như Điều 2,\n- Lưu Văn phòng Đảng ủy.',
  'T/M ĐẢNG ỦY',
  'BÍ THƯ',
  'Nguyễn Văn A',
  'QUY CHẾ',
  'công tác dân vận',
  '(Kèm theo Quyết định số 05-QĐ/ĐU, ngày 12/11/2026 của Đảng ủy xã Đại Đồng)',
  'Phần I',
  'QUY ĐỊNH CHUNG',
  'Chương I',
  'PHẠM VI',
  'Mục 1',
  'ĐỐI TƯỢNG',
  'Điều 1. Trách nhiệm của cấp ủy',
  'Cấp ủy có trách nhiệm sau đây.',
  '1. Lãnh đạo công tác dân vận, gồm:',
  '1.1. Ban hành văn bản.',
  'a) Theo dõi việc thực hiện.',
  'Phụ lục 1',
  'MẪU BÁO CÁO',
  'Nội dung báo cáo.',
].join('\n\n');

/** Parts of other kinds of documents, or that danvan lays out itself; their rows are in the rule files for printing. */
const NOT_IN_IT: readonly ComponentName[] = [
  'stateTitle',
  'stateMotto',
  'letterSubject',
  'salutation',
  'addressee',
  'subsection',
  'item',
  'itemHeading',
  'quotation',
  'pageNumber',
];

const sample = parseRegulation(readMarkdown(EVERY_PART).blocks).tree;

function checkForm(id: RuleSetId, patch: FormPatch = {}): Finding[] {
  return CHECKERS[id](asWordFile(sample, RULE_SETS[id], patch), { today: TODAY }).findings;
}

const told = ({ ruleId, severity, expected, actual }: Finding) => ({
  ruleId,
  severity,
  expected: expected ?? [],
  actual,
});
const key = (finding: Finding): string => JSON.stringify(told(finding));

const asItIs = {
  hd05: new Set(checkForm('hd05').map(key)),
  hd36: new Set(checkForm('hd36').map(key)),
};

/** What a patch adds to the findings of the file as it is. */
function addedBy(patch: FormPatch, id: RuleSetId): ReturnType<typeof told>[] {
  return checkForm(id, patch)
    .filter((finding) => !asItIs[id].has(key(finding)))
    .map(told);
}

describe('the sample', () => {
  test('has every part that a guide speaks of', () => {
    const { tree, form } = asWordFile(sample, RULE_SETS.hd05);
    const parts = new Set(formLinesOf(tree, form).map(({ component }) => component));
    expect(COMPONENTS.filter((name) => !parts.has(name))).toEqual(NOT_IN_IT);
  });

  // It has every part, so also a draft mark beside a number, which no text for signature may have.
  const ASIDE = ['require-recipients-form', 'no-half-issued-text'];

  test.each(['hd05', 'hd36'] as const)('keeps to %s', (id) => {
    const marks = checkForm(id).filter(({ ruleId }) => !ASIDE.includes(ruleId));
    expect(marks.map(told)).toEqual([]);
  });
});

/** One value off, and what must be said of it. */
interface Fault {
  name: string;
  patch: NonNullable<FormPatch['lines']>[ComponentName];
  rule: string;
  expected: string[];
  actual: string;
}

const bounds = ({ value, min = value, max = value }: RuleSet['components'][ComponentName]['size']): string =>
  min === max ? String(min) : `${min}–${max}`;

function faultsOf(component: ComponentName, { components, font }: RuleSet): Fault[] {
  const row = components[component];
  const size = (row.size.min ?? row.size.value) - 1;
  const align = row.align === 'right' ? 'left' : 'right';
  // Of "Điều 1. …" the number is bold in any case.
  const looks = (['bold', 'italic', 'underline'] as const).filter(
    (look) => !(component === 'articleText' && look === 'bold'),
  );
  return [
    {
      name: 'size',
      patch: { size },
      rule: 'require-font-size',
      expected: [bounds(row.size)],
      actual: `${size}`,
    },
    { name: 'font', patch: { font: 'Arial' }, rule: 'require-font', expected: [font.name], actual: 'Arial' },
    {
      name: 'colour',
      patch: { color: 'FF0000' },
      rule: 'require-font',
      expected: [font.color],
      actual: 'FF0000',
    },
    { name: 'align', patch: { align }, rule: 'require-alignment', expected: [row.align], actual: align },
    ...looks.map((look) => ({
      name: look,
      patch: { [look]: !row[look] },
      rule: 'require-emphasis',
      expected: [],
      actual: row[look] ? '' : look,
    })),
  ];
}

describe.each(['hd05', 'hd36'] as const)('one value of %s off', (id) => {
  const rules = RULE_SETS[id];
  const cases = COMPONENTS.filter((name) => !NOT_IN_IT.includes(name)).flatMap((component) =>
    faultsOf(component, rules).map((fault) => [component, fault.name, fault] as const),
  );

  test.each(cases)('%s: %s', (component, name, { patch, rule, expected, actual }) => {
    const row = rules.components[component];
    const isSure = row.regulated && row.confidence !== 'low';
    const severity = isSure || name === 'font' || name === 'colour' ? 'warning' : 'note';
    expect(addedBy({ lines: { [component]: patch } }, id)).toEqual([
      { ruleId: rule, severity, expected, actual },
    ]);
  });

  test.each([
    ['line', { line: { rule: 'multiple', height: 1.5 } }, 'multiple 1.5'],
    ['space', { spaceBefore: 0, spaceAfter: 3 }, '3 pt'],
    ['indent', { firstLineIndent: 12.7 }, '12.7 mm'],
  ] as const)('running text: %s', (_name, patch, actual) => {
    for (const component of [
      'recital',
      'article',
      'articleText',
      'clause',
      'subclause',
      'point',
      'body',
    ] as const) {
      const [found, ...more] = addedBy({ lines: { [component]: patch } }, id);
      expect(found).toMatchObject({ ruleId: 'require-line-form', severity: 'note', actual });
      expect(more).toEqual([]);
    }
  });

  const A4 = { width: 210, height: 297 };
  const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
  const NUMBER = { place: 'header', align: 'center', size: 14, onFirstPage: false } as const;
  test.each([
    ['paper', { page: { width: 216, height: 279 } }, 'require-paper-and-margins', '216 × 279 mm'],
    ['top', { margins: { ...MARGINS, top: 25 } }, 'require-paper-and-margins', '25 mm'],
    ['bottom', { margins: { ...MARGINS, bottom: 25 } }, 'require-paper-and-margins', '25 mm'],
    ['left', { margins: { ...MARGINS, left: 35 } }, 'require-paper-and-margins', '35 mm'],
    ['right', { margins: { ...MARGINS, right: 20 } }, 'require-paper-and-margins', '20 mm'],
    ['no page number', { pageNumber: null }, 'require-page-numbers', ''],
    ['number at the foot', { pageNumber: { ...NUMBER, place: 'footer' } }, 'require-page-numbers', 'footer'],
    ['number aside', { pageNumber: { ...NUMBER, align: 'right' } }, 'require-page-numbers', 'right'],
    ['number of another size', { pageNumber: { ...NUMBER, size: 12 } }, 'require-page-numbers', '12 pt'],
    ['number on page 1', { pageNumber: { ...NUMBER, onFirstPage: true } }, 'require-page-numbers', '1'],
    ['number too low', { headerFromTop: 12.7 }, 'require-page-numbers', '12.7 mm'],
  ] as const)('page: %s', (_name, sections, ruleId, actual) => {
    expect(addedBy({ sections }, id)).toMatchObject([{ ruleId, actual }]);
  });

  test('a wide table may turn the page', () => {
    expect(addedBy({ sections: { page: { width: A4.height, height: A4.width } } }, id)).toEqual([]);
  });

  test('the line under the title, and the page of an annex', () => {
    expect(addedBy({ lines: { partyTitle: { hasDrawing: false } } }, id)).toMatchObject([
      { ruleId: 'require-title-rule', severity: 'warning' },
    ]);
    expect(addedBy({ lines: { typeName: { startsPage: false } } }, id)).toMatchObject([
      { ruleId: 'require-annex-page', severity: 'note' },
    ]);
  });
});

async function readBack(tree: Document, rules: RuleSet) {
  const bytes = await renderDocx(tree, { rules, date: TODAY, title: 'Quy chế' });
  const { blocks, form } = readDocx({ name: 'quy-che.docx', bytes }, { form: true });
  return { tree: parseRegulation(blocks).tree, form: form ?? null };
}

/** Rules on the words of a document; the renderer prints them as they are. */
const OF_WORDS = new Set([
  'require-masthead',
  'require-number-form',
  'require-recital-form',
  'require-recipients-form',
  'require-capitals',
  'require-end-mark',
  'require-date-padding',
  'require-provision-labels',
]);

describe('Word files that danvan renders', () => {
  test.each([
    ['hd05', 'hd36'],
    ['hd36', 'hd05'],
  ] as const)('by %s, held to %s: the rows that differ, and no others', async (own, other) => {
    const draft = firstCleanDraft(own);
    const check = CHECKERS[other];
    const { findings } = check(await readBack(draft.tree, RULE_SETS[own]), { today: TODAY });
    const marks = { hd05: { recital: '.', recipient: ';' }, hd36: { recital: ',', recipient: ',' } };
    const recipients = findings.filter(({ ruleId }) => ruleId === 'require-recipients-form');
    expect(recipients.map(told)).toEqual([
      {
        ruleId: 'require-recipients-form',
        severity: 'note',
        actual: marks[own].recipient,
        expected: [marks[other].recipient],
      },
    ]);
    expect(recipients[0]?.params).toMatchObject({
      times: draft.markdown.split('Nơi nhận:')[1]?.match(/[;,]\n- /g)?.length,
    });
    // Hướng dẫn 05 lets the comma of Hướng dẫn 36 pass after the last recital.
    const rest = findings.filter(({ ruleId }) => ruleId !== 'require-recipients-form').map(told);
    const recital = { ruleId: 'require-recital-form', severity: 'note', actual: '.', expected: [','] };
    expect(rest).toEqual(other === 'hd36' ? [recital] : []);
    expect(findings.every(({ paragraph }) => paragraph !== null)).toBe(true);
  });

  test.each(['thai-nguyen', 'ha-noi'] as const)(
    '%s, a published text: nothing but its words',
    async (seed) => {
      const check = CHECKERS.hd36;
      const { findings } = check(await readBack(await parseSeed(seed), RULE_SETS.hd36), { today: TODAY });
      expect(findings.filter(({ ruleId }) => !OF_WORDS.has(ruleId ?? '')).map(told)).toEqual([]);
    },
  );
});

describe('real Word files', () => {
  const files = realDocuments('docx').map(({ file }) => file);

  test.each(files)('%s: documents of the State are not held to the Party’s guides', (file) => {
    const source = { name: file, bytes: realBytes(file) };
    const { blocks, form } = readDocx(source, { revisions: 'accept', form: true });
    expect(readDocx(source, { revisions: 'accept' }).blocks).toEqual(blocks);
    const check = CHECKERS.hd36;
    const subject = { tree: parseRegulation(blocks).tree, form: form ?? null };
    expect(subject.form?.paragraphs.length).toBeGreaterThan(0);
    expect(check(subject, { today: TODAY }).findings.map(told)).toEqual([]);
  });
});
