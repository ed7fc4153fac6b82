/** Lists the instruments that texts cite, as `danvan refs` prints them: each once, with its places and whether it is in force. */
import { type DatedData, findInstrument, standingAt } from '../../data/index.js';
import { addressable } from '../../tree/e-ids.js';
import type { Document, Parent } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { type Citation, citationsIn, mayCite } from '../../wording/citations.js';
import { nameInstrument } from './name-instrument.js';

export interface CitedPlace {
  file: string;
  /** The provision; null outside of any. */
  eId: string | null;
  line: number | null;
}

export interface CitedInstrument {
  /** As first printed. */
  number: string;
  type: string | null;
  /** ISO date and issuer as the texts say them; the first where they differ. */
  date: string | null;
  issuer: string | null;
  /** What is known of it on the day of the list. */
  status: 'in-force' | 'not-yet' | 'ended' | 'verify' | 'ambiguous' | 'differs' | 'unknown';
  /** What holds in its place, or what the data has under this number. */
  note: string;
  places: CitedPlace[];
}

export class CitedInstruments {
  private readonly found = new Map<string, CitedInstrument>();

  constructor(
    private readonly data: DatedData,
    /** ISO date by which they stand. */
    private readonly day: string,
  ) {}

  add(file: string, root: Document): void {
    visit(root, (node, ancestors) => {
      if (!mayCite(node)) return;
      for (const citation of citationsIn(node)) {
        const line = node.data?.origin?.[0]?.line ?? null;
        this.addOne(citation, { file, eId: eIdOf([...ancestors, node as Parent]), line });
      }
    });
  }

  /** By number of citations, then by number. */
  list(): CitedInstrument[] {
    return [...this.found.values()].sort(
      (a, b) => b.places.length - a.places.length || (a.number < b.number ? -1 : 1),
    );
  }

  /** A mention without a date is of the instrument of that number that was cited before. */
  private addOne(citation: Citation, place: CitedPlace): void {
    if (citation.parts.figure === null) return;
    const dated = `${citation.key} ${citation.date ?? ''}`;
    const earlier = [...this.found].find(([key]) => key.startsWith(`${citation.key} `));
    const key = citation.date === null && earlier ? earlier[0] : dated;
    const known = this.found.get(key);
    if (known) {
      known.places.push(place);
      known.issuer ??= citation.issuer;
    } else this.found.set(key, { ...this.describe(citation), places: [place] });
  }

  private describe({ number, type, date, issuer }: Citation): Omit<CitedInstrument, 'places'> {
    const cited = { number, type, date, issuer };
    const answer = findInstrument({ number, date, issuer }, this.data.instruments);
    if (answer.kind !== 'found') {
      const note = 'candidates' in answer ? answer.candidates.map(nameInstrument).join('; ') : '';
      return { ...cited, status: answer.kind, note };
    }
    const { kind, now, verify } = standingAt(answer.instrument, this.data.instruments, this.day);
    const isSure = kind !== 'in-force' || !verify;
    return {
      ...cited,
      status: isSure ? kind : 'verify',
      note: kind === 'ended' ? now.map(nameInstrument).join('; ') : '',
    };
  }
}

function eIdOf(path: readonly Parent[]): string | null {
  const holder = path.findLast((node) => addressable(node));
  return holder && addressable(holder) ? holder.eId : null;
}
