/** What a reader doubts is said by `check` as `parse` says it: a finding on letters that were read wrong is worth nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, paragraph, run } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const TEXT = 'Điều 1. Phạm vi điều chỉnh\n\nQuy chế này áp dụng đối với cấp ủy các cấp.\n';

async function notesOf(command: string, name: string, content: string | Uint8Array): Promise<string> {
  const directory = temporaryFolder();
  writeFileSync(join(directory, name), content);
  return (await runDanvan([command, name], { directory })).notes;
}

describe('check says a doubt of the reader', () => {
  test.each([
    ['of damaged letters', new Uint8Array([...new TextEncoder().encode(TEXT), 0xe1, 0xba, 0x0a]), 'read.'],
    [
      'of no Vietnamese',
      `${'The quick brown fox jumps over the lazy dog. '.repeat(9)}\n`,
      'parse.notVietnamese',
    ],
  ])('%s, in the words of parse', async (_, content, id) => {
    const [line = ''] = (await notesOf('parse', 'a.txt', content))
      .split('\n')
      .filter((each) => each.includes(id));
    expect(line).not.toBe('');
    expect(await notesOf('check', 'a.txt', content)).toContain(line);
  });

  test('but not what a rule of its own reports, nor notes, nor anything of a sound text', async () => {
    const struck = docx(
      paragraph('Điều 1. Phạm vi điều chỉnh') + paragraph(run('cấp huyện', '<w:strike/>') + run(' cấp xã.')),
    );
    expect(await notesOf('parse', 'a.docx', struck)).toContain('read.struckText');
    expect(await notesOf('check', 'a.docx', struck)).toBe('');
    expect(await notesOf('check', 'a.md', TEXT)).toBe('');
  });
});
