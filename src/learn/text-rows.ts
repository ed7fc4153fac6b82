/** A text as its rows, and what two texts do not have in common: how far a draft is from the text that it should give. */
import { longestCommonRow } from '../compare/longest-common-row.js';
import { contentBlanksOf } from '../tree/blanks.js';
import type { Document, Node } from '../tree/nodes.js';
import { ownText, printedText } from '../tree/text-of.js';
import { visit } from '../tree/visit.js';

export interface TextRow {
  /** What it is: the role of a line, "recipient", else the type of its node. */
  kind: string;
  /** Address of the provision in which it stands; null outside provisions. */
  eId: string | null;
  text: string;
  /** What of it an officer has to fill in. */
  blanks: readonly RowBlank[];
}

/** A blank in the text of a row, as it is printed there. */
export interface RowBlank {
  start: number;
  end: number;
  text: string;
  /** Of the profile, where the text is a draft that knows it. */
  field?: string | undefined;
}

/** A row that only one text has, or one that each has in its own words. */
export interface RowDifference {
  drafted: TextRow | null;
  edited: TextRow | null;
}

/** Every node that prints something, noise aside; tables and cells too, of which an empty one is still one. */
export function textRows(tree: Document): TextRow[] {
  const rows: TextRow[] = [];
  visit(tree, (node, ancestors) => {
    if (node.type === 'noise') return 'skip';
    const text = ownText(node).trim();
    if (text === '' && node.type !== 'table' && node.type !== 'cell') return;
    const role = 'role' in node ? node.role : undefined;
    const isRecipient = ancestors.some(({ type }) => type === 'recipients');
    const holder = [...ancestors, node].findLast((one) => addressOf(one) !== null);
    rows.push({
      kind: role ?? (isRecipient ? 'recipient' : node.type),
      eId: holder === undefined ? null : addressOf(holder),
      text,
      blanks: blanksIn(node, text),
    });
  });
  return rows;
}

function blanksIn(node: Node, row: string): RowBlank[] {
  const own = printedText(node);
  const shift = row.length - own.trimStart().length;
  return contentBlanksOf(node).map(({ start, end, field }) => ({
    start: start + shift,
    end: end + shift,
    text: own.slice(start, end),
    field,
  }));
}

const addressOf = (node: Node): string | null => ('eId' in node ? (node.eId ?? null) : null);

export function rowDifferences(drafted: readonly TextRow[], edited: readonly TextRow[]): RowDifference[] {
  const differences: RowDifference[] = [];
  let [inDraft, inEdited] = [0, 0];
  const [before, after] = numbered(drafted, edited);
  const stretches = longestCommonRow(before, after, Number.POSITIVE_INFINITY);
  for (const { base, target, length } of [
    ...stretches,
    { base: drafted.length, target: edited.length, length: 0 },
  ]) {
    const gone = drafted.slice(inDraft, base);
    const come = edited.slice(inEdited, target);
    const rows = Math.max(gone.length, come.length);
    for (let row = 0; row < rows; row += 1)
      differences.push({ drafted: gone[row] ?? null, edited: come[row] ?? null });
    [inDraft, inEdited] = [base + length, target + length];
  }
  return differences;
}

/** Equal rows as equal numbers. */
function numbered(drafted: readonly TextRow[], edited: readonly TextRow[]): [number[], number[]] {
  const numbers = new Map<string, number>();
  const numberOf = ({ kind, text }: TextRow): number => {
    const key = `${kind} ${text}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return [drafted.map(numberOf), edited.map(numberOf)];
}
