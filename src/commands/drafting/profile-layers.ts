import type { ProfileLayer } from '../../draft/index.js';
import type { Profile } from '../../draft/profile-fields.js';
import { statedDay } from '../../text/stated-date.js';

/** What the user says of a draft. */
export interface DraftRequest {
  /** The day of today, where the user says no other. ISO date, as `asOf`. */
  today: string;
  asOf?: string;
  /** The user's own file, already read. */
  profile?: { file: string; values: Profile };
  /** One row of a list of localities: where it stands, and its columns. */
  row?: { place: string; values: Profile };
  /** What `--set` says, already read. */
  assigned: readonly ProfileLayer[];
  rules?: 'hd05' | 'hd36';
  issue?: 'annexed' | 'own-number';
  /** Id of a layout of bodies. */
  layout?: string;
  /** Whether the text is to be signed: it bears no draft mark. */
  final?: true;
}

/** The parts of the profile that the user says, each with its source, in rising order of precedence. */
export function statedLayers(request: DraftRequest): ProfileLayer[] {
  const { today, profile, row, assigned } = request;
  const layers: (ProfileLayer | null)[] = [
    { source: 'today', values: { asOf: today } },
    profile ? { source: 'file', detail: profile.file, values: profile.values } : null,
    row ? { source: 'file', detail: row.place, values: row.values, amendsLists: true } : null,
    ...assigned,
    { source: 'option', values: optionValues(request) },
  ];
  const stated = layers.filter((layer) => layer !== null);
  const dated = stated.findLast(({ values }) => values.date !== undefined);
  const day = statedDay(String(dated?.values.date ?? ''));
  if (dated === undefined || day === null) return stated;
  // A text that bears a day speaks of the bodies of that day; whoever says another day (`asOf`) is followed.
  return stated.toSpliced(1, 0, { ...dated, values: { asOf: day } });
}

/** The day of a draft, which decides what the data say of the locality. @param layers of `statedLayers` */
export function asOfOf(layers: readonly ProfileLayer[]): string {
  return layers.findLast(({ values }) => values.asOf)?.values.asOf ?? '';
}

function optionValues({ asOf, rules, issue, layout, final }: DraftRequest): Profile {
  return {
    ...(asOf ? { asOf } : {}),
    ...(rules ? { rules } : {}),
    ...(issue ? { issue } : {}),
    ...(layout ? { layout } : {}),
    ...(final ? { draftRound: 0 } : {}),
  };
}
