/** Word files compared, and redlined into the file of one of them. */
import type { ComparedText } from '../../src/commands/comparing/open-text.js';
import { parseBlocks } from '../../src/commands/files/parse-blocks.js';
import type { CommandContext } from '../../src/commands/terminal/command.js';
import { redlineInFile } from '../../src/commands/word-copies/redline-in-file.js';
import { compareRegulations, HABIT_CLASSES } from '../../src/compare/index.js';
import { vi } from '../../src/messages/vi.js';
import { readBlocks } from '../../src/read/index.js';
import { phrases } from './phrases.js';

export async function textOf(
  bytes: Uint8Array,
  revisions: 'accept' | 'reject' = 'accept',
): Promise<ComparedText> {
  const source = { name: 'a.docx', bytes };
  const read = await readBlocks(source, { revisions });
  const { tree } = parseBlocks(read);
  const { running = [] } = read;
  return { tree, name: 'a.docx', notes: [], isPartial: false, source, format: 'docx', running };
}

/** The redline, and what was said where there is none. */
export async function redline(base: ComparedText, target: ComparedText, into: 'base' | 'target' = 'target') {
  const notes: string[] = [];
  const context = {
    terminal: { note: (text: string) => notes.push(text) },
    catalogue: vi,
  } as unknown as CommandContext;
  const running = { base: base.running, target: target.running };
  const comparison = compareRegulations(base.tree, target.tree, { phrases, running, isOneFormat: true });
  const request = {
    into,
    author: 'Lan',
    date: '2026-11-27',
    habits: HABIT_CLASSES,
    force: false,
    revisions: 'accept',
  } as const;
  return { bytes: await redlineInFile(comparison, { base, target }, request, context), notes };
}

/** The lines of a file as it is read with its changes settled. */
export const linesOf = async (bytes: Uint8Array, revisions: 'accept' | 'reject') =>
  (await readBlocks({ name: 'a.docx', bytes }, { revisions })).blocks.map(({ text }) => text);
