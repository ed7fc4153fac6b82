/** Runs over many documents by the built program: the number of threads changes nothing but the time. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paceOf } from '../../src/commands/terminal/progress.js';
import { loadCatalogue } from '../../src/messages/catalogue.js';
import { runBuilt } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Every file of a folder by its name. */
const contentsOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('drafts of a list', () => {
  const LIST = [
    'name,type,province',
    'Phù Đình,xã,thai-nguyen',
    'Tân Lạc,phường,ha-noi',
    'Không Có,xã,tinh-khong-co',
    'Phù Đình,xã,thai-nguyen',
    'An Thịnh,đặc khu,an-giang',
  ].join('\n');

  test('are the same files and the same report with one thread and with three, in the bundle and module by module', () => {
    const outcomes = [['1'], ['3'], ['2', { DANVAN_DEBUG: '1' }]].map(([jobs, environment]) => {
      const directory = temporaryFolder();
      writeFileSync(join(directory, 'xa.csv'), LIST);
      const argv = ['draft', '--list', 'xa.csv', '--to', 'docx,md', '-o', 'ra', '--jobs', String(jobs)];
      const { code, screen } = runBuilt(argv, directory, (environment ?? {}) as Record<string, string>);
      return { code, screen, files: contentsOf(join(directory, 'ra')) };
    });
    const [first, ...others] = outcomes;
    expect(first?.code).toBe(2);
    expect(Object.keys(first?.files ?? {})).toHaveLength(6);
    expect(first?.screen).toContain('dòng 4, Không Có');
    for (const other of others) expect(other).toEqual(first);
  });
});

const IMPORTED = ['thai-nguyen-xa-phu-dinh', 'ha-noi-phuong-tan-lac', 'an-giang'].map(
  (name) => `vb/quy-che-cong-tac-dan-van-${name}.docx`,
);

describe('texts that are read', () => {
  /** Drafts as Word files and, with a slip each, as Markdown; two broken files; a text of another subject. */
  function texts(): string {
    const directory = temporaryFolder();
    runBuilt(['draft', '--list', 'xa.csv', '--to', 'docx,md', '-o', 'vb'], writeList(directory));
    for (const name of readdirSync(join(directory, 'vb')).filter((file) => file.endsWith('.md'))) {
      const path = join(directory, 'vb', name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('công tác dân vận', 'công tác tác dân vận'));
    }
    writeFileSync(join(directory, 'vb', 'hong.docx'), 'PK\u0003\u0004');
    writeFileSync(join(directory, 'vb', 'hong.pdf'), '%PDF-1.4 hỏng');
    writeFileSync(join(directory, 'vb', 'khac.txt'), 'Một đoạn văn về thời tiết.\n');
    return directory;
  }
  const writeList = (directory: string): string => {
    const rows = ['name,type,province', 'Phù Đình,xã,thai-nguyen', 'Tân Lạc,phường,ha-noi', 'An Giang,,'];
    writeFileSync(join(directory, 'xa.csv'), rows.join('\n'));
    return directory;
  };

  test.each([
    ['check', ['check', 'vb', '--json']],
    ['matrix', ['matrix', 'vb', '--json']],
    ['collect', ['collect', 'vb/hong.docx', ...IMPORTED, '--base', IMPORTED[0] ?? '', '--json']],
    ['import', ['import', 'vb/hong.pdf', ...IMPORTED, '-o', 'nhap', '--force']],
    ['update', ['update', '--each', 'vb/hong.docx', 'thai-nguyen', 'ha-noi', '-o', 'nhap', '--force']],
  ])('%s answers the same with one thread and with three', (_name, argv) => {
    const directory = texts();
    const [one, three] = ['1', '3'].map((jobs) => {
      const outcome = runBuilt([...argv, '--jobs', jobs], directory);
      const made = argv.includes('nhap') ? contentsOf(join(directory, 'nhap')) : {};
      return { ...outcome, made };
    });
    expect(one?.code).toBe(2);
    expect(one?.screen).toContain('hong.');
    expect(three).toEqual(one);
  });
});

describe('--resume', () => {
  const rows = ['name,type,province', 'Phù Đình,xã,thai-nguyen', 'Tân Lạc,phường,ha-noi'];
  const draft = (directory: string, ...argv: string[]) =>
    runDanvan(['draft', '--list', 'xa.csv', '-o', 'ra', '--as-of', '2026-11-21', ...argv], { directory });
  const begin = (): string => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'xa.csv'), rows.join('\n'));
    return directory;
  };
  const isDrafted = (name: string) => name.endsWith('.docx');

  test('drafts what is missing and what would come out otherwise, and nothing else', async () => {
    const directory = begin();
    expect((await draft(directory, '--resume')).notes).not.toContain('lần trước');
    const first = readdirSync(join(directory, 'ra')).filter(isDrafted);
    const stamps = () => first.map((name) => statSync(join(directory, 'ra', name)).ino);
    const before = stamps();
    writeFileSync(join(directory, 'xa.csv'), [...rows, 'Ba Vì,xã,ha-noi'].join('\n'));
    const { code, notes, answer } = await draft(directory, '--resume');
    expect(code).toBe(0);
    expect(notes).toContain('2 văn bản đã soạn từ lần trước');
    expect(answer).toContain('3/3');
    expect(stamps()).toEqual(before);
  });

  test('takes up a run that kept no account, where it left the very files', async () => {
    const directory = begin();
    await draft(directory);
    expect((await draft(directory, '--resume')).notes).toContain('2 văn bản');
  });

  test('never takes a file that somebody has changed for its own, and does not replace it unasked', async () => {
    const directory = begin();
    await draft(directory, '--resume');
    const [name = ''] = readdirSync(join(directory, 'ra')).filter(isDrafted);
    writeFileSync(join(directory, 'ra', name), 'của tôi');
    const { code, answer } = await draft(directory, '--resume');
    expect(code).toBe(2);
    expect(answer).toContain(name);
    expect(readFileSync(join(directory, 'ra', name), 'utf8')).toBe('của tôi');
  });

  test('takes no broken entry', async () => {
    const directory = begin();
    await draft(directory, '--resume');
    const kept = join(directory, 'ra', '.danvan-cache');
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'danvan-cache 1 x y\n{');
    expect((await draft(directory, '--resume')).code).toBe(0);
  });

  test('goes with many drafts only', async () => {
    const { code, notes } = await runDanvan(['draft', '--province', 'An Giang', '--resume']);
    expect(code).toBe(2);
    expect(notes).toContain('--all');
  });
});

