/**
 * A Word package that is opened to be edited. Parts are taken apart when they are asked for; those that are not keep their bytes, and
 * of those that are everything that is not changed is written as it was.
 */
import { failer } from '../findings/failure.js';
import { decodeXml } from '../read/docx/decode-xml.js';
import { type OpenedPart, resolveTarget } from '../read/docx/word-package.js';
import { openZip, type PackedPart, type ZipArchive } from '../read/docx/zip.js';
import { escapeXml } from '../text/escape-xml.js';
import { type Markup, type MarkupPart, markupOf, parseMarkup, writePart } from './markup.js';
import { childOf, childrenOf, hasDescendant, removeNode } from './markup-tree.js';
import type { messages } from './messages.vi.js';
import { packMeanwhile, packPart, writeZip, type ZipPart } from './write-zip.js';
import { openedPart } from './xml-tree.js';

const fail = failer<typeof messages>();

const TYPES = '[Content_Types].xml';

/** Namespaces of the transitional form of Word files, and of the strict one, which has its own (ECMA-376 part 1, annex A; part 4). */
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const MAIN_NAMESPACES: ReadonlySet<string | undefined> = new Set([TRANSITIONAL.main, STRICT.main]);

/** How a file is named whose main part is of a type: Word opens none whose name says something else of its macros. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml': 'dotx',
  'application/vnd.ms-word.document.macroEnabled.main+xml': 'docm',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml': 'dotm',
};

/** A kind of part that danvan may have to make. */
export interface NewPart {
  /** The last word of its relationship type: "comments". */
  kind: string;
  /** The whole type, where it is none of the standard. */
  relationship?: string;
  file: string;
  contentType: string;
  /** In the transitional namespace, which becomes the strict one in a strict file. */
  xml: string;
}

export class WordFile {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #parts = new Map<string, { part: MarkupPart; source: string }>();
  readonly #zip: ZipArchive;
  readonly main: string;

  /**
   * @param name for messages
   * @throws Failure for what is no Word package, is broken or uses unknown namespaces
   */
  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw fail('edit.notWord', { file: name });
    this.#zip = openZip(bytes, name);
    for (const entry of this.#zip.names) this.#bytes.set(entry, this.#zip.read(entry) ?? new Uint8Array());
    const root = this.related('', 'officeDocument') ?? 'word/document.xml';
    if (!this.has(root)) throw fail('edit.notWord', { file: name });
    this.main = root;
    if (!MAIN_NAMESPACES.has(this.document.attributes['xmlns:w']))
      throw fail('edit.unknownNamespace', { file: name, part: root });
  }

  get document(): Markup {
    return (this.part(this.main) as MarkupPart).root;
  }

  /** Whether text of another file stands in it whole, which no tracked change can hold (`w:altChunk`, 17.17.2). */
  get hasImportedPart(): boolean {
    return hasDescendant(this.body, ({ name }) => name === 'w:altChunk');
  }

  get body(): Markup {
    return childOf(this.document, 'w:body') ?? this.document;
  }

  has(path: string): boolean {
    return this.#nameOf(path) !== undefined;
  }

  /** The part at a path, to be changed in place; null where there is none. */
  part(path: string): MarkupPart | null {
    const entry = this.#nameOf(path);
    if (entry === undefined) return null;
    const known = this.#parts.get(entry);
    if (known) return known.part;
    const place = { file: this.name, part: entry };
    const source = decodeXml(this.#bytes.get(entry) as Uint8Array, place);
    const part = parseMarkup(source, place);
    if (writePart(part) !== source) throw fail('edit.brokenXml', place);
    this.#parts.set(entry, { part, source });
    return part;
  }

  /** The path of the first part of a kind that another one is related to; "" is the package. */
  related(from: string, kind: string): string | null {
    return this.allRelated(from, kind)[0] ?? null;
  }

  allRelated(from: string, kind: string): string[] {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return this.#relationships(from)
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .filter(({ attributes }) => attributes.Type?.split('/').at(-1) === kind)
      .map(({ attributes }) => resolveTarget(folder, attributes.Target ?? ''))
      .filter((path) => this.has(path));
  }

  /** The path of a part to which the main one is related by this id; null where there is none. */
  partOf(id: string): string | null {
    const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
    const found = this.#relationships(this.main).find(
      ({ attributes }) => attributes.Id === id && attributes.TargetMode !== 'External',
    );
    const path = found && resolveTarget(folder, found.attributes.Target ?? '');
    return path !== undefined && this.has(path) ? path : null;
  }

  /** The part of a kind beside the main one, which is made where there is none. */
  ensure({ kind, relationship, file, contentType, xml }: NewPart): MarkupPart {
    const known = this.related(this.main, kind);
    if (known !== null) return this.part(known) as MarkupPart;
    const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
    const target = this.#freeName(folder, file);
    const path = folder + target;
    this.#bytes.set(path, new Uint8Array());
    const written = xml.replace(`"${TRANSITIONAL.main}"`, `"${this.#namespaces.main}"`);
    this.#parts.set(path, { part: parseMarkup(written, { file: this.name, part: path }), source: '' });
    this.#addRelationship(relationship ?? `${this.#namespaces.office}/${kind}`, target);
    const types = this.part(TYPES)?.root;
    const override = `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`;
    types?.children.push(markupOf(override));
    return this.part(path) as MarkupPart;
  }

