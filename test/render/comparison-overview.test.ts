/** What a reader sees first of a comparison: the table of articles, and edits that were made in many places. */
import { describe, expect, it } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { vi } from '../../src/messages/vi.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { correspondence } from '../../src/render/comparison/correspondence.js';
import { renderHtml } from '../../src/render/comparison/index.js';
import { numberRanges } from '../../src/render/comparison/number-ranges.js';
import { takeOutRepeats } from '../../src/render/comparison/repeated.js';
import { makeReport } from '../../src/render/comparison/report.js';
import { cautionLines } from '../../src/render/comparison/summary-lines.js';
import type { Document } from '../../src/tree/nodes.js';
import { HTML_OPTIONS } from '../support/html-report.js';
import { phrases } from '../support/phrases.js';

const HIDDEN = new Set(['localisation', 'numbering', 'case', 'typography', 'spelling', 'unicode'] as const);

const DUTIES = [
  'Thường trực cấp ủy chỉ đạo Mặt trận Tổ quốc tổ chức lấy ý kiến góp ý xây dựng Đảng.',
  'Hội đồng nhân dân phối hợp với Mặt trận Tổ quốc tiếp xúc cử tri trước và sau kỳ họp.',
  'Ủy ban nhân dân mời đại diện Mặt trận Tổ quốc dự phiên họp bàn về kinh tế - xã hội.',
  'Cơ quan tham mưu cùng Mặt trận Tổ quốc nắm tình hình tư tưởng, tâm trạng các tầng lớp.',
  'Lực lượng vũ trang giúp dân phòng, chống thiên tai theo đề nghị của Mặt trận Tổ quốc.',
  'Cán bộ, công chức lắng nghe, tiếp thu góp ý của Mặt trận Tổ quốc về thái độ phục vụ.',
];

function text(duties: readonly string[]): Document {
  const lines = duties.flatMap((duty, index) => [`Điều ${index + 1}. Trách nhiệm thứ ${index + 1}`, duty]);
  const { blocks } = readMarkdown(['QUY CHẾ', 'Công tác dân vận', ...lines].join('\n\n'));
  return parseRegulation(blocks).tree;
}

const overview = (base: Document, target: Document) => {
  const comparison = compareRegulations(base, target, { phrases });
  const report = makeReport(comparison, HIDDEN, vi);
  return { comparison, report, rows: correspondence(comparison, report, HIDDEN, vi) };
};

describe('the table of articles', () => {
  it('joins articles that keep their number and have nothing to show', () => {
    const target = DUTIES.with(
      4,
      'Lực lượng vũ trang giúp dân phòng, chống cháy rừng theo đề nghị của cấp ủy.',
    );
    const { rows } = overview(text(DUTIES), text(target));
    expect(rows.map(({ base, target: answer, what }) => [base, answer, what])).toEqual([
      ['Điều 1–4', 'Điều 1–4', 'không có gì cần hiện'],
      ['Điều 5', 'Điều 5', expect.stringContaining('nội dung')],
      ['Điều 6', 'Điều 6', 'không có gì cần hiện'],
    ]);
  });

  it('joins articles in a row that only one text has', () => {
    const { rows } = overview(text(DUTIES), text(DUTIES.slice(0, 3)));
    expect(rows.map(({ base, target, similarity, what }) => [base, target, similarity, what])).toEqual([
      ['Điều 1–3', 'Điều 1–3', 1, 'không có gì cần hiện'],
      ['Điều 4–6', '', null, 'bỏ'],
    ]);
  });

  it('says of an article with another number and the same words that only its number is another', () => {
    const { rows } = overview(text(DUTIES), text(DUTIES.slice(1)));
    expect(rows.map(({ base, target, what }) => [base, target, what]).slice(0, 2)).toEqual([
      ['Điều 1', '', 'bỏ'],
      ['Điều 2', 'Điều 1', expect.any(String)],
    ]);
  });
});

