/**
 * What drafts have of the requirements. Most drafts of a run have the same articles but for the name of their unit, which
 * counts neither for nor against a text: what was measured of one holds for all of them.
 */
import { createHash } from 'node:crypto';
import type { Coverage, MeasureCoverage } from '../../check/index.js';
import type { Document, Regulation, TopNode } from '../../tree/nodes.js';
import { hasChildren } from '../../tree/visit.js';
import { OMISSION } from '../../wording/provision-words.js';

/** Articles with different words, in a run over all communes: one for each province and kind of commune, and again for some. */
const KEPT = 500;

/**
 * @param unit the unit as the draft names it, "xã Phù Đình"; empty where it has no name yet
 */
export type MeasureDraft = (tree: Document, unit: string) => Coverage;

export function draftMeasure(measure: MeasureCoverage): MeasureDraft {
  const known = new Map<string, Coverage>();
  return (tree, unit) => {
    const articles = { ...tree, children: articlesOf(tree).map((node) => withoutName(node, unit)) };
    const text = JSON.stringify(articles.children);
    // The first is kept under its text: one draft alone needs no digest, to open which takes longer than to make it.
    const key = known.size === 0 || known.has(text) ? text : digestOf(text);
    const coverage = known.get(key) ?? measure(articles);
    if (known.size >= KEPT) known.clear();
    known.set(key, coverage);
    return coverage;
  };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The parts with articles: what covers them says nothing of the requirements. */
function articlesOf(tree: Document): TopNode[] {
  const annexed = tree.children.find((node): node is Regulation => node.type === 'regulation');
  return (annexed ?? tree).children.filter(({ type }) => DIVISIONS.has(type));
}

const DIVISIONS: ReadonlySet<TopNode['type']> = new Set([
  'part',
  'chapter',
  'section',
  'article',
  'appendix',
]);

/** In place of the unit stands what the text of the reference has there; where the words stand in the draft says nothing of them. */
function withoutName<T extends TopNode>(node: T, unit: string): T {
  const said = (text: string) => (unit === '' ? text : text.replaceAll(unit, OMISSION));
  const { data: _, position: __, ...rest } = node;
  const plain = rest as T;
  return {
    ...plain,
    ...('value' in plain ? { value: said(plain.value) } : {}),
    ...('heading' in plain && plain.heading !== null ? { heading: said(plain.heading) } : {}),
    ...(hasChildren(plain)
      ? { children: plain.children.map((child) => withoutName(child as TopNode, unit)) }
      : {}),
  };
}
