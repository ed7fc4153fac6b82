/** Reading in a thread of its own, in the built program: from the sources there is no thread to start. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as ReadApart from '../../src/commands/files/read-apart.js';
import { runBuilt } from '../support/built-program.js';
import { makePdf, stream } from '../support/make-pdf.js';
import { HAS_SHARED_CASES, sharedCase } from '../support/shared-cases.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUILT = new URL('../../dist/commands/files/read-apart.js', import.meta.url).href;
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
    const { readApart } = (await import(BUILT)) as typeof ReadApart;
    const endless = { name: 'vb.pdf', bytes: endlessPdf() };
    for (const limits of [
      { cpuMilliseconds: 2_000, milliseconds: 120_000 },
      { cpuMilliseconds: 120_000, milliseconds: 2_000 },
    ]) {
      const refused = { id: 'commands.inputTooSlow', params: { seconds: 2 } };
      await expect(readApart(endless, limits)).rejects.toMatchObject(refused);
    }
  }, 120_000);
});
