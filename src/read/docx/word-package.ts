import { failer } from '../../findings/failure.js';
import type { messages } from './messages.vi.js';
import { fullBudget, parseXml } from './parse-xml.js';
import { plainValues, type SaysNothing } from './plain-values.js';
import { children, type XmlElement } from './xml.js';
import { openZip } from './zip.js';

const fail = failer<typeof messages>();

/** The parts of a Word document that carry text or say how it is printed. */
export interface WordPackage {
  document: XmlElement;
  /** The part of a kind ("styles", "footnotes"), the last part of its relationship type; null where there is none. */
  part(kind: string): XmlElement | null;
  /** All parts of a kind ("header"), in the order of the relationships. */
  parts(kind: string): XmlElement[];
  /** The part of a relationship ("rId7"); null where there is none. */
  related(id: string): XmlElement | null;
  /** The bytes of a relationship's part, of whatever format; null where there is none. */
  content(id: string): { name: string; bytes: Uint8Array } | null;
}

/**
 * A part that is at hand as a tree.
 * @param isLeftOut for an element by its name and its attributes, with all that is in it
 */
export type OpenedPart = (
  isLeftOut: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
) => XmlElement;

interface Relationship {
  id: string;
  kind: string;
  target: string;
}

/**
 * Opens a DOCX package (ECMA-376 part 2). Targets outside the package are never followed.
 * @param silent elements that are left out of the trees
 * @param opened parts by name in small letters that are taken as they are, whatever the package holds
 * @throws Failure when it is no Word document or a part cannot be read
 */
export function openWordPackage(
  bytes: Uint8Array,
  file: string,
  silent: ReadonlySet<string>,
  opened?: ReadonlyMap<string, OpenedPart>,
): WordPackage {
  const zip = openZip(bytes, file);
  const budget = fullBudget();
  let saysNothing: SaysNothing | null = null;
  /** Each part is read once, however many sections refer to it. */
  const known = new Map<string, XmlElement | null>();
  const parse = (part: string): XmlElement | null => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const isLeftOut: Parameters<OpenedPart>[0] = (name, attributes) =>
      silent.has(name) || (saysNothing?.(name, attributes) ?? false);
    const tree = opened?.get(part.toLowerCase());
    const content = tree ? null : zip.read(part);
    const parsed = content && parseXml(content, { file, part }, { silent, saysNothing, budget });
    const root = tree ? tree(isLeftOut) : parsed;
    known.set(part, root);
    return root;
  };
  const relationshipsOf = (part: string): Relationship[] => {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const root = parse(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return children(root ?? undefined, 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => ({
        id: attributes.Id ?? '',
        kind: attributes.Type?.split('/').at(-1) ?? '',
        target: resolveTarget(folder, attributes.Target ?? ''),
      }));
  };

  const main =
    relationshipsOf('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const relationships = relationshipsOf(main);
  const styles = relationships.find(({ kind }) => kind === 'styles')?.target;
  if (silent.size > 0) saysNothing = plainValues(styles === undefined ? null : zip.read(styles));
  const document = parse(main);
  if (document?.name !== 'w:document') throw notWord(zip.names, file);
  const partsOf = (kind: string): XmlElement[] =>
    [...new Set(relationships.filter((each) => each.kind === kind).map(({ target }) => target))]
      .map(parse)
      .filter((part) => part !== null);
  const related = (wanted: string): XmlElement | null => {
    const relationship = relationships.find(({ id }) => id === wanted);
    return relationship ? parse(relationship.target) : null;
  };
  const content = (wanted: string): { name: string; bytes: Uint8Array } | null => {
    const name = relationships.find(({ id }) => id === wanted)?.target;
    const bytes = name === undefined ? null : zip.read(name);
    return name === undefined || bytes === null ? null : { name, bytes };
  };
  return { document, content, parts: partsOf, part: (kind) => partsOf(kind)[0] ?? null, related };
}

/** "header1.xml", "../customXml/item1.xml" and "/word/styles.xml" as names of parts. */
export function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a zip is that holds no Word document, by the parts that give it away. */
function notWord(names: readonly string[], file: string): Error {
  const has = (start: string) => names.some((name) => name.toLowerCase().startsWith(start));
  if (has('xl/')) return fail('read.docx.isExcel', { file });
  if (has('ppt/')) return fail('read.docx.isPowerPoint', { file });
  if (has('content.xml')) return fail('read.docx.isOpenDocument', { file });
  return fail('read.docx.isOtherZip', { file });
}
