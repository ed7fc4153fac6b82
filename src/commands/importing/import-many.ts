/** `danvan import <files…>`: each file becomes a Markdown text with front matter, and what was lost or guessed on the way is told. */
import { join } from 'node:path';
import { codeDigest } from '../../assets/code-digest.js';
import type { Finding } from '../../findings/finding.js';
import { type ImportReport, printImportReport } from '../../print/import-report.js';
import { printJson } from '../../print/json.js';
import type { Source } from '../../read/reader.js';
import { DoneBefore, type DoneKey, doneKeyOf } from '../batch/done-before.js';
import { FailedFiles } from '../batch/failed-files.js';
import { OwnOutputs } from '../batch/own-outputs.js';
import { runBatch } from '../batch/run-batch.js';
import { expandFiles } from '../files/expand-files.js';
import { fileStem } from '../files/file-stem.js';
import { openPrepared } from '../files/open-prepared.js';
import { fromPlain } from '../files/plain-finding.js';
import { writeOutputs } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { isInShard, type Shard } from '../terminal/shard-option.js';
import { type ImportedText, type ImportTerms, importText } from './import-batch.js';
import { importReports } from './import-reports.js';

export interface ManyImports extends Pick<ImportTerms, 'reading'> {
  /** Where the texts go. */
  folder: string;
  force: boolean;
  resume: boolean;
  jobs: number | undefined;
  shard: Shard | undefined;
  /** The reports in one array for other programs, with the comments of Word files. */
  asJson: boolean;
}

interface ImportPiece {
  file: string;
  path: string;
  /** Of the conversion, where there was one. */
  findings: readonly Finding[];
  done?: DoneKey;
}

/** A file that cannot be imported stops no other; all that failed are said at the end, and the exit code tells of them. */
export async function importMany(
  names: readonly string[],
  { reading, folder, force, resume, jobs, shard, asJson }: ManyImports,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, catalogue } = context;
  const { directory } = terminal;
  const all = await expandFiles(names, terminal);
  const files = all.filter((file) => isInShard(file, shard));
  const terms: ImportTerms = {
    reading,
    environment: { ...terminal.environment },
    withComments: asJson,
  };
  const done = resume ? new DoneBefore<null>(folder, context) : null;
  const code = resume ? await codeDigest() : '';
  const keyOf = (source: Source, path: string) => doneKeyOf('import', source, [code, reading, path]);
  const failed = new FailedFiles(all.length === 1);
  const outputs = new OwnOutputs(all, directory);
  const imported = runBatch(
    {
      kind: 'import',
      title: terminal.answerIsTty ? null : catalogue['commands.import.progress'](),
      pieces: files.map(
        (file): ImportPiece => ({ file, path: join(folder, `${fileStem(file)}.md`), findings: [] }),
      ),
      nameOf: ({ file }) => file,
      open: async (piece, forThread) => {
        outputs.take(piece.file, [piece.path]);
        const { given, source, findings } = await openPrepared(piece.file, terminal, forThread);
        piece.findings = findings;
        if (done === null) return { item: { source } };
        piece.done = keyOf(given, piece.path);
        return (await done.find(piece.done)) === null ? { item: { source } } : { answer: 'upToDate' };
      },
      setup: () => terms,
      here: ({ source }) => importText(source, terms),
      jobs,
    },
    context,
  );
  let upToDate = 0;
  const reports: ImportReport[] = [];
  const write = async (piece: ImportPiece, text: ImportedText): Promise<boolean> => {
    const file = { path: piece.path, content: text.markdown };
    const isThere = done !== null && (await done.areThere([file]));
    if (!isThere) await writeOutputs([file], { directory, force });
    if (done !== null && piece.done) await done.add(piece.done, [file], null);
    return isThere;
  };
  for await (const { item: piece, ...result } of imported) {
    try {
      if ('error' in result) throw result.error;
      const { value } = result;
      if (value === 'upToDate' || (await write(piece, value))) {
        upToDate += 1;
        continue;
      }
      const findings = [...piece.findings, ...value.notices.map(fromPlain)];
      const told = { ...value, written: [piece.path], findings };
      if (asJson) reports.push(told);
      else await terminal.answer(printImportReport(told, catalogue, Math.min(terminal.columns, 100)));
    } catch (error) {
      failed.add(error);
    }
  }
  if (asJson) await terminal.answer(printJson(importReports(reports, catalogue)));
  if (upToDate > 0) terminal.note(`${catalogue['commands.batch.keptAsIs']({ count: upToDate })}\n`);
  return failed.tell(context) > 0 ? 2 : 0;
}
