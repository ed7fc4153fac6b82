/** Patterns of paths in the configuration: "regulations/**", "*.md", "nhap/{a,b}-?.docx". */

/** Whether a path (with "/") fits a pattern; a pattern without "/" fits the file's name in any folder. */
export function matchesPath(path: string, pattern: string): boolean {
  const normal = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const subject = pattern.includes('/') ? normal : (normal.split('/').at(-1) ?? normal);
  return toExpression(pattern.replace(/^\.\//, '')).test(subject);
}

function toExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[.+^$()|[\]\\{}]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    const isChoice = part.length > 1 && part.startsWith('{');
    return isChoice ? `(?:${part.slice(1, -1).split(',').map(escapeText).join('|')})` : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u');
}

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
