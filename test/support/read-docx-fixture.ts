import type { Failure } from '../../src/findings/failure.js';
import type { Finding } from '../../src/findings/finding.js';
import type { Block } from '../../src/read/block.js';
import { readDocx } from '../../src/read/docx/index.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { type DocxParts, docx } from './docx-package.js';

/** Blocks and findings of a document given by its parts or its body. */
export function read(
  parts: DocxParts | string,
  options?: ReadOptions,
): { blocks: Block[]; findings: Finding[] } {
  return readDocx({ name: 'van-ban.docx', bytes: docx(parts) }, options);
}

/** The lines that are text of the document. */
export function textLines(parts: DocxParts | string, options?: ReadOptions): string[] {
  return read(parts, options)
    .blocks.filter((block) => !block.noise)
    .map((block) => block.text);
}

/** The finding of that id; fails where there is none. */
export function findingOf(findings: readonly Finding[], id: string): Finding {
  const found = findings.find((finding) => finding.ruleId === id);
  if (!found)
    throw new Error(`no finding ${id} among ${findings.map((each) => each.ruleId).join(', ') || 'none'}`);
  return found;
}

/** The failure with which reading gives up; fails where it does not. */
export function failureOf(bytes: Uint8Array, options?: ReadOptions): Failure {
  try {
    readDocx({ name: 'van-ban.docx', bytes }, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'Failure') return error as Failure;
    throw error;
  }
  throw new Error('it was read without a failure');
}
