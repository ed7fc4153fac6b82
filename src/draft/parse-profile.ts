import type { z } from 'zod';
import { type Failure, failer } from '../findings/failure.js';
import { nearest } from '../text/nearest.js';
import type { messages } from './messages.vi.js';
import { PROFILE_FIELDS, type Profile, profileSchema } from './profile.js';

/** A path such as ['signer', 'name'] to a line counted from 1; null where there is none. */
type LineOf = (path: readonly PropertyKey[]) => number | null;

const fail = failer<typeof messages>();

/**
 * Checks a profile as read from YAML.
 * @param from what the user knows it by: a file name, "--set"
 * @param lineOf the line on which the value of a path stands, where there are lines
 * @throws Failure naming the field: an unknown one with the nearest name, a wrong type, a day that does not exist
 */
export function parseProfile(value: unknown, from: string, lineOf: LineOf = () => null): Profile {
  const parsed = profileSchema.safeParse(value ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw issue === undefined ? parsed.error : failureOf(issue, from, lineOf);
}

/**
 * The profile that `--set a.b=c` gives. Lists and nested groups are set in the file.
 * @throws Failure as parseProfile does, and `draft.badSet` for words of another form
 */
export function parseAssignments(assignments: readonly string[], from = '--set'): Profile {
  const root: Record<string, unknown> = {};
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=');
    if (equals < 1) throw fail('draft.badSet', { assignment });
    assign(root, assignment.slice(0, equals).trim().split('.'), assignment.slice(equals + 1).trim());
  }
  return parseProfile(root, from);
}

/** Every object has no prototype, so that a path such as `__proto__.x` is an unknown field like any other. */
function assign(root: Record<string, unknown>, path: readonly string[], value: string): void {
  let group = root;
  for (const name of path.slice(0, -1)) {
    const inner = Object.hasOwn(group, name) ? group[name] : undefined;
    const next = typeof inner === 'object' && inner !== null ? inner : Object.create(null);
    Object.defineProperty(group, name, { value: next, enumerable: true, configurable: true });
    group = next as Record<string, unknown>;
  }
  Object.defineProperty(group, path.at(-1) ?? '', {
    value: path.join('.') === 'draftRound' ? Number(value) : value,
    enumerable: true,
    configurable: true,
  });
}

function failureOf(issue: z.core.$ZodIssue, from: string, lineOf: LineOf): Failure {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const line = lineOf(path);
  const file = line === null ? from : `${from}:${line}`;
  const field = path.join('.');
  if (field === '') return fail('draft.noProfile', { file: from });
  const actual = shorten(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return fail('draft.unknownField', { file, field, nearest: nearestField(field) });
    case 'invalid_value':
      return fail('draft.badChoice', { file, field, actual, choices: issue.values.join(', ') });
    case 'invalid_union':
    case 'invalid_type':
      return fail('draft.wrongType', { file, field, actual, expected: expectedOf(issue) });
    case 'custom':
      return issue.params?.problem === 'noSuchDate'
        ? fail('draft.badDate', { file, field, actual })
        : fail('draft.notOneLine', { file, field });
    default:
      return fail('draft.wrongType', { file, field, actual, expected: issue.code });
  }
}

function nearestField(unknown: string): string {
  const lastName = (path: string) => path.slice(path.lastIndexOf('.') + 1);
  const byPath = nearest(unknown, PROFILE_FIELDS);
  const found = byPath.length > 0 ? byPath : nearest(lastName(unknown), PROFILE_FIELDS, { key: lastName });
  return found.join(', ');
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? issue.expected : 'string';
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
