import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findLibreOffice } from '../../src/commands/files/libreoffice.js';
import { Failure } from '../../src/findings/failure.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDoc } from '../../src/read/doc/index.js';
import { writeOutLabels } from '../../src/read/doc/printed-labels.js';
import { chooseReader, readBlocks } from '../../src/read/index.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { renderDocx } from '../../src/render/word/index.js';
import { convertInLibreOffice } from '../support/convert-in-libreoffice.js';
import { countProvisions, realBytes, realDocuments } from '../support/real-documents.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { document, paragraph } from '../support/sample-trees.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

afterEach(() => vi.unstubAllEnvs());

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);
const text = (content: string) => new TextEncoder().encode(content);
const source = (bytes: Uint8Array) => ({ name: 'cũ.doc', bytes });

async function failureOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Failure | null> {
  try {
    await readDoc(source(bytes), options);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe('the reader of older Word files', () => {
  test('knows them by their bytes', () => {
    expect(
      [OLE, text('{\\rtf1\\ansi}'), text('PK'), text('# Điều 1')].map(
        (bytes) => chooseReader({ name: 'a', bytes }).format,
      ),
    ).toEqual(['doc', 'doc', 'text', 'text']);
  });

  test('reads what the converter makes of them', async () => {
    const docx = await renderDocx(document([paragraph('Điều này có hiệu lực.')]), {
      rules: loadRuleSet('hd05'),
      date: '2026-11-21',
      title: 'Thử',
    });
    const asked: string[] = [];
    const { blocks, findings } = await readDoc(source(OLE), {
      convert: async (_, from, to) => {
        asked.push(from, to);
        return docx;
      },
    });
    expect(asked).toEqual(['doc', 'docx']);
    expect(blocks.map((block) => block.text)).toContain('Điều này có hiệu lực.');
    expect(findings[0]?.ruleId).toBe('read.converted');
  });

  test('says what is missing or went wrong', async () => {
    expect((await failureOf(OLE))?.id).toBe('read.needsConverter');
    expect((await failureOf(text('chữ thường')))?.id).toBe('read.notWord');
    const broken = async () => {
      throw new Error('mã 1\nchi tiết');
    };
    const failure = await failureOf(OLE, { convert: broken });
    expect([failure?.id, failure?.params]).toEqual(['read.notConverted', { file: 'cũ.doc', reason: 'mã 1' }]);
  });
});

test('a computer without LibreOffice has no converter', async () => {
  expect(await findLibreOffice({ PATH: '' }, [])).toBeUndefined();
});

const soffice = requireTool('soffice');
const real = realDocuments('doc');

describe.skipIf(!soffice)('LibreOffice', () => {
  const options = async (): Promise<ReadOptions> => {
    const convert = await findLibreOffice(process.env);
    return convert ? { convert } : {};
  };

  test('turns RTF into text and leaves no file behind', async () => {
    const folder = temporaryFolder();
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
    const rtf = text(
      "{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0 .VnTime;}}\\f0 \\'a7i\\'d2u 1. Ph\\'b9m vi\\par}",
    );
    const { blocks } = await readBlocks({ name: 'cũ.docx', bytes: rtf }, await options());
    expect(blocks.map((block) => block.text)).toEqual(['Điều 1. Phạm vi']);
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);

  test('says where no temporary file can be written, and blames no document', async () => {
    const nowhere = join(temporaryFolder(), 'không có');
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, nowhere);
    const failure = await failureOf(OLE, await options());
    expect([failure?.id, failure?.params]).toEqual([
      'commands.noTemporaryFolder',
      { folder: nowhere, reason: 'ENOENT' },
    ]);
  });

  test('refuses what is damaged', async () => {
    expect((await failureOf(OLE, await options()))?.id).toBe('read.notConverted');
  }, 120_000);

  describe('of real documents', () => {
    // LibreOffice is started once for all of them; that danvan starts it for each is shown above.
    const converted = new Map<string, Uint8Array>();
    beforeAll(() => {
      const files = real.map(({ file }) => realBytes(file));
      const results = convertInLibreOffice(soffice ?? '', files, 'doc', 'docx');
      for (const [index, { file }] of real.entries()) converted.set(file, results[index] as Uint8Array);
    }, 240_000);

    test.each(real.map((truth) => [truth.file, truth] as const))(
      '%s has its articles',
      async (file, truth) => {
        const convert = async () => converted.get(file) as Uint8Array;
        const { blocks } = await readBlocks({ name: file, bytes: realBytes(file) }, { convert });
        expect(countProvisions(parseRegulation(blocks).tree).articles).toEqual(truth.articles);
      },
    );
  });
});

describe('the labels that an RTF prints', () => {
  const written = (rtf: string) => new TextDecoder('latin1').decode(writeOutLabels(text(rtf)));

  test('become text of their paragraphs, which leave the list', () => {
    expect(
      written('{\\rtf1 \\pard{\\listtext\\pard\\plain \\u272 1.\\tab}\\ilvl0\\ls1 Ph\\par \\pard\\ls2 x}'),
    ).toBe('{\\rtf1 \\pard{\\pard\\plain \\u272 1.\\tab}  Ph\\par \\pard\\ls2 x}');
  });

  test('leave a file as it is that prints none', () => {
    const bytes = text('{\\rtf1 \\pard\\ls1 x\\par}');
    expect(writeOutLabels(bytes)).toBe(bytes);
  });

  test.skipIf(!soffice)(
    'keep the word Điều, which LibreOffice loses in the numbers of a list',
    async () => {
      const label = (number: number) =>
        `\\pard\\plain{\\listtext\\pard\\plain \\u272\\'3fi\\u7873\\'3fu ${number}.\\tab}\\ilvl0\\ls1 Ph\\u7841\\'3fm vi ${number}\\par`;
      const list =
        "{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext \\'08\\u272\\'3fi\\u7873\\'3fu \\'00.;}{\\levelnumbers\\'06;}}\\listid1}}{\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}";
      const rtf = text(`{\\rtf1\\ansi\\uc1${list}${[1, 2, 3].map(label).join('\n')}}`);
      const convert = async (bytes: Uint8Array) =>
        convertInLibreOffice(soffice ?? '', [bytes], 'rtf', 'docx')[0] as Uint8Array;
      const { blocks } = await readDoc({ name: 'a.rtf', bytes: rtf }, { convert });
      expect(blocks.map((block) => block.text)).toEqual(
        [1, 2, 3].map((number) => `Điều ${number}. Phạm vi ${number}`),
      );
    },
    120_000,
  );
});
