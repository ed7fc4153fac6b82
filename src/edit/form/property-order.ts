/** Properties stand in the order of the schema (ECMA-376 part 1, 17.3.2.28, 17.3.1.26, 17.6.17), or Word calls the file damaged. */
import { type Markup, markupOf, withoutTagEnd } from '../markup.js';
import { childOf, copyMarkup, insertBefore, isMarkup, replaceNode } from '../markup-tree.js';

const namesOf = (names: string): string[] => names.split(' ').map((name) => `w:${name}`);

const RUN = namesOf(
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
);
const PARAGRAPH = namesOf(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
);
const SECTION = namesOf(
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
);

/** What holds properties, and the order of those in it. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': RUN,
  'w:pPr': PARAGRAPH,
  'w:sectPr': SECTION,
};

/** Before it stands all that the order names earlier; what it does not name comes after all that it does. */
function rankIn(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  if (at >= 0) return at;
  return name.endsWith('PrChange') ? order.length + 1 : order.length;
}

/** Puts a property at its place among the others, in place of one of its name. */
export function putProperty(properties: Markup, property: Markup): void {
  const known = childOf(properties, property.name);
  if (known) {
    replaceNode(properties, known, property);
    return;
  }
  const order = ORDERS[properties.name] ?? [];
  const rank = rankIn(order, property.name);
  const next = properties.children.find((node) => isMarkup(node) && rankIn(order, node.name) > rank);
  insertBefore(properties, next, property);
}

/**
 * Sets attributes of a property and leaves its others as they are; the property is made where there is none.
 * @param values by name; null takes the attribute out
 */
export function putAttributes(
  properties: Markup,
  name: string,
  values: Readonly<Record<string, string | null>>,
): void {
  const known = childOf(properties, name);
  const attributes: Record<string, string> = { ...known?.attributes };
  let open = known ? withoutTagEnd(known.open) : `<${name}`;
  for (const [key, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s${key}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${key}="${value}"`;
    if (pattern.test(open)) open = open.replace(pattern, () => written);
    else open += written;
    if (value === null) delete attributes[key];
    else attributes[key] = value;
  }
  const made = known ? copyMarkup(known) : markupOf(`<${name}/>`);
  const isOneTag = made.close === '';
  putProperty(properties, { ...made, attributes, open: `${open}${isOneTag ? '/>' : '>'}` });
}

/** A property that says one thing: `<w:jc w:val="both"/>`; without a value that it is on. */
export const putValue = (properties: Markup, name: string, value?: string): void =>
  putProperty(properties, markupOf(`<${name}${value === undefined ? '' : ` w:val="${value}"`}/>`));

/** The children of properties in the order of the schema, so that two that say the same are written alike. */
export function bySchema(properties: Markup): Markup[] {
  const order = ORDERS[properties.name] ?? [];
  return properties.children
    .filter(isMarkup)
    .toSorted((one, other) => rankIn(order, one.name) - rankIn(order, other.name));
}

export const holdsProperties = (name: string): boolean => name in ORDERS;
