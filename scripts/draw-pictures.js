/**
 * `npm run pictures`: the pages that README shows, as danvan drafts them, LibreOffice lays them out and poppler draws them
 * (both must be installed; the letters are those of this machine). The same day every time, so that nothing but a changed draft changes them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const DANVAN = fileURLToPath(new URL('../bin/danvan.js', import.meta.url));
const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const DAY = ['--as-of', '2026-11-21'];
const DOTS_AN_INCH = '50';

/** Colours are rounded to six steps a channel: at most 216, which a palette holds. */
const STEP = 51;

const FINAL = [
  ...['number=12', 'date=20/11/2026', 'signer.position=Bí thư', 'signer.name=Nguyễn Văn A'],
  'predecessors=[]',
].flatMap((assignment) => ['--set', assignment]);

/** Each picture: the draft, and the page of it. */
const PAGES = {
  'du-thao': { page: '1', draft: ['--province', 'Thái Nguyên'] },
  'quy-che': { page: '2', draft: ['--province', 'Thái Nguyên'] },
  'ban-ky': { page: '1', draft: ['--province', 'Quảng Ninh', ...FINAL, '--final'] },
};

mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'danvan-pictures-'));
try {
  for (const [name, { page, draft }] of Object.entries(PAGES)) {
    const pdf = join(folder, `${name}.pdf`);
    execFileSync(process.execPath, [DANVAN, 'draft', ...draft, ...DAY, '-o', pdf], { stdio: 'ignore' });
    const drawn = ['-singlefile', '-r', DOTS_AN_INCH, '-f', page];
    execFileSync('pdftoppm', [...drawn, pdf, join(folder, name)]);
    writeFileSync(join(PICTURES, `${name}.png`), pngOf(readFileSync(join(folder, `${name}.ppm`))));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A PNG with a palette, from the plain colours that poppler draws: a third of the bytes of its own. */
function pngOf(ppm) {
  const [, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/
    .exec(ppm.subarray(0, 40).toString('latin1'))
    .map(Number);
  const colours = ppm.subarray(ppm.length - width * height * 3);
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const rounded = [0, 1, 2].map((channel) => Math.round(colours[at * 3 + channel] / STEP) * STEP);
    const key = rounded.join();
    if (!palette.has(key)) palette.set(key, { place: palette.size, rounded });
    rows[at + Math.floor(at / width) + 1] = palette.get(key).place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.values()].flatMap(({ rounded }) => rounded))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, bytes) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