describe('appendices beside the articles', () => {
  const withAppendices = (duties: readonly string[], ...rates: string[]): Document => {
    const articles = duties.flatMap((duty, index) => [
      `## Điều ${index + 1}. Trách nhiệm thứ ${index + 1}`,
      duty,
    ]);
    const appendices = rates.map((rate, index) =>
      [
        `## PHỤ LỤC ${'I'.repeat(index + 1)}\n\n## DANH MỤC`,
        `| STT | Hàng hóa | Thuế |\n|---|---|---|\n| 1 | Gạo tẻ thường | ${rate} |\n| 2 | Ngô hạt khô | 7 |`,
      ].join('\n\n'),
    );
    return parseRegulation(readMarkdown(['# QUY CHẾ', ...articles, ...appendices].join('\n\n')).blocks).tree;
  };

  it('leave the table of articles as it is and follow it, a row each', () => {
    const target = withAppendices(DUTIES.with(1, `${DUTIES[1]} Việc này làm mỗi quý một lần.`), '5', '9');
    const { rows } = overview(withAppendices(DUTIES, '5', '8'), target);
    expect(rows.map(({ base, target: to, similarity }) => [base, to, similarity === 1])).toEqual([
      ['Điều 1', 'Điều 1', true],
      ['Điều 2', 'Điều 2', false],
      ['Điều 3–6', 'Điều 3–6', true],
      ['Phụ lục I', 'Phụ lục I', true],
      ['Phụ lục II', 'Phụ lục II', false],
    ]);
    expect(rows[3]?.what).toBe('không có gì cần hiện');
    expect(rows[4]?.what).toMatch(/^1 nội dung \(.*dòng 2/);
  });

  it('lead from the page to their first line', () => {
    const { comparison } = overview(withAppendices(DUTIES, '5', '8'), withAppendices(DUTIES, '5', '9'));
    const page = renderHtml(comparison, HTML_OPTIONS);
    const [, id] = /<a href=#(r\d+)>Phụ lục II<\/a>/.exec(page) ?? [];
    const [, text = ''] = new RegExp(`id=${id}\\b(.*?)id=r`, 's').exec(page) ?? [];
    expect(text).toContain('STT');
  });

  it('that only one text has are said so', () => {
    const { rows } = overview(withAppendices(DUTIES), withAppendices(DUTIES, '5'));
    expect(rows.at(-1)).toMatchObject({ base: '', target: 'Phụ lục I', similarity: null, what: 'thêm' });
  });

  it('are no table where there are no articles', () => {
    expect(overview(withAppendices([], '5'), withAppendices([], '6')).rows).toEqual([]);
  });
});

describe('an edit that was made in many places', () => {
  const longer = DUTIES.map((duty) => duty.replace('Tổ quốc', 'Tổ quốc Việt Nam'));

  it('is told once, with its articles, and its entries go', () => {
    const { report } = overview(text(DUTIES), text(longer));
    const { repeated, groups } = takeOutRepeats(report, HIDDEN, vi);
    const [entry] = repeated[0]?.entries ?? [];
    expect(entry?.place).toBe('6 chỗ (Điều 1–6)');
    expect(entry?.lines[0]?.map(({ op, text: words }) => [op, words])).toEqual([
      ['equal', expect.stringMatching(/^… .*Tổ quốc $/)],
      ['insert', 'Việt Nam'],
    ]);
    expect(groups).toEqual([]);
  });

  it('leaves the entry that says more than that', () => {
    const more = longer.with(2, `${longer[2]} Việc mời được báo trước ba ngày làm việc.`);
    const { groups } = takeOutRepeats(overview(text(DUTIES), text(more)).report, HIDDEN, vi);
    expect(groups.map(({ title }) => title)).toEqual(['Điều 3. Trách nhiệm thứ 3']);
  });

  it('in fewer places is read where it stands', () => {
    const few = DUTIES.map((duty, index) => (index < 4 ? (longer[index] as string) : duty));
    const { report } = overview(text(DUTIES), text(few));
    expect(takeOutRepeats(report, HIDDEN, vi)).toEqual({ repeated: [], groups: report });
  });
});

describe('two texts that have nothing in common', () => {
  it('are said to be the wrong pair; a text that was changed a great deal is not', () => {
    const other = [1, 2, 3, 4, 5].map((n) => `Tàu thuyền loại ${n} phải đăng kiểm trước khi rời cảng biển.`);
    const wrong = cautionLines(overview(text(DUTIES), text(other)).comparison, vi);
    expect(wrong).toEqual([expect.stringContaining('nhầm tệp')]);
    const halved = DUTIES.map((duty) => duty.split(' ').slice(0, 8).join(' '));
    expect(cautionLines(overview(text(DUTIES), text(halved)).comparison, vi)).toEqual([]);
  });

  it('are so in JSON too, and where one is no regulation at all', () => {
    const page = (lines: string) => parseRegulation(readMarkdown(lines).blocks).tree;
    const recipe = page('Công thức nấu phở\n\nXương bò ninh tám tiếng.\n\nBánh phở trụng nước sôi.');
    const { comparison } = overview(text(DUTIES), recipe);
    expect(comparison.areUnrelated).toBe(true);
    expect(cautionLines(comparison, vi)[0]).toContain('nhầm tệp');
    expect(overview(text(DUTIES), text(DUTIES)).comparison).not.toHaveProperty('areUnrelated');
    const report = page(`Báo cáo\n\n${DUTIES[0]}`);
    expect(overview(text(DUTIES), report).comparison).not.toHaveProperty('areUnrelated');
  });
});

describe('numbers as a list', () => {
  it.each([
    [['1', '2', '3', '4', '7'], '1–4, 7'],
    [['1', '2', '4'], '1, 2, 4'],
    [['9', '9a', '10', '11', '12'], '9, 9a, 10–12'],
    [[], ''],
  ])('%j', (numbers, printed) => {
    expect(numberRanges(numbers)).toBe(printed);
  });
});
