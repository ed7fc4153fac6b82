/**
 * Rows of the component table that a decision with its regulation does not show in every form: the parts of other
 * documents, and the words that a draft of either rule set prints. The expected values are written out here, after the
 * two instruments.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { provinceAt } from '../../src/data/index.js';
import { unitLayer } from '../../src/draft/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { NodeType } from '../../src/tree/nodes.js';
import { dated } from '../support/dated-data.js';
import { draftOf, treeOf } from '../support/draft-materials.js';
import {
  child,
  type Docx,
  descendants,
  isOn,
  openDocx,
  paragraphs,
  resolveStyle,
  textOf,
  value,
} from '../support/ooxml.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { document, masthead, paragraph } from '../support/sample-trees.js';

const TODAY = '2026-11-21';
const RULE_SETS = ['hd05', 'hd36'] as const;

/** A provision with a title, or with a text. */
const provision = <T extends NodeType>(
  type: T,
  number: string,
  label: string,
  heading: string | null,
  text = '',
) => ({
  type,
  number,
  label,
  heading,
  children: text === '' ? [] : [paragraph(text)],
});

const TREE = document([
  masthead(['type', 'QUY CHẾ'], ['author', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY'], ['subject', 'công tác dân vận']),
  provision('part', 'I', 'Phần I', 'QUY ĐỊNH CHUNG'),
  provision('section', '1', 'Mục 1', 'CƠ QUAN ĐẢNG'),
  provision('article', '1', 'Điều 1.', 'Tên điều'),
  provision('clause', '1', '1.', null, 'Khoản một.'),
  provision('subclause', '1.1', '1.1.', null, 'Khoản nhỏ.'),
  provision('point', 'đ', 'đ)', null, 'Điểm đ.'),
  provision('appendix', '1', 'Phụ lục 1', 'MẪU BÁO CÁO'),
]);

interface Row {
  style: string;
  size: number;
  bold: boolean;
  align: string;
}
/** What begins the line; its form. The title in the line below is a stretch of the same paragraph. */
const ROWS: [component: string, words: RegExp, row: Row, title?: string][] = [
  ['author line', /^CỦA BAN/, { style: 'DanvanAuthor', size: 14, bold: true, align: 'center' }],
  ['phần', /^Phần I/, { style: 'DanvanPart', size: 14, bold: true, align: 'center' }, 'QUY ĐỊNH CHUNG'],
  ['mục', /^Mục 1/, { style: 'Heading2', size: 14, bold: true, align: 'center' }, 'CƠ QUAN ĐẢNG'],
  ['điều', /^Điều 1\./, { style: 'Heading3', size: 14, bold: true, align: 'both' }],
  ['khoản', /^1\. Khoản/, { style: 'DanvanClause', size: 14, bold: false, align: 'both' }],
  ['khoản nhỏ', /^1\.1\./, { style: 'DanvanSubclause', size: 14, bold: false, align: 'both' }],
  ['điểm', /^đ\) Điểm/, { style: 'DanvanPoint', size: 14, bold: false, align: 'both' }],
  [
    'phụ lục',
    /^Phụ lục 1/,
    { style: 'DanvanAppendix', size: 14, bold: true, align: 'center' },
    'MẪU BÁO CÁO',
  ],
];

describe.each(RULE_SETS)('by %s', (id) => {
  let docx: Docx;
  beforeAll(async () => {
    docx = openDocx(await renderDocx(TREE, { rules: loadRuleSet(id), date: '2026-11-21', title: 'Quy chế' }));
  });

  test.each(ROWS)('%s', (_, words, row, title) => {
    const found = paragraphs(docx).find(({ text }) => words.test(text.replaceAll('\u00a0', ' ')));
    const { run, paragraph: form } = resolveStyle(docx, found?.style ?? '');
    const actual = {
      style: found?.style,
      size: Number(value(run, 'w:sz')) / 2,
      bold: isOn(run, 'w:b'),
      align: value(form, 'w:jc'),
    };
    expect(actual).toEqual(row);
    if (title === undefined) return;
    const last = descendants(found?.element, 'w:r').at(-1);
    expect(textOf(last)).toBe(title);
    const titleRun = resolveStyle(docx, value(child(last, 'w:rPr'), 'w:rStyle') ?? '').run;
    // What the stretch does not say, it has from its paragraph.
    const bold = child(titleRun, 'w:b') === undefined ? run : titleRun;
    expect([value(titleRun, 'w:sz'), isOn(bold, 'w:b')]).toEqual(['28', true]);
  });

  test('an appendix begins a page and counts its pages anew', () => {
    const [, appendix] = descendants(docx.part('word/document.xml'), 'w:sectPr');
    expect(value(appendix, 'w:type')).toBe('nextPage');
    expect(value(appendix, 'w:pgNumType', 'w:start')).toBe('1');
  });
});

describe.each([
  ['hd05', ';', '.', 'Tỉnh ủy'],
  ['hd36', ',', ',', 'Tỉnh uỷ'],
] as const)('a draft by %s prints', (rules, eachRecipient, lastRecital, committee) => {
  let lines: string[];
  beforeAll(async () => {
    const values = {
      rules,
      number: 5,
      date: '2026-02-03',
      signer: { position: 'Bí thư', name: 'Nguyễn Văn A' },
      predecessors: [],
    };
    const unit = provinceAt(dated, 'cao-bang', TODAY);
    const known = unit && unitLayer(dated, unit, TODAY);
    if (!known) throw new Error('no Cao Bằng');
    const tree = treeOf(
      draftOf({ source: 'today', values: { asOf: TODAY } }, known, { source: 'file', values }),
    );
    const bytes = await renderDocx(tree, {
      rules: loadRuleSet(rules),
      date: '2026-11-21',
      title: 'Quyết định',
    });
    lines = paragraphs(openDocx(bytes)).map(({ text }) => text.replaceAll('\u00a0', ' '));
  });

  test('the number with two digits, without a colon, hyphen before slash', () => {
    expect(lines).toContain('Số 05-QĐ/TU');
  });

  test('day and month with two digits as the guides ask, the place without the word for the unit', () => {
    expect(lines).toContain('Cao Bằng, ngày 03 tháng 02 năm 2026');
  });

  test('number and date in the annex line from the same fields as in the header', () => {
    expect(lines).toContain(
      `(Ban hành kèm theo Quyết định số 05-QĐ/TU, ngày 03/02/2026 của Ban Thường vụ ${committee} Cao Bằng)`,
    );
  });

  test('no superior body and no "Ban Thường vụ" above the star', () => {
    expect(lines.slice(0, 2)).toEqual([`${committee} Cao Bằng`.toUpperCase(), '*']);
  });

  test('căn cứ with a dash each and their own closing mark, the proposal last', () => {
    const recitals = lines.filter((line) => /^- (?:Căn cứ|Xét đề nghị)/.test(line));
    const ends = recitals.map((line) => line.at(-1));
    expect(ends).toEqual([...Array(recitals.length - 1).fill(';'), lastRecital]);
    expect(recitals.at(-1)).toMatch(/^- Xét đề nghị của /);
  });

  test('the deciding line as one line without a colon, five hyphens under each trích yếu', () => {
    expect(lines).toContain(`BAN THƯỜNG VỤ ${committee.toUpperCase()} QUYẾT ĐỊNH`);
    expect(lines.filter((line) => /^-+$/.test(line))).toEqual(['-----', '-----']);
  });

  test('"Như Điều 2" first and the archive last, with the mark of the guide after each', () => {
    const start = lines.indexOf('Nơi nhận:') + 1;
    const recipients = lines.slice(start).filter((line) => line.startsWith('- '));
    expect(recipients[0]).toBe(`- Như Điều 2${eachRecipient}`);
    const archive = recipients.findIndex((line) => line.startsWith('- Lưu'));
    expect(recipients[archive]).toBe(`- Lưu Văn phòng ${committee}.`);
    expect(recipients.slice(0, archive).every((line) => line.endsWith(eachRecipient))).toBe(true);
  });

  test('authority with a slash, position and name on lines of their own, nothing of a deputy', () => {
    const authority = lines.indexOf('T/M BAN THƯỜNG VỤ');
    expect(lines.slice(authority, authority + 7).filter((line) => line !== '')).toEqual([
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Nguyễn Văn A',
    ]);
    expect(lines.join('\n')).not.toMatch(/K\/T|TM\.|KT\./);
  });

  test('a full stop at the end, never "./."', () => {
    expect(lines.filter((line) => line !== '').at(-1)).toMatch(/[^/]\.$/);
    expect(lines.join('\n')).not.toContain('./.');
  });

  test('nothing of the form of the State', () => {
    expect(lines.join('\n')).not.toMatch(/CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập - Tự do|Số:|Lưu: VT/);
  });
});
