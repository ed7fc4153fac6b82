import { pushAll } from '../../text/push-all.js';
import type { Block } from '../block.js';
import { isFormalLine, isProvisionLine, isRecipientsLine } from '../document-cues.js';

/** A signature beside the recipients is no longer: authority, position, marks and name. */
const MOST_SIGNATURE_LINES = 10;

/**
 * Puts the recipients that stand on the next page to those before it: a list beside the signature goes on at the head of
 * the next page, and the signature, the column on its right, was read between the two.
 */
export function joinRecipients(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const cut =
      isWords(blocks[index]) && isRecipientsLine(blockWords(blocks[index])) ? cutList(blocks, index) : null;
    if (cut === null) {
      joined.push(blocks[index] as Block);
      index++;
      continue;
    }
    const { list, signature, end } = cut;
    const parts = [
      [index, list],
      [signature, end],
      [list, signature],
    ] as const;
    for (const [from, to] of parts) pushAll(joined, blocks.slice(from, to));
    index = end;
  }
  return joined;
}

interface Cut {
  /** Where the entries of the first page end, where the signature ends, and where the entries of the next page end. */
  list: number;
  signature: number;
  end: number;
}

function cutList(blocks: readonly Block[], start: number): Cut | null {
  const page = pageOf(blocks[start]);
  const list = endOfEntries(blocks, start + 1, (block) => pageOf(block) === page);
  // A list that is over ends with a full stop: "- Lưu: VT."
  if (list === start + 1 || !/[;,]$/.test(blockWords(blocks[list - 1]))) return null;
  let signature = list;
  while (isWords(blocks[signature]) && pageOf(blocks[signature]) === page) signature++;
  const lines = blocks.slice(list, signature);
  if (lines.length === 0 || lines.length > MOST_SIGNATURE_LINES) return null;
  if (lines.some(({ text }) => isProvisionLine(text))) return null;
  let onNext = signature;
  while (blocks[onNext]?.noise) onNext++;
  if (pageOf(blocks[onNext]) !== (page ?? 0) + 1 || !isEntry(blocks[onNext])) return null;
  const end = endOfEntries(blocks, onNext, (block) => pageOf(block) === (page ?? 0) + 1);
  return { list, signature, end };
}

/** Entries begin with a dash; a line without one goes on with an entry that is not over. */
function endOfEntries(blocks: readonly Block[], start: number, isMeant: (block: Block) => boolean): number {
  let end = start;
  for (let block = blocks[end]; block && isWords(block) && isMeant(block); block = blocks[end]) {
    if (
      !isEntry(block) &&
      (end === start || /[;.]$/.test(blockWords(blocks[end - 1])) || isFormalLine(blockWords(block)))
    )
      break;
    end++;
  }
  return end;
}

const isWords = (block: Block | undefined): boolean => block !== undefined && !block.noise;
const isEntry = (block: Block | undefined): boolean =>
  isWords(block) && /^[-–]\s?\S/u.test(blockWords(block));
const blockWords = (block: Block | undefined): string => block?.text.trim() ?? '';
const pageOf = (block: Block | undefined): number | undefined => block?.origin[0]?.page;
