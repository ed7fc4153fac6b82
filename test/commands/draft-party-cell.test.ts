/** A unit that has a Chi bộ and no Đảng ủy is drafted for as a Chi bộ, whatever the way in, and no other unit is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPartyCell } from '../../src/data/index.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const AS_OF = ['--as-of', '2026-11-27'];
const HOANG_SA = ['--province', 'Đà Nẵng', '--commune', 'đặc khu Hoàng Sa'];
/** Bodies that a Chi bộ has not. */
const OF_COMMITTEES =
  /[Đđ]ảng ủy|ĐẢNG ỦY|[Bb]an Thường vụ(?! Thành ủy)|Ban Chấp hành(?! Trung ương)|BAN CHẤP HÀNH|Văn phòng|Ban Xây dựng/u;

async function drafted(...argv: string[]): Promise<string> {
  const directory = temporaryFolder();
  const { code, notes } = await runDanvan(['draft', ...argv, ...AS_OF, '--to', 'md', '-o', 'ra.md'], {
    directory,
  });
  expect({ code, notes }).toEqual({ code: 0, notes: expect.anything() });
  return readFileSync(join(directory, 'ra.md'), 'utf8');
}

describe('đặc khu Hoàng Sa', () => {
  test.each([
    [HOANG_SA],
    [['--province', 'Đà Nẵng', '--commune', 'Đặc Khu HOANG SA']],
    [[...HOANG_SA, '--issue', 'own-number']],
  ])('%j names the Chi bộ and no body of a Đảng ủy', async (argv) => {
    const text = await drafted(...argv);
    expect(text).toContain('CHI BỘ ĐẶC KHU HOÀNG SA');
    expect(text).toMatch(/-Q[ĐC]\/CB/);
    expect(text).toContain('T/M CHI BỘ');
    expect(OF_COMMITTEES.exec(text)?.[0]).toBeUndefined();
  });

  test('is checked by its own model: all 28 articles, nothing above note', async () => {
    const directory = temporaryFolder();
    await runDanvan(['draft', ...HOANG_SA, ...AS_OF, '-o', 'hs.docx'], { directory });
    const { code, answer } = await runDanvan(['check', 'hs.docx', '--format', 'json', ...AS_OF], {
      directory,
    });
    const [found] = JSON.parse(answer) as [{ coverage: object; findings: { severity: string }[] }];
    expect(code).toBe(0);
    expect(found.coverage).toMatchObject({ required: 28, covered: 28 });
    expect(found.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test.each([
    ['a unit named in the profile alone', ['--profile', 'ho-so.yaml'], 'committee.name: Chi bộ'],
    ['a layout of communes', [...HOANG_SA, '--set', 'layout=commune-front'], 'không đi với nhau'],
    [
      'a title alone',
      [...HOANG_SA, '--set', 'committee.title=Đảng ủy đặc khu Hoàng Sa'],
      'không đi với nhau',
    ],
    [
      'the layout of a Chi bộ elsewhere',
      ['--province', 'Đà Nẵng', '--commune', 'phường Thanh Khê', '--set', 'layout=party-cell'],
      'không đi với nhau',
    ],
  ])('%s is refused, and nothing is written', async (_, argv, why) => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'ho-so.yaml'),
      'level: commune\nunit: { name: Hoàng Sa, title: đặc khu Hoàng Sa, self: đặc khu }\n',
    );
    const { code, answer, notes } = await runDanvan(['draft', ...argv, ...AS_OF], { directory });
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(notes.replace(/\s+/g, ' ')).toContain(why);
    expect(readdirSync(directory)).toEqual(['ho-so.yaml']);
  });

  test('is drafted as a commune for whoever says that a Đảng ủy has been set up', async () => {
    const text = await drafted(...HOANG_SA, '--set', 'committee.name=Đảng ủy');
    expect(text).toContain('ĐẢNG ỦY ĐẶC KHU HOÀNG SA');
    expect(text).not.toMatch(/chi ủy viên phụ trách/i);
  });
});

test('other special zones, and a commune of the same name, have a Đảng ủy', () => {
  const names = ['đặc khu Trường Sa', 'đặc khu Côn Đảo', 'xã Hoàng Sa', 'phường Hoàng'];
  expect(names.map((name) => findPartyCell(name, dated, '2026-11-27'))).toEqual(names.map(() => null));
  expect(findPartyCell('đặc khu Hoàng Sa', dated, '2025-06-30')).toBeNull();
  expect(findPartyCell('đặc khu Hoàng Sa', dated, '2025-07-01')?.province).toBe('da-nang');
});
