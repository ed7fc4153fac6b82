/** The thread in which `read-apart.ts` reads a file. Results cross to the other side as plain values. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../findings/failure.js';
import type { Params, Severity } from '../../findings/finding.js';
import type { Block } from '../../read/block.js';
import { readBlocks } from '../../read/index.js';
import type { Source } from '../../read/reader.js';

/** A finding without a place, as readers of formats without lines make them. */
export interface PlainFinding {
  id: string;
  params: Params;
  severity: Severity;
}

export type ThreadAnswer =
  | { kind: 'blocks'; blocks: Block[]; findings: PlainFinding[] }
  | { kind: 'failure'; id: string; params: Params }
  | { kind: 'fault'; error: unknown };

async function answer(source: Source): Promise<ThreadAnswer> {
  try {
    const { blocks, findings } = await readBlocks(source);
    const plain = findings.map(
      ({ ruleId: id, params, severity }): PlainFinding => ({ id, params, severity }),
    );
    return { kind: 'blocks', blocks, findings: plain };
  } catch (error) {
    return error instanceof Failure
      ? { kind: 'failure', id: error.id, params: error.params }
      : { kind: 'fault', error };
  }
}

const source = workerData as Source;

// pdf.js rejects some promises that it gives to nobody; a file that makes it do so is damaged.
process.on('unhandledRejection', () => {
  const failure: ThreadAnswer = { kind: 'failure', id: 'read.pdfBroken', params: { file: source.name } };
  parentPort?.postMessage(failure);
});

parentPort?.postMessage(await answer(source));
