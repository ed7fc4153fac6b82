/**
 * Real legal documents that nobody here wrote, read in place: `../shared/real`, with their truth. Away from
 * there the tests are skipped and say so; in CI the folder must be there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderText } from '../../src/render/text/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { firstDifference, nonBlank } from '../support/seeds.js';

const FOLDER = new URL('../../../shared/real/', import.meta.url);
const isThere = existsSync(new URL('truth.json', FOLDER));
if (!isThere && process.env.CI) throw new Error('../shared/real is missing in CI');
if (!isThere) console.warn('bỏ qua: không có thư mục ../shared/real');

interface Truth {
  file: string;
  format: string;
  articles: string[];
  /** Null where the numbering inside an article is not 1..k. */
  clauses: (number | null)[];
}

const truths: Truth[] = isThere ? JSON.parse(readFileSync(new URL('truth.json', FOLDER), 'utf8')) : [];
/** Word 97 is read through LibreOffice; its own test reads those. */
const DIRECT = truths.filter((truth) => truth.format !== 'doc');

async function parseFile(file: string) {
  const bytes = readFileSync(new URL(file, FOLDER));
  const { blocks } = await readBlocks({ name: file, bytes }, { revisions: 'accept' });
  return { blocks, tree: parseRegulation(blocks).tree };
}

/** Articles of the document and its annexes; forms in an appendix may show articles of their own. */
const articlesOf = (tree: Document) =>
  selectAll(tree, 'article').filter((article) => !/(?:^|__)app_/.test(article.eId ?? ''));

describe.skipIf(!isThere).each(DIRECT)('$file', ({ file, articles, clauses }) => {
  test('articles, clauses, and every character', async () => {
    const { blocks, tree } = await parseFile(file);
    const found = articlesOf(tree);
    expect(found.map((article) => article.number)).toEqual(articles);
    const counted = found.map((article) => selectAll(article, 'clause').length);
    expect(counted.filter((_, index) => clauses[index] !== null)).toEqual(
      clauses.filter((count) => count !== null),
    );
    const read = blocks.map((block) => block.text).join('');
    expect(firstDifference(nonBlank(renderText(tree)), nonBlank(read))).toBeNull();
  });
});
