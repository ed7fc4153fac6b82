/**
 * A reference set out of an official text: every article and numbered clause of it becomes a requirement, and
 * its words the model. Nothing is reconstructed, so every text has the provenance "official".
 */
import { isProvision } from '../tree/e-ids.js';
import type { Document, Node, Provision, Regulation } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { visit } from '../tree/visit.js';
import type { ReferenceSource } from './reference.js';
import type { About } from './schemas/about.js';

/** Letters of a subject that stands for a provision without a heading. */
const SUBJECT_LENGTH = 160;
const REQUIRED = new Set<Node['type']>(['article', 'clause', 'subclause']);
const MODELLED = new Set<Node['type']>(['chapter', 'section', 'article', 'clause', 'subclause', 'point']);

/**
 * @param tree the official decision with its annexed regulation, or the regulation itself
 * @param about what the reference is; its status must be "official"
 * @returns the values of the three files of a reference folder
 */
export function referenceFromTree(tree: Document, about: About): ReferenceSource {
  const provisions = provisionsOf(regulationOf(tree));
  return {
    'reference.yaml': about,
    'requirements.yaml': provisions.filter((node) => REQUIRED.has(node.type)).map(requirementOf),
    'model.yaml': provisions.filter((node) => MODELLED.has(node.type)).map(modelOf),
  };
}

/** The annexed regulation, or the document where it is one itself. */
function regulationOf(tree: Document): Document | Regulation {
  return tree.children.find((child): child is Regulation => child.type === 'regulation') ?? tree;
}

function provisionsOf(regulation: Document | Regulation): (Provision & { eId: string })[] {
  const found: (Provision & { eId: string })[] = [];
  visit(regulation, (node) => {
    if (node.type === 'quotation' || node.type === 'appendix') return 'skip';
    if (isProvision(node) && node.eId !== undefined) found.push(node as Provision & { eId: string });
  });
  return found;
}

function requirementOf(node: Provision & { eId: string }) {
  return { id: node.eId, subject: subjectOf(node), provision: node.type, confidence: 'H' };
}

/** The heading, or the beginning of the text up to the end of a word. */
function subjectOf(node: Provision): string {
  const text = node.heading ?? ownParagraphs(node)[0] ?? plainText(node);
  if (text.length <= SUBJECT_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SUBJECT_LENGTH))} …`;
}

function modelOf(node: Provision & { eId: string }) {
  const text = ownParagraphs(node).join('\n');
  return {
    id: node.eId,
    provenance: 'official',
    ...(node.heading === null ? {} : { heading: node.heading }),
    ...(text === '' && node.heading !== null ? {} : { text: text || node.label }),
  };
}

const ownParagraphs = (node: Provision): string[] =>
  (node.children as Node[]).flatMap((child) => {
    if (child.type === 'paragraph') return [child.value];
    return child.type === 'item'
      ? [`${child.label} ${plainText(child).slice(child.label.length).trim()}`]
      : [];
  });
