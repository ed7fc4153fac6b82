/** `danvan doctor` on machines that have more and less. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAtLeast } from '../../src/commands/doctor.js';
import { installedFonts } from '../../src/commands/files/fonts.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Report {
  danvan: string;
  examined: { id: string; state: string; name: string; meaning: string }[];
}

async function examine(environment: Record<string, string>, directory = temporaryFolder()) {
  const { code, answer } = await runDanvan(['doctor', '--json'], { environment, directory });
  const { examined } = JSON.parse(answer) as Report;
  return { code, of: (id: string) => examined.find((one) => one.id === id) };
}

/** A folder with a program that answers as LibreOffice does. */
function withLibreOffice(answer: string): string {
  const folder = temporaryFolder();
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!/bin/sh\n${answer}\n`);
  chmodSync(program, 0o755);
  return folder;
}

describe('danvan doctor', () => {
  test('says of LibreOffice where it is and which', async () => {
    const PATH = withLibreOffice('echo "LibreOffice 7.4.7.2 40(Build:2)"');
    const { code, of } = await examine({ PATH });
    expect(code).toBe(0);
    expect(of('libreOffice')).toMatchObject({ state: 'good', name: 'LibreOffice 7.4.7.2' });
    expect(of('libreOffice')?.meaning).toContain(PATH);
  });

  test('one that does not answer is no reason to fail, and is said', async () => {
    const { code, of } = await examine({ PATH: withLibreOffice('exit 3') });
    expect(code).toBe(0);
    expect(of('libreOffice')).toMatchObject({ state: 'limited', name: 'LibreOffice' });
  });

  test('Node and the data are what must be there', async () => {
    const { of } = await examine({});
    expect(of('node')).toMatchObject({ state: 'good', name: expect.stringContaining(process.versions.node) });
    expect(of('data')).toMatchObject({ state: 'good' });
  });

  test('an official text that was imported is named', async () => {
    const directory = temporaryFolder();
    const environment = { DANVAN_HOME: join(directory, 'nha') };
    expect((await examine(environment)).of('reference')?.state).toBe('limited');
    const file = join(process.cwd(), 'regulations/thai-nguyen.md');
    await runDanvan(['import', file, '--reference', 'ban-chinh-thuc'], { environment, directory });
    expect((await examine(environment)).of('reference')).toMatchObject({
      state: 'good',
      meaning: expect.stringContaining('ban-chinh-thuc'),
    });
  });

  test('speaks to people in both languages', async () => {
    const say = async (lang: string) => (await runDanvan(['doctor', '--lang', lang])).answer;
    expect(await say('vi')).toMatch(
      /^danvan \d.*\n\ntốt {2}Node\.js [\d.]+ \(.*\)\n {4}đủ để chạy mọi lệnh\.\n/,
    );
    expect(await say('en')).toMatch(/\ngood {2}Node\.js [\d.]+ \(.*\)\n {4}all that the commands need\.\n/);
  });
});

test('versions are compared number by number', () => {
  expect(isAtLeast('20.20.2', '20.19')).toBe(true);
  expect(isAtLeast('20.19.0', '20.19')).toBe(true);
  expect(isAtLeast('22.0.0', '20.19')).toBe(true);
  expect(isAtLeast('20.9.0', '20.19')).toBe(false);
  expect(isAtLeast('18.20.1', '20.19')).toBe(false);
});

test('fonts are found by the names that Windows, macOS and Linux give their files', async () => {
  const fontsWith = async (path: string) => {
    const HOME = temporaryFolder();
    const file = join(HOME, '.fonts', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '');
    return installedFonts(['Times New Roman'], { HOME });
  };
  const without = await installedFonts(['Times New Roman'], {});
  for (const path of ['times.ttf', 'Times New Roman.ttf', 'msttcorefonts/Times_New_Roman.ttf'])
    expect(await fontsWith(path)).toEqual(['Times New Roman']);
  for (const path of ['timesbd.ttf', 'Times New Roman Bold.ttf', 'times.txt'])
    expect(await fontsWith(path)).toEqual(without);
});
