/** Cuts CSS into rules and declarations, in one pass over the text however it is broken. */

export interface CssRule {
  selectors: string;
  body: string;
}

/** The rules of a style element in order; those under a condition ("@media print") are left out, "@counter-style" stays. */
export function* cssRules(css: string): Generator<CssRule> {
  const plain = withoutComments(css);
  let at = 0;
  while (at < plain.length) {
    const open = plain.indexOf('{', at);
    if (open === -1) return;
    const before = plain.slice(at, open);
    const selectors = before.slice(before.lastIndexOf(';') + 1);
    const isBlock = /^\s*@(?!counter-style|font-face|page)/i.test(selectors);
    const close = isBlock ? endOfBlock(plain, open) : plain.indexOf('}', open);
    if (close === -1) return;
    if (!isBlock)
      yield { selectors: selectors.replace(/^[\s}]+/, '').trim(), body: plain.slice(open + 1, close) };
    at = close + 1;
  }
}

/** The brace that closes the one at `open`, whatever stands between; -1 where none does. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const sign = css.charCodeAt(at);
    if (sign === 0x7b) depth++;
    else if (sign === 0x7d && --depth === 0) return at;
  }
  return -1;
}

/** Without comments, and without the signs that hid styles from the oldest browsers. */
function withoutComments(css: string): string {
  if (!css.includes('/*')) return css.replace(/<!--|-->/g, '');
  const kept: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', at)) {
    kept.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    at = close === -1 ? css.length : close + 2;
  }
  return [...kept, css.slice(at)].join('').replace(/<!--|-->/g, '');
}

/** "name: value" pairs, names in lower case; a ";" in quotation marks ends none. */
export function* cssDeclarations(css: string): Generator<[name: string, value: string]> {
  let start = 0;
  let quote = '';
  for (let at = 0; at <= css.length; at++) {
    const sign = css.charAt(at);
    if (quote !== '' && sign !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
      continue;
    }
    if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ';' || sign === '') {
      const pair = css.slice(start, at);
      const colon = pair.indexOf(':');
      if (colon !== -1) yield [pair.slice(0, colon).trim().toLowerCase(), pair.slice(colon + 1).trim()];
      start = at + 1;
    }
  }
}
