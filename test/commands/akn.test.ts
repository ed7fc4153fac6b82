/** Akoma Ntoso on the command line: written by `parse`, read by every command. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function aknOf(name: string): Promise<string> {
  const { code, answer } = await runDanvan(['parse', name, '--to', 'akn']);
  expect(code).toBe(0);
  return answer;
}

async function folderWith(files: Record<string, string>): Promise<string> {
  const directory = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

describe('a known text as Akoma Ntoso', () => {
  test('is the same text to diff', async () => {
    const directory = await folderWith({ 'tn.xml': await aknOf('thai-nguyen') });
    const { code, answer } = await runDanvan(['diff', 'thai-nguyen', 'tn.xml', '--json', '--exit-code'], {
      directory,
    });
    expect(code).toBe(0);
    expect(JSON.parse(answer).summary.similarity).toBe(1);
  });

  test('has the findings of the text it was made of', async () => {
    const directory = await folderWith({ 'tn.xml': await aknOf('thai-nguyen') });
    const found = async (file: string) => {
      const { answer } = await runDanvan(['check', file, '--json'], { directory });
      const [result] = JSON.parse(answer) as {
        findings: { ruleId: string; eId: string; severity: string }[];
      }[];
      return result?.findings
        .filter(({ ruleId }) => !ruleId.startsWith('parse.') && !ruleId.startsWith('read.'))
        .map(({ ruleId, eId }) => `${ruleId} ${eId}`);
    };
    const expected = await found('thai-nguyen');
    expect(expected?.length).toBeGreaterThan(3);
    expect(await found('tn.xml')).toEqual(expected);
  });

  test('is imported as any other', async () => {
    const directory = await folderWith({ 'tn.xml': await aknOf('thai-nguyen') });
    expect((await runDanvan(['import', 'tn.xml', '-o', 'ra'], { directory })).code).toBe(0);
    expect(readFileSync(join(directory, 'ra/tn.md'), 'utf8')).toContain('#### Điều 4. Ban Thường vụ Tỉnh ủy');
  });
});

test('of the XML files in a folder only those in Akoma Ntoso are texts', async () => {
  const directory = await folderWith({
    'tn.xml': await aknOf('thai-nguyen'),
    'bao-cao.xml': '<?xml version="1.0"?><testsuites/>',
    'rong.xml': '',
  });
  mkdirSync(join(directory, 'x.xml'));
  const { answer } = await runDanvan(['refs', '.', '--json'], { directory });
  expect([...new Set(answer.match(/[\w-]+\.xml/g))]).toEqual(['tn.xml']);
});
