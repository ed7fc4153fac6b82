/** Work in a process of its own, in the built program: from the sources there is no process to start. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type * as WorkApart from '../../src/commands/files/work-apart.js';
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
    const job = { item: { source: { name: 'vb.pdf', bytes: endlessPdf() } }, name: 'vb.pdf' };
    for (const limits of [
      { cpuMilliseconds: 2_000, milliseconds: 120_000, megabytes: 512 },
      { cpuMilliseconds: 120_000, milliseconds: 2_000, megabytes: 512 },
    ]) {
      const refused = { id: 'commands.inputTooSlow', params: { seconds: 2 } };
      await expect(workApart('parse', {}, { ...job, limits })).rejects.toMatchObject(refused);
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
      workApart('parse', {}, { item: { source }, name: 'lon.md', limits: { ...limits, megabytes: 32 } }),
    ).rejects.toMatchObject({
      id: 'commands.inputTooMuchMemory',
    });
  });
});

describe.each(['check', 'matrix', 'import', 'parse'])(
  '%s of a text that makes one array which does not fit',
  (command) => {
    test('ends the work on that text, not the program: V8 itself ends the process that held it', () => {
      const directory = temporaryFolder();
      const regulation = readFileSync(new URL('../../regulations/thai-nguyen.md', import.meta.url), 'utf8');
      writeFileSync(join(directory, 'a.md'), `${regulation}\n\nMẢNG-QUÁ-LỚN\n\n${LARGE}`);
      writeFileSync(join(directory, 'b.md'), regulation);
      const more = { check: ['--json'], matrix: ['--json'], import: ['-o', 'ra'], parse: [] }[command] ?? [];
      const files = command === 'parse' ? ['a.md'] : ['a.md', 'b.md'];
      const breaking = fileURLToPath(new URL('../support/in-child/break-thread.cjs', import.meta.url));
      for (const jobs of command === 'parse' ? [[]] : [[], ['--jobs', '2']]) {
        const { code, screen } = runBuilt(
          [
            command,
            ...files,
            ...more,
            ...jobs,
            ...(jobs.length > 0 ? ['--force'].filter(() => command === 'import') : []),
          ],
          directory,
          {
            NODE_OPTIONS: `--require ${breaking}`,
          },
        );
        expect(code).toBe(2);
        expect(screen).toMatch(/“?a\.md”? cần quá nhiều bộ nhớ/);
        if (command !== 'parse') expect(screen).toContain('b.md');
      }
    }, 120_000);
  },
);
