/** The table of five returned copies of one draft, judged row by row by eye and kept as `test/fixtures/collect/five-copies.csv`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertInLibreOffice } from '../support/convert-in-libreoffice.js';
import { runDanvan } from '../support/fake-terminal.js';
import { AS_DOC, DRAFT_FILE, RETURNED_FILES } from '../support/five-copies.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const soffice = requireTool('soffice');
const JUDGED = '../fixtures/collect/five-copies.csv';

/** The table with the last copy under its own name, as the bytes that are given. */
async function tableWith(union: Uint8Array, ending: 'doc' | 'docx'): Promise<string> {
  const directory = temporaryFolder();
  const name = AS_DOC.name.replace('.doc', `.${ending}`);
  writeFileSync(join(directory, 'du-thao.docx'), DRAFT_FILE);
  for (const [file, bytes] of Object.entries({ ...RETURNED_FILES, [name]: union }))
    writeFileSync(join(directory, file), bytes);
  const files = [...Object.keys(RETURNED_FILES), name];
  const { answer, code } = await runDanvan(['collect', ...files, '--base', 'du-thao.docx'], {
    directory,
    environment: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1779364800' },
  });
  expect(code).toBe(0);
  return answer.replaceAll(name, AS_DOC.name);
}

test('has each comment, tracked and silent edit once, at its article, clause, note or row', async () => {
  await expect(await tableWith(AS_DOC.docx, 'docx')).toMatchFileSnapshot(JUDGED);
});

test.skipIf(!soffice)(
  'is the same where one of them comes back as .doc',
  async () => {
    const [doc] = convertInLibreOffice(soffice ?? '', [AS_DOC.docx], 'docx', 'doc');
    await expect(await tableWith(doc as Uint8Array, 'doc')).toMatchFileSnapshot(JUDGED);
  },
  60_000,
);
