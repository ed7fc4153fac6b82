/** The prefix under which this reader knows a namespace; transitional and strict documents alike. */
const KNOWN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c:'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm:'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
]);

/** Turns the prefixes of a producer into ours where they differ. */
export interface Renaming {
  element(name: string): string;
  attributes(attributes: Record<string, string>): Record<string, string>;
}

/**
 * What names mean under an element: the renaming of its parent with the element's own `xmlns` added.
 * @returns null where every name already has our prefix, as in nearly all documents
 */
export function renamingUnder(outer: Renaming | null, attributes: Record<string, string>): Renaming | null {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (name[0] !== 'x' || !name.startsWith('xmlns')) continue;
    const known = KNOWN_PREFIXES.get(attributes[name] as string);
    if (known === undefined) continue;
    declared ??= new Map();
    // "xmlns" declares the prefix "", "xmlns:w" the prefix "w:".
    declared.set(name === 'xmlns' ? '' : `${name.slice(6)}:`, known);
  }
  if (!declared) return outer;
  const renamed = new Map([...declared].filter(([theirs, ours]) => theirs !== ours));
  return renamed.size === 0 ? outer : createRenaming(renamed, outer);
}

function createRenaming(prefixes: Map<string, string>, outer: Renaming | null): Renaming {
  const rename = (name: string, isAttribute: boolean): string => {
    const cut = name.indexOf(':') + 1;
    const prefix = name.slice(0, cut);
    // An attribute without a prefix is in no namespace, whatever the default one is.
    if (isAttribute && prefix === '') return name;
    const ours = prefixes.get(prefix);
    if (ours !== undefined) return ours + name.slice(cut);
    return outer && !isAttribute ? outer.element(name) : name;
  };
  const seen = new Map<string, string>();
  return {
    element(name) {
      const ours = seen.get(name) ?? rename(name, false);
      seen.set(name, ours);
      return ours;
    },
    attributes(attributes) {
      return Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [rename(name, true), value]),
      );
    },
  };
}
