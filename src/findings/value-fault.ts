/** What is wrong with a value of a user's own file, as a message can word it in any language. */
import type { z } from 'zod';

export const VALUE_FAULTS = [
  'missing',
  'missingChoice',
  'type',
  'choice',
  'unknown',
  'tooSmall',
  'tooLarge',
  'outOfBounds',
  'noField',
  'day',
  'other',
] as const;

export interface ValueFault {
  path: string;
  fault: (typeof VALUE_FAULTS)[number];
  /** The type, the choices or the bound that the schema wants; else empty. */
  wanted: string;
}

/** @param file the whole of what the schema refused */
export function valueFault(issue: z.core.$ZodIssue | undefined, file: unknown): ValueFault {
  if (issue === undefined) return { path: '', fault: 'other', wanted: '' };
  const at = { path: issue.path.join('.'), wanted: '' };
  const isMissing = issue.path.length > 0 && valueAt(file, issue.path) === undefined;
  if (isMissing && issue.code === 'invalid_value')
    return { ...at, fault: 'missingChoice', wanted: issue.values.join(', ') };
  if (isMissing && issue.code !== 'unrecognized_keys') return { ...at, fault: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { ...at, fault: 'type', wanted: issue.expected };
    case 'invalid_value':
      return { ...at, fault: 'choice', wanted: issue.values.join(', ') };
    case 'unrecognized_keys':
      return { path: [...issue.path, issue.keys[0] ?? ''].join('.'), fault: 'unknown', wanted: '' };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { ...at, fault: 'missing' };
      return { ...at, fault: 'tooSmall', wanted: String(issue.minimum) };
    case 'too_big':
      return { ...at, fault: 'tooLarge', wanted: String(issue.maximum) };
    case 'invalid_union': {
      const nearest = nearestOf(issue);
      const path = [...issue.path, ...(nearest?.path ?? [])];
      return nearest ? valueFault({ ...nearest, path }, file) : { ...at, fault: 'other' };
    }
    case 'custom':
      return { ...at, fault: VALUE_FAULTS.find((known) => known === issue.params?.fault) ?? 'other' };
    default:
      return { ...at, fault: 'other' };
  }
}

/**
 * What is wrong by the form that was meant of several: the one of which most is right, as far as the fault stands deeper in it, else one
 * of which at least the type is.
 */
function nearestOf({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | undefined {
  const firsts = errors.flatMap(([first]) => first ?? []);
  const deepest = firsts.reduce((depth, { path }) => Math.max(depth, path.length), 0);
  const ofDeepest = firsts.filter(({ path }) => path.length === deepest);
  return ofDeepest.find(({ code }) => code !== 'invalid_type');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at;
}
