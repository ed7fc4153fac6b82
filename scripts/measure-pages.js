/**
 * `npm run pages`: on how many pages the decisions of all provinces and of twenty communes stand, with and without a
 * signer, laid out by LibreOffice in the fonts of this machine. `npm run pages -- --rules hd36` follows the other guide on
 * form, `-- --layout front` another layout of bodies. Exit code 1 when an article stands beside the signature on page 2
 * while a quarter of page 1 is empty.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseLocality, localityLayer, localitySlug } from '../dist/commands/drafting/choose-locality.js';
import { prepareDrafter } from '../dist/commands/drafting/drafter.js';
import { statedLayers } from '../dist/commands/drafting/profile-layers.js';
import { layoutsAt, provincesAt } from '../dist/data/index.js';
import { renderDocx } from '../dist/render/word/index.js';

const AS_OF = '2026-11-27';
const COMMUNES = [
  ['xã Đại Phúc', 'Thái Nguyên'],
  ['phường Phan Đình Phùng', 'Thái Nguyên'],
  ['phường Hòa Bình', 'Phú Thọ'],
  ['phường Bắc Giang', 'Bắc Ninh'],
  ['phường Hà Giang 1', 'Tuyên Quang'],
  ['xã Phù Đình', 'Hà Nội'],
  ['phường Cửa Nam', 'Hà Nội'],
  ['phường Sài Gòn', 'Hồ Chí Minh'],
  ['phường Chánh Hiệp', 'Hồ Chí Minh'],
  ['phường Thanh Khê', 'Đà Nẵng'],
  ['xã Ea Súp', 'Đắk Lắk'],
  ['phường Quy Nhơn', 'Gia Lai'],
  ['xã Mỹ An', 'Đồng Tháp'],
  ['xã Công Hải', 'Khánh Hòa'],
  ['phường Vĩnh Long', 'Vĩnh Long'],
  ['phường Thanh Hóa', 'Thanh Hóa'],
  ['đặc khu Phú Quốc', 'An Giang'],
  ['đặc khu Vân Đồn', 'Quảng Ninh'],
  ['đặc khu Bạch Long Vĩ', 'Hải Phòng'],
  ['đặc khu Côn Đảo', 'Hồ Chí Minh'],
];
const SIGNED = { signer: { position: 'Bí thư', name: 'Nguyễn Văn An' } };
const FINAL = { ...SIGNED, number: 12, date: '2026-11-20' };
/** As it is signed: what the decision replaces has its number and day, so that Điều 3 is as long as it will be. */
const REPLACED = { number: '357-QĐ/TU', date: '2021-11-11' };

const drafter = await prepareDrafter({ id: undefined, folder: '' });
const locality = (province, commune) => chooseLocality({ province, commune }, drafter.data, AS_OF);
const provinces = provincesAt(drafter.data, AS_OF).map(({ id }) => locality(id));
const communes = COMMUNES.map(([commune, province]) => locality(province, commune));

const { values: chosen } = parseArgs({ options: { rules: { type: 'string' }, layout: { type: 'string' } } });

/** Kinds of draft: their units, and what the profile says. */
const groups = Object.entries({ provinces, communes }).flatMap(([what, units]) => {
  const tier = what === 'provinces' ? 'provincial' : 'communal';
  const { rules = 'hd05', layout } = chosen;
  const isOfTier = layoutsAt(drafter.data.layouts, AS_OF, tier).some(({ id }) => id === layout);
  if (layout !== undefined && !isOfTier) return [];
  return Object.entries({
    'without signer': {},
    'with signer': SIGNED,
    'with number, date and signer': FINAL,
    'with nothing left to fill': FINAL,
  }).map(([name, values]) => ({
    name: `${what} ${name}`,
    units,
    isComplete: name === 'with nothing left to fill',
    values: { rules, ...(layout && { layout }), ...values },
  }));
});

/** Each replaced document that the data do not know takes a number and a day. */
const completed = ({ fields }) => ({
  predecessors: (fields.get('predecessors')?.value ?? []).map((item) => ({
    ...item,
    number: item.number ?? REPLACED.number,
    date: item.date ?? REPLACED.date,
  })),
});

async function draft(unit, { values, isComplete }) {
  const resolve = (added) => {
    const profile = { file: 'pages', values: { ...values, ...added } };
    const stated = statedLayers({ today: AS_OF, assigned: [], profile });
    return drafter.resolve([...stated, localityLayer(unit, drafter.data, AS_OF)]);
  };
  const { tree, profile } = drafter.draft(isComplete ? resolve(completed(resolve())) : resolve());
  // The first chapter of the regulation shows where it begins; the rest would only take time.
  const children = tree.children.map((node) =>
    node.type === 'regulation' ? { ...node, children: node.children.slice(0, 2) } : node,
  );
  const rules = await drafter.ruleSet(profile);
  return renderDocx({ ...tree, children }, { rules, date: AS_OF, title: 'pages' });
}

const folder = mkdtempSync(join(tmpdir(), 'danvan-pages-'));
try {
  const files = [];
  for (const [index, group] of groups.entries())
    for (const [place, unit] of group.units.entries()) {
      const name = `${index}-${place}`;
      writeFileSync(join(folder, `${name}.docx`), await draft(unit, group));
      files.push(name);
    }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = files.map((name) => join(folder, `${name}.docx`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...words], {
    stdio: 'ignore',
  });
  let faults = 0;
  for (const [index, { name, units }] of groups.entries()) {
    const covers = units.map((_, place) => measureCover(join(folder, `${index}-${place}.pdf`)));
    const one = covers.filter(({ pages }) => pages === 1).length;
    const lone = covers.filter(({ pages, empty }) => pages > 1 && empty >= 0.25).length;
    const emptiest = Math.max(0, ...covers.filter(({ pages }) => pages > 1).map(({ empty }) => empty));
    faults += lone;
    const longer = units
      .filter((_, place) => covers[place].pages > 1)
      .map((unit) => localitySlug(unit, drafter.data));
    const rest =
      one === units.length
        ? ''
        : `; not ${longer.join(', ')}, of page 1 at most ${Math.round(emptiest * 100)} % empty`;
    console.log(`${name}: ${one} of ${units.length} on one page${rest}`);
  }
  console.log(`${faults} with a quarter of page 1 empty before page 2`);
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Pages before that of the regulation, and the share of the first that is empty between its last line and its margin. */
function measureCover(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 2 ** 26 }).toString();
  const pages = xml.split('<page ').slice(1);
  const [top, bottom] = [20, 277].map((millimetres) => (millimetres * 72) / 25.4);
  const ends = [...(pages[0] ?? '').matchAll(/<line [^>]*yMax="([\d.]+)"/g)].map(([, y]) => Number(y));
  const begins = pages.findIndex((page) => /<word [^>]*>QUY<\/word>/.test(page.split('</line>')[0] ?? ''));
  return { pages: begins, empty: (bottom - Math.max(...ends)) / (bottom - top) };
}
