/** Every pattern of src/: those that are written out, and those that are built while modules load and commands work. */
import ts from 'typescript';
import { filesUnder, readProjectFile } from './source-files.js';

export interface Pattern {
  /** "parse/meta.ts:12"; for one that is built the place that builds it. */
  where: string;
  source: string;
  flags: string;
}

/** One pattern however often it stands somewhere. */
export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

export function writtenPatterns(): Pattern[] {
  return filesUnder('src')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => patternsOf(path, readProjectFile(`src/${path}`)));
}

export function patternsOf(path: string, text: string): Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        where: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Command lines in whose work the patterns are built that wait for data. */
const WORK = [
  ['check', 'regulations/thai-nguyen.md', 'regulations/ha-noi.md'],
  ['diff', 'thai-nguyen', 'ha-noi', '--to', 'json'],
  ['refs', 'regulations/nghe-an.md'],
];

/**
 * Records what `new RegExp` makes in src/, whose modules the first command loads; call it before any other does.
 * @param folder where a draft may be written
 */
export async function builtPatterns(folder: string): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const built = new Map<string, Pattern>();
  globalThis.RegExp = new Proxy(Native, {
    construct(target, argumentList, newTarget) {
      const pattern = Reflect.construct(target, argumentList, newTarget) as RegExp;
      const where = callerInSource();
      if (where) built.set(keyOf(pattern), { where, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    const { runDanvan } = await import('./fake-terminal.js');
    const draft = ['draft', '--province', 'thai nguyen', '--to', 'md', '-o', 'qc.md'];
    for (const argv of WORK) await runDanvan(argv);
    await runDanvan(draft, { directory: folder });
  } finally {
    globalThis.RegExp = Native;
  }
  return [...built.values()];
}

/** "parse/quotation.ts:62", where code of src/ itself asks for the pattern, and no package does for it. */
function callerInSource(): string | null {
  const [, , , frame = ''] = (new Error().stack ?? '').split('\n');
  if (frame.includes('node_modules')) return null;
  return /\/src\/([\w/.-]+\.ts:\d+)/.exec(frame)?.[1] ?? null;
}
