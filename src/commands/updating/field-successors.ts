/** Bodies of a locality that the dated data name otherwise on another day: each has one successor, the value of the same field. */
import type { ResolvedProfile } from '../../draft/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { escapePattern } from '../../text/escape-pattern.js';

export interface Successor {
  from: string;
  to: string;
  reason: string;
  confirm: string[];
}

/** Names that are whole bodies; a list of committees is part of a sentence, which a person must fit in. */
const BODIES = [
  'bodies.advisory',
  'bodies.centralAdvisory',
  'bodies.propaganda',
  'bodies.organisation',
  'bodies.council',
  'bodies.government',
  'bodies.front',
  'bodies.army',
  'bodies.police',
];

/** The longest first, so that a name which holds another is found before it. */
export function fieldSuccessors(
  since: ResolvedProfile,
  current: ResolvedProfile,
  catalogue: Catalogue,
): Successor[] {
  const found = BODIES.flatMap((field): Successor[] => {
    const from = since.fields.get(field)?.value;
    const now = current.fields.get(field);
    if (typeof from !== 'string' || typeof now?.value !== 'string' || from === now.value) return [];
    const label = catalogue['draft.fieldLabel']({ field });
    return [
      {
        from,
        to: now.value,
        reason: catalogue['commands.update.successor']({ from, to: now.value }),
        confirm:
          now.confirm === undefined
            ? []
            : [`${label}: ${catalogue['draft.point']({ message: now.confirm })}`],
      },
    ];
  });
  return found.toSorted((a, b) => b.from.length - a.from.length);
}

/** "Ban Dân vận TW" of a list of recipients is "Ban Dân vận Trung ương". */
const CENTRAL = '(?:Trung ương|TW|TƯ)';

/** A line with each name replaced that stands in it as a whole; null where none does. */
export function replaceBodies(
  text: string,
  successors: readonly Successor[],
): { text: string; used: Successor[] } | null {
  const used: Successor[] = [];
  let replaced = text;
  for (const successor of successors) {
    const name = escapePattern(successor.from).replace(/Trung ương$/u, CENTRAL);
    const pattern = new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'giu');
    const next = replaced.replace(pattern, successor.to);
    if (next !== replaced) used.push(successor);
    replaced = next;
  }
  return used.length === 0 ? null : { text: replaced, used };
}