describe('--resume of texts that are read', () => {
  const begin = (): string => {
    const directory = temporaryFolder();
    for (const name of ['a', 'b'])
      writeFileSync(join(directory, `${name}.md`), '# Quy chế\n\nĐiều 1. Phạm vi\n\n1. Một.\n');
    return directory;
  };
  const importThem = (directory: string, ...argv: string[]) =>
    runDanvan(['import', 'a.md', 'b.md', '-o', 'ra', '--resume', ...argv], { directory });

  test('import reads what is new or changed, and never takes a file that somebody has changed for its own', async () => {
    const directory = begin();
    expect((await importThem(directory)).notes).not.toContain('lần trước');
    const { code, notes, answer } = await importThem(directory);
    expect([code, answer]).toEqual([0, '']);
    expect(notes).toContain('2 văn bản đã làm từ lần trước');
    writeFileSync(join(directory, 'b.md'), '# Quy chế\n\nĐiều 1. Phạm vi\n\n1. Hai.\n');
    writeFileSync(join(directory, 'ra', 'a.md'), 'của tôi');
    const third = await importThem(directory);
    expect(third.code).toBe(2);
    expect(third.notes).toContain('Không làm được 2 tệp');
    expect(readFileSync(join(directory, 'ra', 'a.md'), 'utf8')).toBe('của tôi');
    expect((await importThem(directory, '--force')).code).toBe(0);
    expect(readFileSync(join(directory, 'ra', 'b.md'), 'utf8')).toContain('Hai.');
  });

  test('two files that would become one, and one that would be written over, are named and not written', async () => {
    const directory = begin();
    writeFileSync(join(directory, 'A.txt'), 'Điều 1. Phạm vi\n');
    const same = await runDanvan(['import', 'a.md', 'A.txt', '-o', 'ra', '--force'], { directory });
    expect(same.code).toBe(2);
    expect(same.notes).toContain('A.txt: ra/a.md đã là kết quả của a.md');
    const before = readFileSync(join(directory, 'a.md'), 'utf8');
    const over = await runDanvan(['import', 'a.md', 'b.md', '-o', '.', '--force'], { directory });
    expect(over.code).toBe(2);
    expect(readFileSync(join(directory, 'a.md'), 'utf8')).toBe(before);
  });

  test('update --each brings each text to the day by itself, once', async () => {
    const directory = temporaryFolder();
    const update = (...argv: string[]) =>
      runDanvan(['update', '--each', 'thai-nguyen', 'ha-noi', '-o', 'ra', '--format', 'md', ...argv], {
        directory,
        environment: { SOURCE_DATE_EPOCH: '1795737600' },
      });
    const first = await update('--resume');
    expect(first.code).toBe(1);
    expect(first.answer).toContain('2/2 văn bản');
    const again = await update('--resume');
    expect(again.answer).toBe(first.answer);
    expect(again.notes).toContain('2 văn bản đã làm từ lần trước');
    expect((await update()).notes).toContain('Không làm được 2 tệp');
  }, 30_000);

  test('what shares a run of many texts is refused for one, and --each needs a folder', async () => {
    for (const argv of [
      ['thai-nguyen', '--resume'],
      ['thai-nguyen', '--jobs', '2'],
      ['--each', 'thai-nguyen'],
    ]) {
      const { code, notes } = await runDanvan(['update', ...argv]);
      expect(code).toBe(2);
      expect(notes).toContain('--each');
    }
  });
});

test('--jobs is a number of threads', async () => {
  for (const jobs of ['0', '-1', '65', 'hai', '1.5']) {
    const { code, notes } = await runDanvan(['draft', '--all', '--jobs', jobs, '-o', 'ra']);
    expect(code).toBe(2);
    expect(notes).toContain('1 đến 64');
  }
});

test('the pace is told when it is known', async () => {
  const catalogue = await loadCatalogue('vi');
  expect(paceOf(0, 100, 60_000, catalogue)).toBe('');
  expect(paceOf(1, 100, 100, catalogue)).toBe('');
  expect(paceOf(50, 100, 20_000, catalogue)).toBe(' · 2,5 văn bản/giây · còn khoảng 20 giây');
  expect(paceOf(10, 1000, 10_000, catalogue)).toBe(' · 1 văn bản/giây · còn khoảng 16 phút 30 giây');
});
