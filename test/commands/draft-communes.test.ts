/** `danvan draft --list` for communes of every kind, names that provinces bear too among them: each draft names its own unit alone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherUnitFinder } from '../../src/commands/drafting/other-unit-finder.js';
import { findProvince } from '../../src/data/index.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';

const TODAY = '2026-11-27';

/** Kind, name, province: merged provinces and others, special zones, and names of provinces of today and before. */
const COMMUNES = `
xã|Đại Phúc|Thái Nguyên
phường|Phan Đình Phùng|Thái Nguyên
phường|Bắc Kạn|Thái Nguyên
xã|Quảng Ninh|Quảng Trị
phường|Hòa Bình|Phú Thọ
phường|Bắc Giang|Bắc Ninh
phường|Kép|Bắc Ninh
phường|Hà Giang 1|Tuyên Quang
phường|Bạc Liêu|Cà Mau
phường|Vĩnh Long|Vĩnh Long
phường|Tây Ninh|Tây Ninh
phường|Thanh Hóa|Thanh Hóa
xã|Hà Nam|Thanh Hóa
phường|12|Hồ Chí Minh
phường|Sài Gòn|Hồ Chí Minh
phường|Thanh Khê|Đà Nẵng
xã|Phù Đình|Hà Nội
phường|Cửa Nam|Hà Nội
xã|Ea Súp|Đắk Lắk
phường|Quy Nhơn|Gia Lai
xã|Mỹ An|Đồng Tháp
đặc khu|Phú Quốc|An Giang
đặc khu|Thổ Châu|An Giang
đặc khu|Côn Đảo|Hồ Chí Minh
đặc khu|Vân Đồn|Quảng Ninh
đặc khu|Bạch Long Vĩ|Hải Phòng
đặc khu|Cồn Cỏ|Quảng Trị
đặc khu|Lý Sơn|Quảng Ngãi
đặc khu|Phú Quý|Lâm Đồng
đặc khu|Trường Sa|Khánh Hòa`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [kind: string, name: string, province: string]);

let directory: string;
let outcome: { code: number; notes: string };
let texts: string[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'danvan-communes-'));
  const rows = COMMUNES.map(([kind, name, province]) => `${name},${kind},${province}`);
  writeFileSync(join(directory, 'xa.csv'), `name,type,province\n${rows.join('\n')}\n`);
  const options = ['--as-of', TODAY, '--to', 'md', '-o', 'ra'];
  outcome = await runDanvan(['draft', '--list', 'xa.csv', ...options], { directory });
  const folder = join(directory, 'ra');
  texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}, 120_000);
afterAll(() => rmSync(directory, { recursive: true }));

test('thirty communes give thirty drafts, and nothing to say against any', () => {
  expect(COMMUNES).toHaveLength(30);
  expect({ code: outcome.code, notes: outcome.notes }).toEqual({ code: 0, notes: '' });
  expect(texts).toHaveLength(30);
});

describe.each(COMMUNES)('%s %s, %s', (kind, name, province) => {
  const masthead = `ĐẢNG ỦY ${kind} ${name}`.toUpperCase();

  test('has one draft, which names its province and no other', () => {
    const own = texts.filter((text) => text.includes(`${masthead}\n`));
    expect(own).toHaveLength(1);
    const [text = ''] = own;
    const found = findProvince(province, dated, TODAY);
    const unit = found.kind === 'found' ? found.unit : null;
    expect(text).toContain(unit?.forms.at(-1)?.name ?? 'no such province');
    // What the recitals cite of a merged province bears the names of its day.
    const body = text.slice(text.indexOf('QUYẾT ĐỊNH\n\nĐiều 1.'));
    const finder = otherUnitFinder(dated, unit?.id ?? '', [name], TODAY);
    expect(finder.inText(body)).toBeNull();
  });
});
