/**
 * Run by draft.js as a process of its own, whose memory is that of drafting alone: `danvan draft --list` on a short and
 * on a long list in turns. Prints the fastest time for one draft on each, in milliseconds, and the peak memory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userReferencesFolder } from '../dist/assets/user-references.js';
import { draftMany } from '../dist/commands/drafting/draft-many.js';
import { prepareDrafter } from '../dist/commands/drafting/drafter.js';
import { provincesAt } from '../dist/data/index.js';
import { loadCatalogue } from '../dist/messages/catalogue.js';
import { fastestTime } from './measure.js';

const AS_OF = '2026-11-21';
const [short, long] = process.argv.slice(2).map(Number);

const catalogue = await loadCatalogue('vi');
const reference = { id: undefined, folder: userReferencesFolder({}, tmpdir()) };
const drafter = await prepareDrafter(reference);
const provinces = provincesAt(drafter.data, AS_OF);
const directory = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
const terminal = {
  answer: async () => {},
  note: () => {},
  noteIsTty: false,
  columns: 80,
  environment: {},
  directory,
};

async function draftList(length) {
  const rows = Array.from(
    { length },
    (_, index) => `Số ${index},xã,${provinces[index % provinces.length].id}`,
  );
  const list = { text: ['name,type,province', ...rows].join('\n'), file: 'bench.csv' };
  const request = { today: AS_OF, asOf: AS_OF, assigned: [] };
  const options = { output: 'drafts', force: true, jobs: 1 };
  const context = { terminal, catalogue, language: 'vi' };
  const code = await draftMany(options, { request, list, reference, formats: ['docx'] }, drafter, context);
  if (code !== 0) throw new Error(`drafting a list ended with ${code}`);
}

const times = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
for (let round = 0; round < 4; round += 1) {
  const once = { rounds: 1, warmUp: round === 0 ? 1 : 0 };
  times.short = Math.min(times.short, (await fastestTime(() => draftList(short), once)) / short);
  times.long = Math.min(
    times.long,
    (await fastestTime(() => draftList(long), { rounds: 1, warmUp: 0 })) / long,
  );
}
rmSync(directory, { recursive: true });
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...times, megabytes }));
