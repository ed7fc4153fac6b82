/** What must hold of any file: it is refused in one line, or read, parsed, checked and written without a loss, in bounds. */
import { runInThisContext } from 'node:vm';
import { Failure } from '../../src/findings/failure.js';
import type { Finding } from '../../src/findings/finding.js';
import { parseRegulation } from '../../src/parse/index.js';
import type { Block } from '../../src/read/block.js';
import { readBlocks } from '../../src/read/index.js';
import { READING_LIMITS } from '../../src/read/limits.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { check, TODAY } from '../support/check-materials.js';
import { holdsAsides, pageOf } from '../support/page-of.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { firstDifference, nonBlank, withoutPlaces } from '../support/seeds.js';
import { treesOfCopies } from './own-file.js';

/** The law that a file breaks, and how; null where all hold. */
export interface Breach {
  law: 'crash' | 'time' | 'memory' | 'loss' | 'place' | 'round trip';
  what: string;
}

const MEGABYTE = 1024 * 1024;
const LONGEST_IN_WORD = 5000;
const RULES = loadRuleSet('hd05');

export async function breachOf(name: string, bytes: Uint8Array): Promise<Breach | null> {
  const work = process.cpuUsage();
  const memory = process.memoryUsage.rss();
  try {
    const broken = await breachOfLaws(name, bytes);
    if (broken) return broken;
  } catch (error) {
    if (error instanceof Failure) return null;
    const { name: kind, message } = error as Error & { code?: string };
    const isStopped = (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { law: isStopped ? 'time' : 'crash', what: `${kind}: ${message}` };
  }
  const { user, system } = process.cpuUsage(work);
  if ((user + system) / 1000 > READING_LIMITS.cpuMilliseconds)
    return { law: 'time', what: `${Math.round((user + system) / 1e6)} s` };
  const grown = (process.memoryUsage.rss() - memory) / MEGABYTE;
  return grown > READING_LIMITS.megabytes ? { law: 'memory', what: `${Math.round(grown)} MB` } : null;
}

async function breachOfLaws(name: string, bytes: Uint8Array): Promise<Breach | null> {
  const {
    blocks,
    findings: read,
    form = null,
    review = null,
  } = await readBlocks({ name, bytes }, { form: true, revisions: 'accept' });
  const unfolded = blocks.find(({ text }) => /\s\s|[\r\n\t]|^\s|\s$|\p{Cc}/u.test(text));
  if (unfolded) return { law: 'crash', what: `a block is not folded: ${JSON.stringify(unfolded.text)}` };
  const { tree, breach, found } = bounded(() => {
    const parsed = parseRegulation(blocks);
    const { findings: found } = check({ tree: parsed.tree, form, review }, { today: TODAY });
    const places = placeOutside([...read, ...parsed.findings, ...found]);
    return {
      found,
      tree: parsed.tree,
      breach: lossIn(blocks, parsed.tree) ?? places ?? changeOnTheWay(parsed.tree),
    };
  });
  return (
    breach ??
    (await changeOnPage(tree)) ??
    (await changeInWord(tree)) ??
    (await changeInOwnFile(name, bytes, found))
  );
}

/** Stops work that goes on and on, which no timer could, for it would never come to its turn. */
function bounded<T>(work: () => T): T {
  const place = globalThis as { fuzzedWork?: () => unknown };
  place.fuzzedWork = work;
  return runInThisContext('fuzzedWork()', { timeout: 2 * READING_LIMITS.cpuMilliseconds }) as T;
}

/** Every letter and figure of the blocks is in the tree, in order. */
function lossIn(blocks: readonly Block[], tree: Document): Breach | null {
  const given = nonBlank(blocks.map(({ text }) => text).join('\n'));
  const what = firstDifference(nonBlank(renderText(tree)), given);
  return what === null ? null : { law: 'loss', what };
}

/** Lines and columns count from 1 (SARIF 2.1.0, section 3.30). */
function placeOutside(findings: readonly Finding[]): Breach | null {
  const wrong = findings.find(({ line, column }) => (line ?? 1) < 1 || (column ?? 1) < 1);
  return wrong ? { law: 'place', what: `${wrong.reason} at ${wrong.line}:${wrong.column}` } : null;
}

function changeOnTheWay(tree: Document): Breach | null {
  return changeTo(parseRegulation(readMarkdown(renderMarkdown(tree)).blocks).tree, tree, 'Markdown');
}

async function changeOnPage(tree: Document): Promise<Breach | null> {
  if (holdsAsides(tree)) return null;
  const { blocks } = await readBlocks({ name: 'a.html', bytes: new TextEncoder().encode(pageOf(tree)) });
  return changeTo(parseRegulation(blocks).tree, tree, 'HTML');
}

/** A Word file takes a hundred times as long to write, so that only short texts go that way. */
async function changeInWord(tree: Document): Promise<Breach | null> {
  const text = renderText(tree);
  if (text.length > LONGEST_IN_WORD || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return null;
  const bytes = await renderDocx(tree, { rules: RULES, date: '2026-11-21', title: 'a' });
  const { blocks } = await readBlocks({ name: 'a.docx', bytes });
  return changeTo(parseRegulation(blocks).tree, tree, 'Word');
}

async function changeInOwnFile(
  name: string,
  bytes: Uint8Array,
  findings: readonly Finding[],
): Promise<Breach | null> {
  if (!name.endsWith('.docx')) return null;
  for (const { what, tree, again } of await treesOfCopies(name, bytes, findings)) {
    const breach = changeTo(again, tree, what);
    if (breach) return breach;
  }
  return null;
}

function changeTo(again: Document, tree: Document, way: string): Breach | null {
  const [before, after] = [tree, again].map((each) => JSON.stringify(withoutPlaces(each)));
  const what = firstDifference(after ?? '', before ?? '');
  return what === null ? null : { law: 'round trip', what: `${way}: ${what}` };
}
