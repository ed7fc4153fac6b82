/** `danvan list`: what danvan knows on a day. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/rules/index.js';
import { runDanvan } from '../support/fake-terminal.js';

async function listJson(...argv: string[]): Promise<Record<string, unknown>[]> {
  const { code, answer } = await runDanvan(['list', ...argv, '--json']);
  expect(code).toBe(0);
  return JSON.parse(answer) as Record<string, unknown>[];
}

describe('danvan list provinces', () => {
  test('gives the 34 units of today and the 63 of the day before they were merged', async () => {
    expect(await listJson('provinces', '--as-of', '2026-11-21')).toHaveLength(34);
    expect(await listJson('provinces', '--as-of', '2025-06-30')).toHaveLength(63);
  });

  test('names each unit by its level of the day', async () => {
    const names = async (day: string) =>
      (await listJson('provinces', '--as-of', day)).map(({ name }) => name as string);
    expect(await names('2026-11-21')).toContain('thành phố Đồng Nai');
    expect(await names('2025-12-31')).toContain('tỉnh Đồng Nai');
  });

  test('says of which units a unit was formed', async () => {
    const { answer } = await runDanvan(['list', 'provinces', '--as-of', '2026-11-21']);
    expect(answer).toMatch(/^thai-nguyen +tỉnh Thái Nguyên +Bắc Kạn, Thái Nguyên$/m);
  });

  test('takes the day of SOURCE_DATE_EPOCH where none is given', async () => {
    const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 5, 15) / 1000) };
    const { answer } = await runDanvan(['list', 'provinces'], { environment });
    expect(answer.trimEnd().split('\n')).toHaveLength(63);
  });

  test('refuses what is no day', async () => {
    const { code, notes } = await runDanvan(['list', 'provinces', '--as-of', '2025-02-29']);
    expect(code).toBe(2);
    expect(notes).toContain('“2025-02-29” không phải là một ngày');
  });
});

describe('danvan list layouts', () => {
  test('gives the layouts of bodies that draft takes on a day, each with what it means', async () => {
    const { answer } = await runDanvan(['list', 'layouts', '--as-of', '2026-11-21']);
    expect(answer).toMatch(/^front-committee +cấp tỉnh +Đảng ủy Mặt trận Tổ quốc tham mưu/m);
    expect(answer).toMatch(/^commune-front +cấp xã +Ban Thường trực/m);
    const before = await listJson('layouts', '--as-of', '2024-06-01');
    expect(before.map(({ id }) => id)).toEqual(['mass-mobilisation-commission']);
  });
});

describe('danvan list rules', () => {
  test('has the sets of form rules and every rule of the check, as explain names them', async () => {
    const rows = await listJson('rules');
    expect(rows.map(({ id }) => id)).toEqual(['hd05', 'hd36', ...RULES.map(({ id }) => id)]);
    expect(rows.find(({ id }) => id === 'no-repeated-word')).toMatchObject({
      group: 'text',
      severity: 'warning',
    });
    const { answer } = await runDanvan(['list', 'rules']);
    expect(answer).toMatch(/^hd36 +bộ thể thức +Hướng dẫn 36-HD\/VPTW$/m);
    expect(answer).toMatch(/^no-repeated-word +cảnh báo +Không lặp/m);
  });
});
