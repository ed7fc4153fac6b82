/**
 * The few facts of CSS that decide what a reader sees: the font, whether anything is shown, how list items are
 * numbered, where a page begins. Only simple selectors count ("p", ".MsoNormal", "p.MsoNormal", "#menu").
 */

export interface Declared {
  font?: string;
  hidden?: boolean;
  block?: boolean;
  listStyle?: string;
  pageBreak?: boolean;
}

/** The declarations of a style attribute or of one rule. */
export function readDeclarations(css: string): Declared {
  const declared: Declared = {};
  for (const [, name = '', value = ''] of css.matchAll(/([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g)) {
    applyDeclaration(declared, name.toLowerCase(), value.trim());
  }
  return declared;
}

function applyDeclaration(declared: Declared, name: string, value: string): void {
  if (name === 'font-family') declared.font = firstFamily(value);
  else if (name === 'display') {
    declared.hidden = /^none\b/i.test(value);
    if (/^block\b/i.test(value)) declared.block = true;
  } else if (name === 'visibility') {
    if (/^(?:hidden|collapse)\b/i.test(value)) declared.hidden = true;
  } else if (name === 'mso-hide') {
    if (/^all\b/i.test(value)) declared.hidden = true;
  } else if (name === 'list-style' || name === 'list-style-type') declared.listStyle = value.toLowerCase();
  else if (name === 'page-break-before' || name === 'break-before') {
    declared.pageBreak = /^(?:always|page|left|right)\b/i.test(value);
  }
}

/** "'.VnTime', serif" is .VnTime: a browser takes the first family that it has, and the author had the first. */
function firstFamily(value: string): string {
  return (value.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/** Rules by selector, lower case: "p", ".msonormal", "p.msonormal", "#menu". */
export type StyleSheet = ReadonlyMap<string, Declared>;

const COMMENT = /\/\*[\s\S]*?\*\/|<!--|-->/g;
/** One rule without nested braces, so that what stands in "@media print { … }" is met with a stray brace. */
const RULE = /([^{}]*)\{([^{}]*)\}/g;
const SIMPLE_SELECTOR = /^(?:[a-z][\w-]*)?(?:[.#][\w-]+)?$/i;

/** Reads the rules of a style element; rules for a medium ("@media print") are left out. */
export function readStyleSheet(css: string, sheet: Map<string, Declared> = new Map()): StyleSheet {
  const plain = withoutConditionalBlocks(css.replace(COMMENT, ''));
  for (const [, selectors = '', body = ''] of plain.matchAll(RULE)) {
    const declared = readDeclarations(body);
    for (const selector of selectors.split(',').map((each) => each.trim().toLowerCase())) {
      if (SIMPLE_SELECTOR.test(selector)) sheet.set(selector, { ...sheet.get(selector), ...declared });
    }
  }
  return sheet;
}

/** Drops "@media …{…}" and other blocks that hold rules, with all that they hold. */
function withoutConditionalBlocks(css: string): string {
  const kept: string[] = [];
  let depth = 0;
  let isConditional = false;
  for (const part of css.split(/(?<=[{}])/)) {
    if (depth === 0) isConditional = part.endsWith('{') && part.trimStart().startsWith('@');
    if (!isConditional) kept.push(part);
    if (part.endsWith('{')) depth++;
    else if (part.endsWith('}')) depth = Math.max(0, depth - 1);
  }
  return kept.join('');
}

/** What the style sheet and its own attributes declare for an element; the attribute wins over class over tag. */
export function declaredFor(
  sheet: StyleSheet,
  tag: string,
  classes: readonly string[],
  id: string | null,
  style: string | null,
): Declared {
  const declared: Declared = { ...sheet.get(tag) };
  for (const name of classes) Object.assign(declared, sheet.get(`.${name}`), sheet.get(`${tag}.${name}`));
  if (id !== null) Object.assign(declared, sheet.get(`#${id}`), sheet.get(`${tag}#${id}`));
  return style === null ? declared : Object.assign(declared, readDeclarations(style));
}
