/** Two real laws and what an amending law made of them: every edit was judged by eye before the program was asked. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { amendLaw, amendmentSchema } from '../support/amended-law.js';
import { judgeAmended } from '../support/judge-amended.js';
import { phrases } from '../support/phrases.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { readProjectFile } from '../support/source-files.js';

/** So much of what was judged has the same class, and nothing else is shown. */
const ENOUGH = 0.95;

const parseMarkdown = (text: string): Document => parseRegulation(readMarkdown(text).blocks).tree;

describe.runIf(realDocuments('docx').length > 0)('an amended law', () => {
  it.each(['do-luong', 'bien', 'lam-viec', 'dan-chu', 'von-nha-nuoc', 'van-tai-hang-khong'])(
    '%s: the provisions are paired, and the classes are those that were judged',
    async (name) => {
      const amendment = amendmentSchema.parse(
        parse(readProjectFile(`test/fixtures/compare/amended/${name}.yaml`)),
      );
      const { file } = amendment;
      const { blocks } = await readBlocks({ name: file, bytes: realBytes(file) });
      const law = amendLaw(renderMarkdown(parseRegulation(blocks).tree), amendment);
      expect(law.count).toBeGreaterThanOrEqual(75);
      const comparison = compareRegulations(parseMarkdown(law.base), parseMarkdown(law.target), { phrases });
      const { agreeing, disagreements, misaligned } = judgeAmended(law, comparison);
      expect(misaligned).toEqual([]);
      const share = agreeing / (agreeing + disagreements.length);
      expect(share, `${(share * 100).toFixed(1)} %\n${disagreements.join('\n')}`).toBeGreaterThanOrEqual(
        ENOUGH,
      );
    },
  );
});