  /** Takes a part of the main document out again, with what the package says of it. */
  remove(path: string): void {
    const entry = this.#nameOf(path);
    if (entry === undefined) return;
    this.#bytes.delete(entry);
    this.#parts.delete(entry);
    const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
    const relationships = this.part(relationshipsPath(this.main))?.root;
    for (const one of childrenOf(relationships))
      if (resolveTarget(folder, one.attributes.Target ?? '') === entry)
        removeNode(relationships as Markup, one);
    const types = this.part(TYPES)?.root;
    for (const one of childrenOf(types, 'Override'))
      if (one.attributes.PartName === `/${entry}`) removeNode(types as Markup, one);
  }

  /** The parts that hold text: body, notes, headers, footers, comments. */
  stories(): MarkupPart[] {
    return this.storyPaths().flatMap((path) => this.part(path) ?? []);
  }

  /** Their paths, the body first. */
  storyPaths(): string[] {
    const kinds = ['footnotes', 'endnotes', 'header', 'footer', 'comments'];
    return [...new Set([this.main, ...kinds.flatMap((kind) => this.allRelated(this.main, kind))])];
  }

  /** Whether the author asked Word to keep others from changing it (17.15.1.29). */
  isProtected(): boolean {
    const path = this.related(this.main, 'settings');
    const protection = childOf(path === null ? undefined : this.part(path)?.root, 'w:documentProtection');
    const enforced = protection?.attributes['w:enforcement'];
    return enforced !== undefined && !['0', 'false', 'off'].includes(enforced);
  }

  /** Whether it has a digital signature (ECMA-376 part 2, 13). */
  isSigned(): boolean {
    return (
      this.related('', 'origin') !== null ||
      [...this.#bytes.keys()].some((path) => /^_xmlsignatures\//i.test(path))
    );
  }

  /** The parts that are open, by name in small letters, as a reading takes them up: as they stand when it does. */
  openedParts(): Map<string, OpenedPart> {
    return new Map([...this.#parts].map(([path, { part }]) => [path.toLowerCase(), openedPart(part.root)]));
  }

  /** The package as bytes; the same edits give the same bytes. */
  save(): Uint8Array {
    return writeZip(
      this.#entries().map(({ name, kept, bytes }) => ({ name, part: kept ?? packPart(bytes) })),
    );
  }

  /** The same of the parts as they stand now, packed while other work goes on. */
  async saveMeanwhile(): Promise<Uint8Array> {
    const packed = this.#entries().map(
      async ({ name, kept, bytes }): Promise<ZipPart> => ({
        name,
        part: kept ?? (await packMeanwhile(bytes)),
      }),
    );
    return writeZip(await Promise.all(packed));
  }

  /** Of each part what it is packed, where nobody changed it, and its bytes. */
  #entries(): { name: string; kept: PackedPart | null; bytes: Uint8Array }[] {
    return [...this.#bytes].map(([name, bytes]) => {
      const opened = this.#parts.get(name);
      const text = opened && writePart(opened.part);
      const isChanged = opened !== undefined && text !== opened.source;
      const kept = isChanged ? null : this.#zip.packed(name);
      return { name, kept, bytes: isChanged ? encodePart(text as string) : bytes };
    });
  }

  /** The ending of its name by what its main part is: "docx", "docm"; null where that is not known. */
  get ending(): string | null {
    const types = childrenOf(this.part(TYPES)?.root);
    const own = types.find(({ attributes }) => attributes.PartName?.slice(1) === this.main);
    const usual = types.find(
      ({ name, attributes }) => name === 'Default' && this.main.endsWith(`.${attributes.Extension}`),
    );
    return ENDINGS[(own ?? usual)?.attributes.ContentType ?? ''] ?? null;
  }

  get #namespaces(): typeof TRANSITIONAL {
    return this.document.attributes['xmlns:w'] === STRICT.main ? STRICT : TRANSITIONAL;
  }

  #nameOf(path: string): string | undefined {
    if (this.#bytes.has(path)) return path;
    const wanted = path.toLowerCase();
    return [...this.#bytes.keys()].find((one) => one.toLowerCase() === wanted);
  }

  #relationships(from: string): Markup[] {
    return childrenOf(this.part(relationshipsPath(from))?.root, 'Relationship');
  }

  #freeName(folder: string, file: string): string {
    for (let count = 1; ; count++) {
      const name = count === 1 ? file : file.replace(/(?=\.)/, String(count));
      if (!this.has(folder + name)) return name;
    }
  }

  #addRelationship(type: string, target: string): void {
    const path = relationshipsPath(this.main);
    if (!this.has(path)) {
      const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
      this.#bytes.set(path, new Uint8Array());
      this.#parts.set(path, { part: parseMarkup(xml, { file: this.name, part: path }), source: '' });
    }
    const used = new Set(this.#relationships(this.main).map(({ attributes }) => attributes.Id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const one = `<Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"/>`;
    this.part(path)?.root.children.push(markupOf(one));
  }
}

/** A part that is written anew is UTF-8, and says so. */
function encodePart(text: string): Uint8Array {
  const [declared] = /^\ufeff?<\?xml\s[^>]*>/.exec(text) ?? [''];
  const now = declared.replace(/(\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
  return new TextEncoder().encode(now === declared ? text : now + text.slice(declared.length));
}

function relationshipsPath(from: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return `${folder}_rels/${from.slice(folder.length)}.rels`;
}
