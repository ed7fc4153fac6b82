import { strFromU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { loadPhraseTables, loadRuleSet } from '../dist/assets/checked-tables.js';
import { redlineInFile } from '../dist/commands/word-copies/redline-in-file.js';
import { compareRegulations } from '../dist/compare/index.js';
import { loadCatalogue } from '../dist/messages/catalogue.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';
import { renderDocx } from '../dist/render/word/index.js';
import { makePhraseBook } from '../dist/wording/phrase-book.js';
import { largePair } from './compare.js';
import { measureRatio } from './measure.js';

const phrases = makePhraseBook(await loadPhraseTables());

/**
 * A redline of two Word files of 252 articles in a copy of one, from their bytes to its bytes, beside what nobody can leave out: both
 * files read and compared, and the one unzipped, parsed and zipped once. The limit is what is wanted of it.
 */
export async function benchRedline() {
  const options = {
    rules: await loadRuleSet('hd05'),
    date: '2026-11-21T08:30:00Z',
    title: 'Quy chế',
    creator: 'danvan',
  };
  const [base, target] = await Promise.all((await largePair()).map((tree) => renderDocx(tree, options)));
  const catalogue = await loadCatalogue('vi');
  const context = { catalogue, terminal: { note: (text) => console.log(text) } };
  const request = { into: 'target', author: 'danvan', date: '2026-11-21', habits: new Set(), force: false };
  const compared = async () => {
    const texts = { base: await textOf(base), target: await textOf(target) };
    const terms = { phrases, isOneFormat: true };
    return { texts, comparison: compareRegulations(texts.base.tree, texts.target.tree, terms) };
  };
  const ratio = await measureRatio(
    async () => {
      const { texts, comparison } = await compared();
      const made = await redlineInFile(comparison, texts, { ...request, revisions: 'accept' }, context);
      if (made === null) throw new Error('no redline was made');
    },
    async () => {
      await compared();
      bareCopy(target);
    },
    { rounds: 4, warmUp: 4 },
  );
  return { what: 'redline in a Word file of 252 articles / comparing, unzip, parse, zip', ratio, limit: 1.5 };
}

async function textOf(bytes) {
  const source = { name: 'a.docx', bytes };
  const { tree } = parseRegulation((await readBlocks(source)).blocks);
  return { tree, name: 'a.docx', notes: [], isPartial: false, source, format: 'docx', running: [] };
}

function bareCopy(bytes) {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(path)) new SaxesParser().write(strFromU8(part)).close();
  return zipSync(parts);
}
