/** Whole processes, as a user starts them, by what they compute: the time that a busy machine changes least. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const LAUNCHER = at('../bin/danvan.js');
const ROUNDS = 15;

/** The paragraphs of a draft, packed by docx in a process that does nothing else. */
const PACK = `
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from ${JSON.stringify(import.meta.resolve('docx'))};
const paragraphs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const children = paragraphs.map(
  (text) =>
    new Paragraph({
      alignment: 'both',
      indent: { firstLine: 567 },
      spacing: { before: 120, line: 360, lineRule: 'exact' },
      children: [new TextRun({ text, size: 28, font: 'Times New Roman' })],
    }),
);
await Packer.toBuffer(new Document({ sections: [{ children }] }));
`;

/** A draft beside docx packing the same paragraphs; a check and a comparison beside a process that does nothing. */
export function benchProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  const inFolder = (name) => join(folder, name);
  const draft = [LAUNCHER, 'draft', '--province', 'thai-nguyen', '--force', '-o', inFolder('draft.docx')];
  spawnSync(process.execPath, [LAUNCHER, ...draft.slice(1), '--to', 'md']);
  const drafted = readFileSync(inFolder('draft.md'), 'utf8').split('\n').filter(Boolean);
  writeFileSync(inFolder('paragraphs.json'), JSON.stringify(drafted));
  writeFileSync(inFolder('pack.mjs'), PACK);
  const took = fastest({
    nothing: ['-e', '0'],
    pack: [inFolder('pack.mjs'), inFolder('paragraphs.json')],
    draft,
    check: [LAUNCHER, 'check', 'thai-nguyen'],
    diff: [LAUNCHER, 'diff', 'thai-nguyen', 'ha-noi', '--to', 'json'],
  });
  rmSync(folder, { recursive: true });
  return [
    { what: 'danvan draft / docx packing the same paragraphs', ratio: took.draft / took.pack, limit: 1.6 },
    { what: 'danvan check of a text / node -e 0', ratio: took.check / took.nothing, limit: 6 },
    { what: 'danvan diff of two texts to JSON / node -e 0', ratio: took.diff / took.nothing, limit: 3.5 },
  ];
}

/** By name the least that each command computes, in milliseconds; they run in turns. */
function fastest(commands) {
  const times = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, argv] of Object.entries(commands)) {
      times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, computedBy(argv));
    }
  }
  return times;
}

function computedBy(argv) {
  const { output, error } = spawnSync(process.execPath, ['--require', at('./report-usage.cjs'), ...argv], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (error) throw error;
  return Number(output[3]);
}
