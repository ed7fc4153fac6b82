/**
 * Patterns of many stars ("*a*a*a*b"), for which a regular expression may go through every way to share out a name: matched step by
 * step, in a time that grows with the length of the name times that of the pattern. Signs other than "*", "**" and "?" mean themselves.
 */

/** More stars in one name, more "**" or more braces are not given to a regular expression. */
const MOST = 4;
const LONGEST = 1000;

/** Whether a pattern may cost more than it is worth: "*a*a*a*a*a*b"; not "**\/{*.md,*.txt,*.docx,*.doc,*.html}". */
export function hasManyStars(pattern: string): boolean {
  const count = (part: string, what: RegExp): number => part.match(what)?.length ?? 0;
  if (pattern.length > LONGEST || count(pattern, /\*\*/g) > MOST || count(pattern, /\{/g) > MOST) return true;
  return pattern.split(/[/{},]/).some((part) => count(part, /\*+/g) > MOST);
}

/** "*" stands for any signs but "/", "**" for any, "**" with "/" behind it also for nothing, "?" for one. */
export function matchesStars(path: string, pattern: string): boolean {
  /** Places of the path up to which the pattern so far may reach. */
  let reached = new Set([0]);
  for (const [token] of pattern.matchAll(/\*\*\/|\*+|[^*]/gsu)) reached = step(path, reached, token);
  return reached.has(path.length);
}

function step(path: string, from: ReadonlySet<number>, token: string): Set<number> {
  const to = new Set<number>();
  const [first = path.length + 1] = from;
  if (!token.startsWith('*')) {
    for (const at of from) {
      const isSame = token === '?' ? at < path.length && path[at] !== '/' : path.startsWith(token, at);
      if (isSame) to.add(at + (token === '?' ? 1 : token.length));
    }
    return to;
  }
  let isOpen = false;
  for (let at = first; at <= path.length; at++) {
    if (from.has(at)) {
      isOpen = true;
      if (token === '**/') to.add(at);
    } else if (token === '*' && path[at - 1] === '/') isOpen = false;
    if (isOpen && (token !== '**/' || path[at - 1] === '/')) to.add(at);
  }
  return to;
}
