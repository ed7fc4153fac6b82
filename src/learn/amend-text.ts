/**
 * Writes what was learnt into the text of a profile itself: every line on which nothing was learnt stays as it is, with its
 * remarks. A field that stands there as a remark ("# name: # họ và tên") is brought to life in its place.
 */
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { FieldValue } from '../draft/index.js';
import { amendItem, tidied } from './amend-profile.js';
import type { ListedProvision } from './provision-list.js';

/** @param text of a profile whose lines end with "\n" */
export function amendText(
  text: string,
  fields: ReadonlyMap<string, FieldValue>,
  provisions: readonly ListedProvision[] | null,
): string {
  let amended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  for (const [field, value] of fields) amended = withField(amended, field.split('.'), value);
  return provisions === null ? amended : withProvisions(amended, provisions);
}

function withField(text: string, path: readonly string[], value: FieldValue): string {
  const { contents } = parseDocument(text);
  const [name = '', inner] = path;
  const group = isMap(contents) ? pairOf(contents, name) : undefined;
  if (inner === undefined)
    return group === undefined ? withNew(text, name, value, { indent: '' }) : withValue(text, group, value);
  if (group === undefined) return `${text}${stringify({ [name]: { [inner]: value } }, PLAIN)}`;
  if (isMap(group.value) && group.value.flow) {
    group.value.set(inner, value);
    // What stands behind it on its line is not taken out, and so not put in again.
    group.value.comment = null;
    return spliced(text, group.value.range?.[0] ?? 0, group.value.range?.[1] ?? 0, nodeText(group.value));
  }
  const known = isMap(group.value) ? pairOf(group.value, inner) : undefined;
  if (known !== undefined) return withValue(text, known, value);
  const start = lineEnd(text, startOf(group));
  const members = isMap(group.value) ? group.value.items : [];
  const [first] = members;
  const last = members.at(-1);
  const end = last === undefined ? start : lineEnd(text, Math.max(startOf(last), endOf(last.value) - 1));
  const indent = ' '.repeat(first === undefined ? 2 : columnOf(text, startOf(first)));
  return withNew(text, inner, value, { indent, after: start, end });
}

const PLAIN = { lineWidth: 0, nullStr: '' };

const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === name);

const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

const endOf = (node: unknown): number =>
  (node as { range?: readonly [number, number, number] | null } | null)?.range?.[1] ?? 0;

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Of the line on which the offset stands, where its line break is. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

const spliced = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** A new value in the place of the old; what stands behind it on its line stays. */
function withValue(text: string, pair: Pair, value: FieldValue): string {
  const colon = text.indexOf(':', isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0) + 1;
  const old = pair.value as { range?: readonly [number, number, number] | null } | null;
  const [from, to] = [Math.max(colon, old?.range?.[0] ?? colon), Math.max(colon, old?.range?.[1] ?? colon)];
  const isBlock = isSeq(pair.value) && !pair.value.flow;
  if (Array.isArray(value) && value.length > 0) {
    const lines = listLines(value, columnOf(text, startOf(pair)) + 2);
    const keyLine = lineEnd(text, colon);
    if (isBlock) return spliced(text, keyLine, lineEnd(text, Math.max(keyLine, to - 1)), `\n${lines}`);
    return spliced(spliced(text, keyLine, keyLine, `\n${lines}`), from, to, '');
  }
  if (isBlock) return spliced(text, lineEnd(text, colon), lineEnd(text, to - 1), ` ${inline(value)}`);
  return spliced(text, colon, to, value === null ? '' : ` ${inline(value)}`);
}

const inline = (value: FieldValue): string => stringify(value, PLAIN).trim();

const listLines = (items: readonly unknown[], indent: number): string =>
  stringify(items, PLAIN)
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');

/** @param place the depth; of a group, where its first and its last line end */
function withNew(
  text: string,
  name: string,
  value: FieldValue,
  { indent, after, end = after }: { indent: string; after?: number; end?: number | undefined },
): string {
  const made =
    Array.isArray(value) && value.length > 0
      ? `${indent}${name}:\n${listLines(value, indent.length + 2)}`
      : `${indent}${name}: ${inline(value)}`.trimEnd();
  const from = after ?? 0;
  const rest = text.slice(from);
  const inGroup = after === undefined ? rest : rest.slice(0, groupLength(rest));
  const remark = new RegExp(`^[ ]*#[ ]*${name}:[^\\n]*$`, 'm').exec(inGroup);
  if (remark !== null) {
    const at = from + remark.index;
    if (Array.isArray(value)) return spliced(text, at, at, `${made}\n`);
    const label = remark[0].lastIndexOf(' # ');
    return spliced(text, at, at + remark[0].length, `${made}${label < 0 ? '' : remark[0].slice(label)}`);
  }
  return end === undefined ? `${text}${made}\n` : spliced(text, end, end, `\n${made}`);
}

/** Up to the next line that stands at the margin: "place: Huế", "# Cần xác nhận". */
function groupLength(rest: string): number {
  const next = /\n(?=\S)/.exec(rest);
  return next === null ? rest.length : next.index;
}

/** Items on which nothing was learnt keep their lines, with the remarks before them. */
function withProvisions(text: string, provisions: readonly ListedProvision[]): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents) ? pairOf(contents, 'provisions') : undefined;
  const list = pair?.value;
  const written = provisions.map(({ written }) => tidied(written));
  if (pair === undefined) return withNew(text, 'provisions', written, { indent: '' });
  if (!isSeq(list) || list.flow || provisions.length === 0) return withValue(text, pair, written);
  const keyLine = lineEnd(text, startOf(pair));
  const indent = columnOf(text, list.range?.[0] ?? 0);
  let from = keyLine + 1;
  const sources = list.items.map((item) => {
    const range = (item as { range?: readonly [number, number, number] | null }).range;
    const to = lineEnd(text, Math.max(from, (range?.[1] ?? from) - 1));
    const source = { text: text.slice(from, to), head: text.slice(from, range?.[0] ?? from), item };
    from = to + 1;
    return source;
  });
  const lines = provisions.map(({ origin, written: now, isChanged }) => {
    const source = origin === null ? undefined : sources[origin - 1];
    if (source === undefined) return listLines([tidied(now)], indent);
    if (!isChanged || !isMap(source.item)) return source.text;
    amendItem(new Document(), source.item, now);
    source.item.flow = false;
    const [first = '', ...rest] = nodeText(source.item).split('\n');
    return [`${source.head}${first}`, ...rest.map((line) => `${' '.repeat(indent + 2)}${line}`)].join('\n');
  });
  return spliced(text, keyLine + 1, Math.max(keyLine + 1, from - 1), lines.join('\n'));
}

function nodeText(node: YAMLMap): string {
  const document = new Document();
  document.contents = node;
  return document.toString({ lineWidth: 0 }).trimEnd();
}
