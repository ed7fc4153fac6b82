/** Work in a thread of its own, in the built program: from the sources there is no thread to start. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import type * as WorkApart from '../../src/commands/files/work-apart.js';
import { ROOM_OF_V8 } from '../../src/commands/files/work-apart.js';
import { runBuilt } from '../support/built-program.js';
import { makePdf, stream } from '../support/make-pdf.js';
import { HAS_SHARED_CASES, sharedCase } from '../support/shared-cases.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUILT = new URL('../../dist/commands/files/work-apart.js', import.meta.url).href;
const text = { texts: [{ text: 'Điều 1. Phạm vi điều chỉnh', x: 90, y: 100 }] };

/** Forms that draw the next form twice, forty deep, and nothing else: pdf.js never comes back. */
function endlessPdf(): Uint8Array {
  const objects: Record<number, string> = {};
  for (let number = 100; number < 140; number++) {
    objects[number] = stream(
      '/X Do /X Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${number + 1} 0 R >> >>`,
    );
  }
  objects[140] = stream('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]');
  const page = { texts: [], operators: '/X Do /X Do' };
  return makePdf([page], { objects, resources: '/XObject << /X 100 0 R >>' });
}

describe('a PDF read by the built program', () => {
  test('gives its text', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'vb.pdf'), makePdf([text]));
    expect(runBuilt(['parse', 'vb.pdf'], directory)).toMatchObject({
      code: 0,
      screen: expect.stringMatching(/Điều 1/),
    });
  });

  test('is refused in one line if it is none', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'vb.pdf'), '%PDF-1.4 hỏng');
    const { code, screen } = runBuilt(['parse', 'vb.pdf'], directory);
    expect(code).toBe(2);
    expect(screen).toMatch(/^Lỗi: vb\.pdf: [^\n]+\n$/);
  });

  test.skipIf(!HAS_SHARED_CASES)('is refused in one line if pdf.js rejects where nobody awaits it', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'vb.pdf'), sharedCase('hold/03b-pdf-unhandled-eof.pdf'));
    const { code, screen } = runBuilt(['parse', 'vb.pdf'], directory);
    expect(code).toBe(2);
    expect(screen).toMatch(/^Lỗi: vb\.pdf: tệp PDF bị hỏng[^\n]+\n$/);
  });

  test('is stopped when it takes too long', async () => {
    runBuilt(['--version'], temporaryFolder());
    const { workApart } = (await import(BUILT)) as typeof WorkApart;
    const job = { source: { name: 'vb.pdf', bytes: endlessPdf() }, options: {} };
    for (const limits of [
      { cpuMilliseconds: 2_000, milliseconds: 120_000, megabytes: 512 },
      { cpuMilliseconds: 120_000, milliseconds: 2_000, megabytes: 512 },
    ]) {
      const refused = { id: 'commands.inputTooSlow', params: { seconds: 2 } };
      await expect(workApart('parse', job, limits)).rejects.toMatchObject(refused);
    }
  }, 120_000);
});

/** Over half a megabyte, which is worked on apart, with one thing to be found. */
const LARGE = `QUY CHẾ\n\nĐiều 1. Phạm vi\n\nCác các cấp ủy.\n\n${`${'Các cấp ủy lãnh đạo. '.repeat(500)}\n\n`.repeat(50)}`;

describe('a large text', () => {
  test('is checked apart as it is here', () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'lon.md'), LARGE);
    writeFileSync(join(directory, 'nho.md'), LARGE.slice(0, 1_000));
    const report = join(directory, 'bao-cao.json');
    const { code } = runBuilt(['check', 'lon.md', 'nho.md', '--format', 'json', '-o', report], directory);
    expect(code).toBe(1);
    const [large, small] = JSON.parse(readFileSync(report, 'utf8')) as { findings: { ruleId: string }[] }[];
    expect(large?.findings.map(({ ruleId }) => ruleId)).toContain('no-repeated-word');
    const ofBoth = (found: typeof large) =>
      found?.findings.filter(({ ruleId }) => ruleId === 'no-repeated-word');
    expect(ofBoth(large)).toEqual(ofBoth(small));
  }, 120_000);

  test('is refused in one line where its limits are less than it takes', async () => {
    runBuilt(['--version'], temporaryFolder());
    const { workApart } = (await import(BUILT)) as typeof WorkApart;
    const source = { name: 'lon.md', bytes: new TextEncoder().encode(LARGE.repeat(8)) };
    const limits = { cpuMilliseconds: 60_000, milliseconds: 60_000 };
    await expect(
      workApart('parse', { source, options: {} }, { ...limits, megabytes: 32 }),
    ).rejects.toMatchObject({
      id: 'commands.inputTooMuchMemory',
    });
  });
});

test('the room that V8 gives a thread holds one array over the limit, so that the watch ends the thread and not V8 the process', async () => {
  // 70 million values at once, 560 MB: more than the 512 MB that the watch allows, in one piece.
  const work = `const { parentPort } = require('node:worker_threads');
    setInterval(() => {}, 1000); globalThis.kept = Array.from({ length: 70e6 }, () => 1); parentPort.postMessage('held');`;
  const thread = new Worker(work, { eval: true, resourceLimits: { maxOldGenerationSizeMb: ROOM_OF_V8 } });
  const heard = await new Promise((resolve) => thread.once('message', resolve).once('error', resolve));
  await thread.terminate();
  expect(heard).toBe('held');
}, 120_000);
