/** Writes a profile as the YAML file that an officer goes on editing. */
import { stringify } from 'yaml';
import type { ExplainedField } from './explain-profile.js';
import type { messages } from './messages.vi.js';
import { LIST_ITEM_FIELDS } from './profile-fields.js';

/** Those of the messages that a profile's comments need. */
type ProfileMessages = Pick<typeof messages, 'draft.fieldLabel' | 'draft.toConfirm'>;

/**
 * Every field in the order of the schema. What the user or the data of the unit say is set; defaults and blanks are
 * comments, which the officer brings to life by taking the "#" away, one field or many; no space stands behind it, for what is
 * left after it would stand in another group. The name of a group is never a comment, for a group without values says
 * nothing. Each field says what it is, and what must be confirmed of it.
 * @param header lines of comment at the top, without "#"
 * @param catalogue the language of the comments
 * @returns text that `parseProfile` reads as the values that are set
 */
export function profileYaml(
  fields: readonly ExplainedField[],
  header: readonly string[],
  catalogue: ProfileMessages,
): string {
  const groups = new Map<string, ExplainedField[]>();
  for (const field of fields) {
    const [name = ''] = field.field.split('.');
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  const lines = [...groups].flatMap(([name, members]) =>
    members[0]?.field === name
      ? fieldLines(members[0], name, catalogue)
      : groupLines(name, members, catalogue),
  );
  return `${[...header.map((line) => `# ${line}`), '', ...lines].join('\n')}\n`;
}

function groupLines(name: string, members: readonly ExplainedField[], catalogue: ProfileMessages): string[] {
  const inner = members.flatMap((member) =>
    fieldLines(member, member.field.slice(name.length + 1), catalogue),
  );
  return [`${name}:`, ...inner.map((line) => `  ${line}`)];
}

function fieldLines(field: ExplainedField, key: string, catalogue: ProfileMessages): string[] {
  const { value, confirm } = field;
  const text =
    value === null
      ? `${key}:`
      : stringify({ [key]: withOpenParts(field.field, value) }, { lineWidth: 0, nullStr: '' }).trimEnd();
  const [first = '', ...rest] = text.split('\n');
  const lines = [`${first} # ${catalogue['draft.fieldLabel'](field)}`, ...rest];
  const note = confirm === undefined ? [] : [`# ${catalogue['draft.toConfirm']({ message: confirm })}`];
  return [...note, ...(isSet(field) ? lines : lines.map((line) => `#${line}`))];
}

/** Whether somebody, or the data, said the value: what danvan only assumes may change with the day. */
function isSet({ source, value }: ExplainedField): boolean {
  return value !== null && !['default', 'today', 'blank'].includes(source);
}

/** An item that is still to be found out with all its parts, for the officer to fill in; any other with what is known. */
function withOpenParts(field: string, value: unknown): unknown {
  const parts = LIST_ITEM_FIELDS.get(field) ?? [];
  if (!Array.isArray(value) || !parts.includes('number')) return value;
  return value.map((item: Record<string, unknown>) => {
    const isOpen = (item.number ?? null) === null;
    const shown = parts.map((part) => [part, item[part] ?? null] as const);
    return Object.fromEntries(shown.filter(([, known]) => isOpen || known !== null));
  });
}
