import { describe, expect, test } from 'vitest';
import { balanceTitle } from '../../src/render/word/balance-title.js';
import { line, text } from '../../src/render/word/content.js';
import { titleRule } from '../../src/render/word/nodes/masthead.js';
import type { ParagraphStyle } from '../../src/render/word/styles.js';
import { textWidth } from '../../src/render/word/text-width.js';
import { loadRuleSet } from '../support/rule-sets.js';

const rules = loadRuleSet('hd05');
const millimetres = (points: number) => (points * 25.4) / 72;

describe('the width of a line', () => {
  test.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, true, 73],
    ['Cao Bằng, ngày 27 tháng 12 năm 2026', 14, false, 78],
    ['TP. Hồ Chí Minh, ngày 27 tháng 12 năm 2026', 14, false, 92],
    ['TỈNH ỦY TUYÊN QUANG', 14, true, 59],
    ['BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH', 14, true, 97],
  ])('"%s" at %d pt is %s', (words, size, bold, expected) => {
    expect(Math.abs(millimetres(textWidth(words, size, bold)) - expected)).toBeLessThan(1);
  });

  test('the line under the title is as long as the title', () => {
    expect(titleRule('ĐẢNG CỘNG SẢN VIỆT NAM', rules).length).toBe(rules.header.titleRule.length.value);
    expect(titleRule('Độc lập - Tự do - Hạnh phúc', rules).length).toBeLessThan(170);
  });
});

describe('a title of several lines', () => {
  /** The printed lines: the words between the spaces that may break. */
  const printed = (style: ParagraphStyle, words: string, width: number) =>
    balanceTitle(line(style, [text(words)]), (width * 72) / 25.4, rules)
      .runs.map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
      .split(' ')
      .map((part) => part.replaceAll('\u00a0', ' '));

  test.each([
    ['DanvanIssuer', 70, 'THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH', ['THÀNH ỦY', 'THÀNH PHỐ HỒ CHÍ MINH']],
    [
      'DanvanIssuer',
      62,
      'ĐẢNG ỦY MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH THÁI NGUYÊN',
      ['ĐẢNG ỦY MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'TỈNH THÁI NGUYÊN'],
    ],
    [
      'DanvanIssuer',
      62,
      'ĐẢNG ỦY MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ SA PA',
      ['ĐẢNG ỦY', 'MẶT TRẬN TỔ QUỐC', 'VIỆT NAM XÃ SA PA'],
    ],
    [
      'DanvanSubject',
      165,
      'ban hành Quy chế công tác dân vận của hệ thống chính trị Thành phố Hồ Chí Minh',
      ['ban hành Quy chế công tác dân vận', 'của hệ thống chính trị Thành phố Hồ Chí Minh'],
    ],
    [
      'Heading2',
      165,
      'TRÁCH NHIỆM CỦA CÁC CƠ QUAN ĐẢNG, CẤP ỦY VÀ TỔ CHỨC ĐẢNG',
      ['TRÁCH NHIỆM CỦA CÁC CƠ QUAN ĐẢNG, CẤP ỦY', 'VÀ TỔ CHỨC ĐẢNG'],
    ],
  ] as const)('%s of %d mm', (style, width, words, expected) => {
    expect(printed(style, words, width)).toEqual(expected);
  });

  test('one that fits only in Times New Roman itself breaks where a phrase begins, not within its last name', () => {
    expect(
      printed(
        'DanvanSubject',
        'về việc ban hành Quy chế công tác dân vận của hệ thống chính trị xã Bắc Hà',
        165,
      ),
    ).toEqual(['về việc ban hành Quy chế công tác dân vận', 'của hệ thống chính trị xã Bắc Hà']);
  });

  test('one that fits on a line, and one that is not centred, keep their spaces', () => {
    const short = line('DanvanIssuer', [text('TỈNH ỦY THÁI NGUYÊN')]);
    expect(balanceTitle(short, 200, rules)).toEqual(short);
    const body = line('DanvanBody', [text('một đoạn dài '.repeat(40))]);
    expect(balanceTitle(body, 200, rules)).toEqual(body);
  });

  test('a word longer than the line leaves the title as it is', () => {
    const title = line('DanvanIssuer', [text(`TỈNH ${'Ủ'.repeat(60)} MỚI`)]);
    expect(balanceTitle(title, 200, rules)).toEqual(title);
  });

  test('no printed line is wider than the column', () => {
    const words =
      'về việc ban hành Quy chế công tác dân vận của hệ thống chính trị tỉnh Thái Nguyên và các xã';
    for (const width of [40, 60, 80, 120]) {
      for (const part of printed('DanvanSubject', words, width)) {
        expect(millimetres(textWidth(part, 14, true))).toBeLessThanOrEqual(width);
      }
    }
  });
});
