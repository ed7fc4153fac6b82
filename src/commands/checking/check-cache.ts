/**
 * `--cache`: keeps what was found in a file for the next run. It is taken again where the file, the settings, the tables, the
 * reference, the day and danvan itself are the same: the key holds everything that a result depends on.
 */
import { createHash } from 'node:crypto';
import { extname, resolve } from 'node:path';
import type { CheckMaterials, CheckResult } from '../../check/index.js';
import type { Source } from '../../read/reader.js';
import type { EntryStore } from '../files/entry-folder.js';
import { fromPlain, type PlainFinding, toPlain } from '../files/plain-finding.js';
import { type CheckedSource, type CheckTerms, utf8TextOf } from './check-text.js';

/** What holds for all files of a run. */
export interface RunTerms {
  materials: CheckMaterials;
  /** Digest of the program. */
  code: string;
  revisions: string;
  struck: string;
  directory: string;
}

/** What was found in a text, in plain values. */
export interface PlainChecked {
  result: Omit<CheckResult, 'findings'> & { findings: PlainFinding[] };
  isText: boolean;
  mark: string;
  notices: PlainFinding[];
}

export class CheckCache {
  private readonly run: string;

  constructor(
    private readonly entries: EntryStore,
    private readonly terms: RunTerms,
  ) {
    const { materials, code, revisions, struck } = terms;
    this.run = digestOf(JSON.stringify([code, materials, revisions, struck]));
  }

  /** What is kept of a file; null where nothing is, or something that hangs on other terms. */
  async kept(source: Source, terms: CheckTerms): Promise<CheckedSource | null> {
    const kept = parseKept(await this.entries.read(this.subjectOf(source), this.keyOf(source, terms)));
    return kept && fromPlainChecked(kept, source);
  }

  async keep(source: Source, terms: CheckTerms, checked: CheckedSource): Promise<void> {
    const body = JSON.stringify(toPlainChecked(checked));
    await this.entries.write(this.subjectOf(source), this.keyOf(source, terms), body);
  }

  private subjectOf({ name }: Source): string {
    return resolve(this.terms.directory, name);
  }

  /** Findings may name the file as the user does, and its ending says how it is read. */
  private keyOf({ name, bytes }: Source, terms: CheckTerms): string {
    const hash = createHash('sha256').update(JSON.stringify([this.run, name, extname(name), terms]));
    return hash.update(bytes).digest('hex');
  }
}

export function toPlainChecked({ result, text, mark, notices }: CheckedSource): PlainChecked {
  const { findings, coverage, citations, waivers, day, dayOrigin } = result;
  return {
    result: {
      findings: findings.map(toPlain),
      coverage,
      // Their place hangs on the words of the node itself, not on what nests in it.
      citations: citations.map(({ node, ...citation }) => ({
        ...citation,
        node: 'children' in node ? ({ ...node, children: [] } as typeof node) : node,
      })),
      waivers,
      day,
      dayOrigin,
    },
    isText: text !== null,
    mark,
    notices: notices.map(toPlain),
  };
}

/** @param source of which the text is */
export function fromPlainChecked(
  { result, isText, mark, notices }: PlainChecked,
  { bytes }: Source,
): CheckedSource {
  return {
    result: { ...result, findings: result.findings.map(fromPlain) },
    text: isText ? utf8TextOf(bytes) : null,
    mark,
    notices: notices.map(fromPlain),
  };
}

/** Null for what is no JSON: the entry's sum was right, so that it can only be one that danvan did not write. */
function parseKept(body: string | null): PlainChecked | null {
  try {
    return body === null ? null : (JSON.parse(body) as PlainChecked);
  } catch {
    return null;
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
