/** Says of each line of a Word document what it is, and so which row of the form rules holds for it. */
import type { FormFacts, ParagraphForm } from '../../form/form-facts.js';
import type { ComponentName } from '../../form/rule-set.js';
import type { Document, Node, Paragraph, Parent, Provision } from '../../tree/nodes.js';
import { hasChildren, visit } from '../../tree/visit.js';

export interface FormLine {
  component: ComponentName;
  node: Node;
  paragraph: ParagraphForm;
  /** The further paragraphs over which its words run on. */
  more: ParagraphForm[];
  /** Whether another line stands in the same paragraph of the file. */
  isShared: boolean;
}

type AddLine = (component: ComponentName, node: Node, at: number | undefined) => void;

/** Every printed paragraph of the file that the tree knows, in order. One paragraph may be two lines: "Chương I" and its name. */
export function formLinesOf(root: Document, form: FormFacts): FormLine[] {
  const byNumber = new Map(form.paragraphs.map((paragraph) => [paragraph.paragraph, paragraph]));
  const lines: FormLine[] = [];
  const add: AddLine = (component, node, at) => {
    const paragraph = at === undefined ? undefined : byNumber.get(at);
    if (paragraph && paragraph.text.trim() !== '')
      lines.push({ component, node, paragraph, more: [], isShared: false });
  };
  visit(root, (node, ancestors) => {
    const first = node.data?.origin?.[0]?.paragraph;
    // Nothing prescribes how the inside of a table is set.
    if (node.type === 'quotation' || node.type === 'table') return 'skip';
    if (node.type === 'paragraph') add(componentOfParagraph(node, ancestors), node, first);
    else if (node.type === 'recital' || node.type === 'enactingFormula') add(node.type, node, first);
    else if (node.type === 'recipients') add('recipientsLabel', node, first);
    else if ('heading' in node && node.heading !== null) addHeading(node, first, add);
  });
  return besideEachOther(lines, byNumber);
}

/** Says of each line which paragraphs are its own alone. */
function besideEachOther(lines: FormLine[], byNumber: ReadonlyMap<number, ParagraphForm>): FormLine[] {
  const holders = new Map<number, number>();
  for (const { paragraph } of lines)
    holders.set(paragraph.paragraph, (holders.get(paragraph.paragraph) ?? 0) + 1);
  for (const line of lines) {
    const { node, paragraph } = line;
    line.isShared = (holders.get(paragraph.paragraph) ?? 0) > 1;
    if ('heading' in node || hasChildren(node)) continue;
    const others = new Set((node.data?.origin ?? []).map((one) => one.paragraph));
    line.more = [...others].flatMap((number) =>
      number === undefined || holders.has(number) ? [] : (byNumber.get(number) ?? []),
    );
  }
  return lines;
}

/** The row of the name below a number. */
export const TITLE_COMPONENTS = {
  part: 'partTitle',
  chapter: 'chapterTitle',
  section: 'sectionTitle',
  appendix: 'appendixTitle',
} as const;

/** A number and the name below it; of an article and what is smaller both are one line. */
function addHeading(node: Provision, first: number | undefined, add: AddLine): void {
  if (node.type === 'item') {
    add('itemHeading', node, first);
    return;
  }
  add(node.type, node, first);
  const below = node.data?.origin?.findLast(({ start }) => start > node.label.length)?.paragraph;
  if (node.type in TITLE_COMPONENTS && below !== first)
    add(TITLE_COMPONENTS[node.type as keyof typeof TITLE_COMPONENTS], node, below);
}

function componentOfParagraph(node: Paragraph, ancestors: readonly Parent[]): ComponentName {
  const parent = ancestors.at(-1);
  if (node.role) return componentOfRole(node, parent);
  if (ancestors.some(({ type }) => type === 'recipients')) return 'recipient';
  if (!parent || !('label' in parent) || !hasChildren(parent)) return 'body';
  // The text beside a number stands on its line; what follows are paragraphs.
  const isBeside = 'heading' in parent && parent.heading === null && parent.children[0] === node;
  if (!isBeside) return 'body';
  if (parent.type === 'article') return 'articleText';
  return parent.type in COMPONENT_OF_PROVISION ? COMPONENT_OF_PROVISION[parent.type as 'clause'] : 'body';
}

const COMPONENT_OF_PROVISION = {
  clause: 'clause',
  subclause: 'subclause',
  point: 'point',
  item: 'item',
} as const;

function componentOfRole(node: Paragraph, masthead: Parent | undefined): ComponentName {
  const siblings = (masthead?.children ?? []) as Node[];
  const isBelowTitle = siblings
    .slice(0, siblings.indexOf(node))
    .some((one) => one.type === 'paragraph' && one.role === 'type');
  switch (node.role) {
    case 'separator':
      return isBelowTitle ? 'separator' : 'issuerMark';
    case 'number':
      return 'numberLine';
    case 'motto':
      return mottoComponent(node.value);
    case 'type':
      return 'typeName';
    case 'subject':
      return siblings.some((one) => one.type === 'paragraph' && one.role === 'type')
        ? 'subject'
        : 'letterSubject';
    default:
      return node.role ?? 'body';
  }
}

/** The title of the Party, and title and motto of the State. */
function mottoComponent(text: string): ComponentName {
  if (text.includes(' - ') || text.includes(' – ')) return 'stateMotto';
  return /^đảng/iu.test(text) ? 'partyTitle' : 'stateTitle';
}
