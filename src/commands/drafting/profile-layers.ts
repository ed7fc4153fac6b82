import type { DatedData, ProvinceMatch } from '../../data/index.js';
import { type ProfileLayer, parseAssignments, unitLayer } from '../../draft/index.js';
import type { Profile } from '../../draft/profile.js';

/** What the command line says of a draft; `profile` is the user's own file, already read. */
export interface DraftRequest {
  asOf: string;
  province?: ProvinceMatch;
  profile?: { file: string; values: Profile };
  assignments: readonly string[];
  rules?: 'hd05' | 'hd36';
  issue?: 'annexed' | 'own';
}

/**
 * The parts of the profile, each with its source.
 * @throws Failure for an assignment that names no field or gives it a wrong value
 */
export function profileLayers(request: DraftRequest, data: DatedData): ProfileLayer[] {
  const { asOf, province, profile, assignments } = request;
  const layers: (ProfileLayer | null)[] = [
    province ? unitLayer(data, province.unit, asOf) : null,
    profile ? { source: 'file', detail: profile.file, values: profile.values } : null,
    ...assignments.map(
      (assignment): ProfileLayer => ({
        source: 'set',
        detail: `--set ${assignment}`,
        values: parseAssignments([assignment]),
      }),
    ),
    { source: 'option', values: optionValues(request) },
  ];
  return layers.filter((layer) => layer !== null);
}

function optionValues({ asOf, rules, issue }: DraftRequest): Profile {
  return {
    asOf,
    ...(rules ? { rules } : {}),
    ...(issue ? { issue: issue === 'own' ? 'own-number' : 'annexed' } : {}),
  };
}
