/** Points to confirm: in the terminal, in the Word file, and no more once the profile says that they are confirmed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { descendants, openDocx, textOf } from '../support/ooxml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HUE = ['draft', '--as-of', '2026-11-21', '--province', 'Huế'];
const FILLED = ['signer.name=Lê Thị C', 'signer.position=Bí thư', 'predecessors=[]'].flatMap((one) => [
  '--set',
  one,
]);
async function draft(profile: string, ...argv: string[]) {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'p.yaml'), profile);
  const outcome = await runDanvan([...HUE, '--profile', 'p.yaml', '-o', 'a.docx', ...argv], { directory });
  const docx = readdirSync(directory).includes('a.docx')
    ? openDocx(readFileSync(join(directory, 'a.docx')))
    : null;
  const comments = docx?.names.includes('word/comments.xml')
    ? descendants(docx.part('word/comments.xml'), 'w:comment').map(textOf)
    : [];
  return { ...outcome, docx, comments };
}

const countOf = (answer: string) => Number(/(\d+) điều cần xác nhận/.exec(answer)?.[1] ?? 0);

describe('a draft', () => {
  test('has each point to confirm as a comment in Word, with its field or provision', async () => {
    const { answer, comments, docx } = await draft('{}\n');
    expect(countOf(answer)).toBeGreaterThan(5);
    expect(comments).toHaveLength(countOf(answer));
    expect(
      comments.filter(
        (text) => !/^(?:Điều \d+ Quyết định ban hành: )?Cần xác nhận: .+confirmed: \[[\w.]+\]$/s.test(text),
      ),
    ).toEqual([]);
    expect(comments.find((text) => text.includes('confirmed: [layout]'))).toContain('mô hình tổ chức');
    const body = docx?.part('word/document.xml');
    const idsOf = (name: string) => descendants(body, name).map(({ attributes }) => attributes['w:id']);
    expect(idsOf('w:commentRangeStart').sort()).toEqual(idsOf('w:commentReference').sort());
    expect(new Set(idsOf('w:commentRangeStart')).size).toBe(comments.length);
  });

  test('hangs a point on the words that it is about', async () => {
    const { docx } = await draft('{}\n');
    const paragraphs = descendants(docx?.part('word/document.xml'), 'w:p');
    const comments = descendants(docx?.part('word/comments.xml'), 'w:comment');
    const about = (name: string) => {
      const comment = comments.find((one) => textOf(one).includes(`[${name}]`));
      const id = comment?.attributes['w:id'];
      const isOn = (one: (typeof paragraphs)[number]) =>
        descendants(one, 'w:commentRangeStart').some(({ attributes }) => attributes['w:id'] === id);
      return paragraphs.filter(isOn).map(textOf).join();
    };
    expect(about('bodies.propaganda')).toContain('Ban Tuyên giáo Thành ủy');
  });

  test('leaves the cover without comments, which would move its end to the next page in LibreOffice', async () => {
    const { docx, comments } = await draft('{}\n');
    const xml = descendants(docx?.part('word/document.xml'), 'w:p');
    const cover = xml.slice(0, xml.findIndex((one) => descendants(one, 'w:sectPr').length > 0) + 1);
    expect(cover.length).toBeGreaterThan(10);
    expect(cover.flatMap((one) => descendants(one, 'w:commentRangeStart'))).toEqual([]);
    expect(comments.find((text) => text.includes('[bodies.advisory]'))).toMatch(
      /^Điều 2 Quyết định ban hành: /,
    );
  });
});

describe('confirmed', () => {
  test('takes a point out of the terminal, the JSON and the Word file', async () => {
    const before = await draft('{}\n');
    const after = await draft('confirmed: [layout, bodies.advisory]\n');
    expect(countOf(after.answer)).toBe(countOf(before.answer) - 2);
    expect(after.comments).toHaveLength(before.comments.length - 2);
    expect(after.answer).not.toMatch(/\((?:layout|bodies\.advisory)\)/);
    expect(after.comments.filter((text) => /\[(?:layout|bodies\.advisory)\]/.test(text))).toEqual([]);
    const argv = ['draft', '--as-of', '2026-11-21', '--province', 'Huế', '--explain-profile', '--json'];
    const { answer } = await runDanvan([...argv, '--set', 'confirmed.0=layout'], {
      directory: temporaryFolder(),
    });
    const fields = JSON.parse(answer) as { field: string; confirm?: string }[];
    expect(fields.filter(({ confirm }) => confirm).map(({ field }) => field)).toContain('bodies.advisory');
    expect(fields.find(({ field }) => field === 'layout')).not.toHaveProperty('confirm');
  });

  test('takes a point out of what is said of many drafts together', async () => {
    const ofMany = async (profile: string) => {
      const directory = temporaryFolder();
      writeFileSync(join(directory, 'p.yaml'), profile);
      writeFileSync(join(directory, 'a.csv'), 'name,type,province\nHuế,,\nThanh Khê,phường,Đà Nẵng\n');
      const options = [
        '--as-of',
        '2026-11-21',
        '--list',
        'a.csv',
        '--profile',
        'p.yaml',
        '--to',
        'md',
        '-o',
        'ra',
      ];
      const { code, answer } = await runDanvan(['draft', ...options], { directory });
      expect({ code, files: readdirSync(join(directory, 'ra')).length }).toEqual({ code: 0, files: 2 });
      return answer;
    };
    const [before, after] = [await ofMany('{}\n'), await ofMany('confirmed: [layout, khoản 4 Điều 5]\n')];
    expect(before).toContain('(layout)');
    expect(after).not.toContain('(layout)');
    expect(after).not.toContain('(art_5__cl_4)');
    expect(after).toContain('(predecessors)');
  });

  test('takes every name that a comment gives, until nothing is left', async () => {
    const { answer, comments } = await draft('{}\n', ...FILLED);
    const names = comments.map((text) => /confirmed: \[([\w.]+)\]$/.exec(text)?.[1] ?? '');
    expect(names.filter((name) => !answer.replace(/\s+/g, ' ').includes(`(${name})`))).toEqual([]);
    const rest = await draft(`confirmed: [${names.join(', ')}]\n`, ...FILLED, '--final');
    expect(rest.answer).toContain('Không còn điều nào cần xác nhận.');
    expect(rest.code).toBe(0);
  });

  test.each([
    ['layuot', 'layout'],
    ['bodies.advisry', 'bodies.advisory'],
    ['art_5__cl_44', 'art_5__cl_4'],
    ['mô hình tổ chức', 'layout'],
  ])('does not know %s', async (name, meant) => {
    const { code, notes, docx } = await draft(`confirmed: ["${name}"]\n`);
    expect({ code, docx }).toEqual({ code: 2, docx: null });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(`không có trường hay điều, khoản "${name}"; có phải là `);
    expect(notes).toContain(meant);
  });

  test('takes a provision in words', async () => {
    expect((await draft('confirmed: [khoản 1 Điều 5]\n')).code).toBe(0);
    expect((await draft('confirmed: [khoản 1 Điều 99]\n')).code).toBe(2);
  });
});

test('--final says how many points are open, and writes a file without comments', async () => {
  const { code, answer, comments } = await draft('{}\n', ...FILLED, '--final');
  expect(code).toBe(0);
  expect(answer).toMatch(/Bản để ký này còn \d+ điều chưa được xác nhận:/);
  expect(comments).toEqual([]);
});
