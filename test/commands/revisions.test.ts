/** Tracked changes in a Word file: read as accepted where a text is looked at, refused where a file is made of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, paragraph, run } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const by = (author: string) => `w:author="${author}" w:date="2026-11-02T08:00:00Z"`;
const DRAFT = docx(
  paragraph('QUY CHẾ') +
    paragraph('Điều 1. Phạm vi điều chỉnh') +
    paragraph(
      run('Quy chế này áp dụng đối với ') +
        `<w:del ${by('Minh')}><w:r><w:delText xml:space="preserve">cấp huyện và </w:delText></w:r></w:del>` +
        `<w:ins ${by('Lan')}>${run('cấp xã và ')}</w:ins>` +
        run('tổ chức đảng.'),
    ) +
    paragraph(
      `<w:ins ${by('Lan')}>${run('Điều 2. Hiệu lực')}</w:ins>`,
      `<w:rPr><w:ins ${by('Lan')}/></w:rPr>`,
    ) +
    paragraph(`<w:ins ${by('Lan')}>${run('Có hiệu lực từ ngày ký.')}</w:ins>`),
);

function draftFolder(): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'du-thao.docx'), DRAFT);
  return directory;
}

const runOn = (argv: readonly string[]) => runDanvan(argv, { directory: draftFolder() });

describe('a draft under review', () => {
  test('parse reads it as accepted and says how many changes there are, and whose', async () => {
    const { code, answer, notes } = await runOn(['parse', 'du-thao.docx', '--to', 'text']);
    expect(code).toBe(0);
    expect(answer).toContain('áp dụng đối với cấp xã và tổ chức đảng.');
    expect(answer).toContain('Điều 2. Hiệu lực');
    expect(notes).toContain('Lan: 2, Minh: 1');
  });

  test.each([
    ['accept', true],
    ['reject', false],
  ])('--revisions %s reads it so', async (mode, isThere) => {
    const { answer } = await runOn(['parse', 'du-thao.docx', '--to', 'text', '--revisions', mode]);
    expect(answer.includes('Điều 2. Hiệu lực')).toBe(isThere);
    expect(answer.includes('cấp huyện')).toBe(!isThere);
  });

  test.each(['parse', 'diff', 'check', 'refs'])('%s --revisions fail refuses it', async (command) => {
    const { code, answer, notes } = await runOn([command, 'du-thao.docx', '--revisions', 'fail']);
    // A check reports the file that it could not read as a finding of that file.
    const [said, quiet] = command === 'check' ? [answer, ''] : [notes, answer];
    expect([code, quiet]).toEqual([2, '']);
    expect(said.replaceAll('\\', '').replace(/\s+/g, ' ')).toContain('"cấp huyện và" (Minh, 2026-11-02)');
  });

  test.each(['diff', 'check', 'refs'])('%s reads it, and says so on stderr', async (command) => {
    const { code, notes } = await runOn([command, 'du-thao.docx']);
    expect(code).toBeLessThan(2);
    expect(notes).toContain('read.docx.revisionsAccepted');
  });

  test('check finds them, once for the document, as a warning', async () => {
    const { answer } = await runOn(['check', 'du-thao.docx', '--format', 'json']);
    const [{ findings }] = JSON.parse(answer) as [{ findings: { ruleId: string; severity: string }[] }];
    expect(findings.filter(({ ruleId }) => ruleId === 'no-tracked-change')).toEqual([
      expect.objectContaining({ severity: 'warning', actual: 'Minh: 1, Lan: 2' }),
    ]);
  });

  test('import refuses it, and takes it when told how', async () => {
    const refused = await runOn(['import', 'du-thao.docx']);
    expect(refused.code).toBe(2);
    expect(refused.notes).toContain('Track Changes');
    expect((await runOn(['import', 'du-thao.docx', '--revisions', 'accept'])).code).toBe(0);
  });
});
