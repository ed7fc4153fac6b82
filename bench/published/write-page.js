/** `npm run bench -- --write docs/benchmarks.md`: the published figures, as a page with two charts beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { chart } from './chart.js';
import { measureAll } from './measure-all.js';

/** @param small tries the generator in a minute; its figures mean nothing */
export async function writePage(path, { small }) {
  const { versions, rows, growth } = await measureAll({ small, say: console.log });
  mkdirSync(dirname(path), { recursive: true });
  const charts = [
    {
      file: 'benchmarks-length.svg',
      title: 'Reading and parsing a text',
      x: 'articles',
      y: 'seconds',
      series: [{ name: 'Markdown', points: growth.lengths }],
    },
    {
      file: 'benchmarks-number.svg',
      title: 'Drafting many texts, two threads',
      x: 'drafts',
      y: 'seconds, whole process',
      series: [{ name: 'danvan draft', points: growth.numbers }],
    },
  ];
  for (const { file, ...drawn } of charts) writeFileSync(join(dirname(path), file), chart(drawn));
  writeFileSync(path, page({ versions, rows, charts }));
}

function page({ versions, rows, charts }) {
  const lost = rows.flatMap(({ what, ours, theirs }) =>
    theirs
      .filter(({ time }) => time < ours)
      .map(({ name, time }) => `- ${what}: ${name} takes ${ratio(time, ours)} of it.`),
  );
  return `# Benchmarks

Made by \`npm run bench -- --write docs/benchmarks.md\`; nothing here is written by hand. Times are medians by the clock, in milliseconds, all
measured in one run; a ratio below 1 means that danvan takes less. “Whole process” is what a user waits for, Node's start among it.

${machine(versions)}

| Work | danvan | beside it | ratio | |
| --- | ---: | --- | ---: | --- |
${rows.flatMap(tableRows).join('\n')}

## Where danvan takes longer

${lost.length === 0 ? 'Nowhere in this run.' : lost.join('\n')}

## How the cost grows

${charts.map(({ title, file }) => `![${title}](${file})`).join('\n\n')}
`;
}

function machine(versions) {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const [cpu] = cpus();
  const others = Object.entries(versions).map(
    ([name, found]) => `- ${name}: ${found ?? 'not installed where this was measured'}`,
  );
  return [
    `- ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}`,
    `- danvan ${version}, Node.js ${process.versions.node}`,
    ...others,
  ].join('\n');
}

function tableRows({ what, ours, theirs, note }) {
  if (theirs.length === 0) return [`| ${what} | ${figure(ours)} | | | ${note} |`];
  return theirs.map(
    ({ name, time }) =>
      `| ${what} | ${figure(ours)} | ${name}: ${figure(time)} | ${ratio(ours, time)} | ${note} |`,
  );
}

const figure = (milliseconds) => (milliseconds < 100 ? milliseconds.toFixed(1) : milliseconds.toFixed(0));
const ratio = (one, other) => (one / other >= 10 ? (one / other).toFixed(0) : (one / other).toPrecision(2));
