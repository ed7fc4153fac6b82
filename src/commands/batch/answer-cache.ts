/**
 * What was found in a text is kept for the next run and taken again where everything that it hangs on is the same: the bytes, the
 * terms of the run, the tables, the reference, and danvan itself.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Source } from '../../read/reader.js';
import type { EntryStore } from '../files/entry-folder.js';

export class AnswerCache<A> {
  private readonly run: string;

  /**
   * @param kind what is asked of the texts: answers to another question on the same text are kept beside each other
   * @param terms what all answers of this run hang on, as plain values
   */
  constructor(
    private readonly entries: EntryStore,
    private readonly kind: string,
    private readonly directory: string,
    terms: unknown,
  ) {
    this.run = digestOf(JSON.stringify([kind, terms]));
  }

  /** Null where there is none, or one that hangs on something else. */
  async kept(source: Source): Promise<A | null> {
    const body = await this.entries.read(this.subjectOf(source), this.keyOf(source));
    try {
      return body === null ? null : (JSON.parse(body) as A);
    } catch {
      // The entry's sum was right, so that it can only be one that danvan did not write.
      return null;
    }
  }

  async keep(source: Source, answer: A): Promise<void> {
    await this.entries.write(this.subjectOf(source), this.keyOf(source), JSON.stringify(answer));
  }

  private subjectOf({ name }: Source): string {
    return `${this.kind} ${resolve(this.directory, name)}`;
  }

  private keyOf({ name, bytes }: Source): string {
    const hash = createHash('sha256').update(JSON.stringify([this.run, name]));
    return hash.update(bytes).digest('hex');
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
