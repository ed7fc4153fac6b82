/** The few facts of CSS that decide what a reader sees: fonts, what is shown, struck or raised, how items are numbered. */
import { cssDeclarations } from './css-rules.js';

export interface Declared {
  font?: string;
  hidden?: boolean;
  block?: boolean;
  /** No marker is printed before a list item that is none to CSS. */
  isItem?: boolean;
  listStyle?: string;
  pageBreak?: boolean;
  struck?: boolean;
  raised?: 'above' | 'below' | 'not';
  /** Whether letters are white; `backed` is a background that is not. */
  white?: boolean;
  backed?: boolean;
  /** The colours of letters and of their ground, "ffff00"; null where they are of no form that is known. */
  colour?: string | null;
  ground?: string | null;
  /** `counter-reset`, `counter-set`, `counter-increment` as they stand. */
  resets?: string;
  sets?: string;
  increments?: string;
  /** What is printed before the text (`content` of "::before"), as it stands. */
  content?: string;
}

/** The declarations of a style attribute or of one rule. */
export function readDeclarations(css: string): Declared {
  const declared: Declared = {};
  for (const [name, value] of cssDeclarations(css))
    PROPERTIES[name]?.(declared, value.replace(/(?<!\s)\s*!important$/i, ''));
  return declared;
}

type Apply = (declared: Declared, value: string) => void;

const setListStyle: Apply = (declared, value) => {
  declared.listStyle = value;
};
const setPageBreak: Apply = (declared, value) => {
  declared.pageBreak = /^(?:always|page|left|right)\b/i.test(value);
};
const setDecoration: Apply = (declared, value) => {
  declared.struck = /\bline-through\b/i.test(value);
};
const setBackground: Apply = (declared, value) => {
  declared.backed = !/^(?:none|transparent|inherit|initial|unset)$/i.test(value) && !isWhite(value);
  declared.ground = asColour(value);
};

/** Without a prototype, so that no other name means anything. */
const PROPERTIES: Readonly<Record<string, Apply>> = Object.assign(Object.create(null), {
  'font-family': (declared, value) => {
    declared.font = firstFamily(value);
  },
  display: (declared, value) => {
    declared.hidden = /^none\b/i.test(value);
    if (/^block\b/i.test(value)) declared.block = true;
    declared.isItem = /\blist-item\b/i.test(value);
  },
  visibility: (declared, value) => {
    if (/^(?:hidden|collapse)\b/i.test(value)) declared.hidden = true;
  },
  'mso-hide': (declared, value) => {
    if (/^all\b/i.test(value)) declared.hidden = true;
  },
  'list-style': setListStyle,
  'list-style-type': setListStyle,
  'page-break-before': setPageBreak,
  'break-before': setPageBreak,
  'text-decoration': setDecoration,
  'text-decoration-line': setDecoration,
  'vertical-align': (declared, value) => {
    if (/^super\b/i.test(value)) declared.raised = 'above';
    else if (/^sub\b/i.test(value)) declared.raised = 'below';
    else if (/^baseline\b/i.test(value)) declared.raised = 'not';
  },
  color: (declared, value) => {
    declared.white = isWhite(value);
    declared.colour = asColour(value);
  },
  background: setBackground,
  'background-color': setBackground,
  'background-image': setBackground,
  'counter-reset': (declared, value) => {
    declared.resets = value;
  },
  'counter-set': (declared, value) => {
    declared.sets = value;
  },
  'counter-increment': (declared, value) => {
    declared.increments = value;
  },
  content: (declared, value) => {
    declared.content = value;
  },
} satisfies Record<string, Apply>);

/** "'.VnTime', serif" is .VnTime: a browser takes the first family that it has, and the author had the first. */
function firstFamily(value: string): string {
  return (value.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['blue', '0000ff'],
  ['gray', '808080'],
  ['green', '008000'],
  ['lime', '00ff00'],
  ['navy', '000080'],
  ['red', 'ff0000'],
  ['silver', 'c0c0c0'],
  ['white', 'ffffff'],
  ['yellow', 'ffff00'],
]);

/** "#ff0", "yellow", "rgb(255, 255, 0)" are "ffff00"; null for any other form ("url(…)", "hsl(…)", a colour that lets light through). */
export function asColour(value: string): string | null {
  const plain = value.trim().toLowerCase();
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/.exec(plain) ?? [];
  if (long) return long;
  if (short) return short.replace(/./g, '$&$&');
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(plain);
  if (!parts) return NAMES.get(plain) ?? null;
  return parts
    .slice(1)
    .map((part) => Math.min(Number(part), 255).toString(16).padStart(2, '0'))
    .join('');
}

/** "white", "#fff", "#FFFFFF", "rgb(255, 255, 255)"; not "#fffffe". */
export function isWhite(value: string): boolean {
  return /^(?:white|#f{3}(?:f{3})?|rgba?\(\s*255[\s,]+255[\s,]+255\s*\))$/i.test(value.trim());
}
