import type { z } from 'zod';
import { type Failure, failer } from '../findings/failure.js';
import { fieldsMeant } from './fields-meant.js';
import type { messages } from './messages.vi.js';
import { LIST_ITEM_FIELDS, PROFILE_FIELDS, PROFILE_LISTS, type Profile } from './profile-fields.js';
import { profileSchema } from './profile-schema.js';
import { withoutWrittenBlanks } from './written-blanks.js';

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
  const parsed = profileSchema.safeParse(withoutWrittenBlanks(value) ?? {}, { reportInput: true });
  if (parsed.success) return withoutEmptyGroups(parsed.data);
  const [issue] = parsed.error.issues;
  throw issue === undefined ? parsed.error : failureOf(telling(issue), from, lineOf);
}

/** A group whose fields are all comments ("signer:" alone) says nothing of them. */
function withoutEmptyGroups(profile: Profile): Profile {
  const said = Object.entries(profile).filter(([name, value]) => value !== null || !GROUPS.has(name));
  return Object.fromEntries(said) as Profile;
}

const GROUPS = new Set(
  PROFILE_FIELDS.filter((field) => field.includes('.')).map((field) => field.split('.')[0]),
);

/**
 * The profile that `--set a.b=c` gives. A list takes `[]`, which empties it, single items ("recitals.6"), and single
 * values of an item that is a group ("predecessors.1.number"); other items are not known of it and are empty, so the list
 * amends the one below it.
 * @throws Failure as parseProfile does, and `draft.badSet` for words of another form
 */
export function parseAssignments(assignments: readonly string[], from = '--set'): Profile {
  const root: Record<string, unknown> = {};
  for (const assignment of assignments) {
    const equals = assignment.indexOf('=');
    if (equals < 1) throw fail('draft.badSet', { assignment });
    assign(root, assignment.slice(0, equals).trim().split('.'), assignment.slice(equals + 1).trim());
  }
  collectItems(root);
  return parseProfile(root, from);
}

/** Every object has no prototype, so that a path such as `__proto__.x` is an unknown field like any other. */
function assign(root: Record<string, unknown>, path: readonly string[], value: string): void {
  let group = root;
  for (const name of path.slice(0, -1)) {
    const inner = Object.hasOwn(group, name) ? group[name] : undefined;
    const next = typeof inner === 'object' && inner !== null ? inner : Object.create(null);
    Object.defineProperty(group, name, { value: next, enumerable: true, configurable: true, writable: true });
    group = next as Record<string, unknown>;
  }
  Object.defineProperty(group, path.at(-1) ?? '', {
    value: readValue(path.join('.'), value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function readValue(field: string, value: string): unknown {
  // An empty value would be a text of no letters; --set draftRound= means none.
  if (field === 'draftRound' && value === '') return null;
  return PROFILE_LISTS.has(field) && value === '[]' ? [] : value;
}

/** A place in a list, counted from 0: "1"; not "name". */
const PLACE = /^\d{1,2}$/;

/** Makes a list of the items that are given by their places; those before them are empty. */
function collectItems(root: Record<string, unknown>): void {
  for (const [list, itemFields] of LIST_ITEM_FIELDS) {
    const items = Object.hasOwn(root, list) ? root[list] : undefined;
    if (typeof items !== 'object' || items === null || Array.isArray(items)) continue;
    const places = Object.keys(items);
    if (places.length === 0 || !places.every((place) => PLACE.test(place))) continue;
    const noItem = itemFields.length === 0 ? null : {};
    const length = Math.max(...places.map(Number)) + 1;
    root[list] = Array.from({ length }, (_, index) => (items as Record<string, unknown>)[index] ?? noItem);
  }
}

/** Of a value that may have several forms, what is wrong with the form that it has; else the issue as it is. */
function telling(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().find(({ code }) => code === 'custom');
  return inner === undefined
    ? issue
    : ({ ...inner, path: issue.path, input: issue.input } as z.core.$ZodIssue);
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
      return fail('draft.unknownField', { file, field, nearest: fieldsMeant(field).join(', ') });
    case 'invalid_value':
      return fail('draft.badChoice', { file, field, actual, choices: issue.values.join(', ') });
    case 'invalid_union':
    case 'invalid_type':
      if (GROUPS.has(field)) {
        if (Array.isArray(issue.input)) return fail('draft.itemsOfNoList', { file, field, actual });
        const inner = PROFILE_FIELDS.filter((one) => one.startsWith(`${field}.`)).join(', ');
        return fail('draft.groupWanted', { file, field, actual, inner });
      }
      return fail('draft.wrongType', { file, field, actual, expected: expectedOf(issue) });
    case 'custom':
      if (issue.params?.problem === 'noSuchDate') return fail('draft.badDate', { file, field, actual });
      if (issue.params?.problem === 'noDraftRound')
        return fail('draft.badDraftRound', { file, field, actual });
      if (issue.params?.problem === 'notANumber') return fail('draft.badNumber', { file, field, actual });
      if (issue.params?.problem === 'notText') return fail('draft.notText', { file, field });
      return fail('draft.notOneLine', { file, field });
    default:
      return fail('draft.wrongType', { file, field, actual, expected: issue.code });
  }
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? issue.expected : 'string';
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
