/** The thread in which `work-apart.ts` has a document worked on. Answers cross to the other side as plain values. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { createChecker } from '../../check/index.js';
import { Failure } from '../../findings/failure.js';
import { readBlocks } from '../../read/index.js';
import { checkText } from '../checking/check-text.js';
import { parseBlocks } from './parse-blocks.js';
import { toPlain } from './plain-finding.js';
import type { Jobs, ThreadAnswer, ThreadJob } from './thread-jobs.js';

async function parse({ source, options }: Jobs['parse']['job']): Promise<Jobs['parse']['answer']> {
  const parsed = parseBlocks(await readBlocks(source, options));
  return { ...parsed, findings: parsed.findings.map(toPlain) };
}

async function check({ source, options, request }: Jobs['check']['job']): Promise<Jobs['check']['answer']> {
  const materials = await loadCheckMaterials(request.form, request.reference);
  const read = parseBlocks(await readBlocks(source, options));
  const { result, text, mark, notices } = checkText(source, read, createChecker(materials), request);
  // Coverage is worked out when it is asked for, which must be here.
  const plain = { ...result, coverage: result.coverage, findings: result.findings.map(toPlain) };
  return { result: plain, text, mark, notices: notices.map(toPlain) };
}

/** Whether one array of more bytes than there are was asked for, which V8 refuses at once. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  /^(?:Array buffer allocation failed|Invalid (?:typed )?array length)/.test(error.message);

async function answer(job: ThreadJob): Promise<ThreadAnswer> {
  try {
    const value = job.kind === 'parse' ? await parse(job) : await check(job);
    return { kind: 'done', value };
  } catch (error) {
    if (isTooLarge(error))
      return { kind: 'failure', id: 'commands.inputTooMuchMemory', params: { file: job.source.name } };
    return error instanceof Failure
      ? { kind: 'failure', id: error.id, params: error.params }
      : { kind: 'fault', error };
  }
}

const job = workerData as ThreadJob;

// pdf.js rejects some promises that it gives to nobody; a file that makes it do so is damaged.
process.on('unhandledRejection', () => {
  const failure: ThreadAnswer = { kind: 'failure', id: 'read.pdfBroken', params: { file: job.source.name } };
  parentPort?.postMessage(failure);
});

void answer(job).then((made) => parentPort?.postMessage(made));
