/** A unit that has a Chi bộ and no Đảng ủy is not drafted for in the name of a Đảng ủy, whatever the way in. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPartyCell } from '../../src/data/index.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const AS_OF = ['--as-of', '2026-11-27'];
const DA_NANG = ['--province', 'Đà Nẵng', '--commune'];
const WHY = 'đặc khu Hoàng Sa có Chi bộ, chưa có Đảng ủy';

describe('đặc khu Hoàng Sa', () => {
  test.each([
    ['draft', [...DA_NANG, 'đặc khu Hoàng Sa']],
    ['draft', [...DA_NANG, 'Đặc Khu HOANG SA', '--set', 'layout=commune-front']],
    ['draft', [...DA_NANG, 'đặc khu Hoàng Sa', '--set', 'committee.title=Chi bộ đặc khu Hoàng Sa']],
    ['draft', [...DA_NANG, 'đặc khu Hoàng Sa', '--explain-profile']],
    ['draft', ['--profile', 'ho-so.yaml']],
    ['init', ['moi.yaml', ...DA_NANG, 'đặc khu Hoàng Sa', '--signer-name', 'Nguyễn Văn A']],
  ])('%s %j is refused with the reason, and nothing is written', async (command, argv) => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'ho-so.yaml'),
      'level: commune\nunit: { name: Hoàng Sa, title: đặc khu Hoàng Sa, self: đặc khu }\n',
    );
    const { code, answer, notes } = await runDanvan([command, ...argv, ...AS_OF], { directory });
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(notes).toContain(WHY);
    expect(notes).toContain('--set committee.title="Đảng ủy đặc khu Hoàng Sa"');
    expect(readdirSync(directory)).toEqual(['ho-so.yaml']);
  });

  test('in a list stops no other row', async () => {
    const directory = temporaryFolder();
    writeFileSync(
      join(directory, 'a.csv'),
      'name,type,province\nHoàng Sa,đặc khu,Đà Nẵng\nThanh Khê,phường,Đà Nẵng\n',
    );
    const { code, answer } = await runDanvan(
      ['draft', '--list', 'a.csv', '--to', 'md', '-o', 'ra', ...AS_OF],
      {
        directory,
      },
    );
    expect(code).toBe(1);
    expect(answer.replace(/\n {4}/g, ' ')).toContain(WHY);
    expect(readdirSync(join(directory, 'ra'))).toEqual([
      'quy-che-cong-tac-dan-van-da-nang-phuong-thanh-khe.md',
    ]);
  });

  test('is drafted for whoever says that a Đảng ủy has been set up', async () => {
    const directory = temporaryFolder();
    const said = ['--set', 'committee.title=Đảng ủy đặc khu Hoàng Sa', '--to', 'md', '-o', 'ra.md'];
    const { code } = await runDanvan(['draft', ...DA_NANG, 'đặc khu Hoàng Sa', ...said, ...AS_OF], {
      directory,
    });
    expect(code).toBe(0);
    expect(readFileSync(join(directory, 'ra.md'), 'utf8')).toContain('ĐẢNG ỦY ĐẶC KHU HOÀNG SA');
  });
});

test('other special zones, and a commune of the same name, have a Đảng ủy', () => {
  const names = ['đặc khu Trường Sa', 'đặc khu Côn Đảo', 'xã Hoàng Sa', 'phường Hoàng'];
  expect(names.map((name) => findPartyCell(name, dated, '2026-11-27'))).toEqual(names.map(() => null));
  expect(findPartyCell('đặc khu Hoàng Sa', dated, '2025-06-30')).toBeNull();
  expect(findPartyCell('đặc khu Hoàng Sa', dated, '2025-07-01')?.province).toBe('da-nang');
});
