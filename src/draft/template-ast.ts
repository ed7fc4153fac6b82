/** Reads a parsed template: which names it uses and where, and which of them it may not use. */

type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/**
 * What every object has without being a field: ways to its maker ("constructor", "__proto__"), and methods, which
 * would silently print nothing.
 */
const FORBIDDEN = ['prototype', ...Object.getOwnPropertyNames(Object.prototype)];

export interface ForbiddenUse {
  kind: 'name' | 'helper' | 'partial';
  name: string;
  line: number;
}

/** The first use of a forbidden name, of a helper outside the fixed set, or of a partial that does not exist. */
export function findForbidden(
  program: hbs.AST.Program,
  { helpers, partials }: { helpers: readonly string[]; partials: readonly string[] },
): ForbiddenUse | null {
  for (const node of nodesOf(program)) {
    const line = lineOf(node);
    if (isPath(node) && node.parts.some((part) => FORBIDDEN.includes(String(part))))
      return { kind: 'name', name: node.original, line };
    if (isCall(node) && !helpers.includes(nameOf(node.path)))
      return { kind: 'helper', name: nameOf(node.path), line };
    if (isPartial(node) && !partials.includes(nameOf(node.name)))
      return { kind: 'partial', name: nameOf(node.name), line };
    if (['Decorator', 'DecoratorBlock', 'PartialBlockStatement'].includes(node.type))
      return { kind: 'helper', name: node.type, line };
  }
  return null;
}

/** All dotted paths of the program, in order, each once. Helper names are among them. */
export function pathsOf(program: hbs.AST.Program): string[] {
  return [...new Set([...nodesOf(program)].filter(isPath).map(({ original }) => original))];
}

/** The path that stands at a place. */
export function pathAt(program: hbs.AST.Program, line: number, column: number): string | null {
  const found = [...nodesOf(program)].find((node) => isPath(node) && startsAt(node, line, column));
  return found === undefined ? null : nameOf(found);
}

/** The words of a helper call's argument, the call being found by where it starts. */
export function argumentAt(
  program: hbs.AST.Program,
  { line, column }: hbs.AST.Position,
  index: number,
): string | null {
  const call = [...nodesOf(program)].find((node) => isCall(node) && startsAt(node, line, column));
  const argument = (call as Call | undefined)?.params[index];
  return argument === undefined ? null : nameOf(argument);
}

/** The node and all nodes in it, in the order of the text. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node) as unknown[])
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesOf(inner);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function isPartial(node: Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

/** `{{capitalize a}}`, `{{#if a}}`, `(same a b)`; `{{a}}` is a field. */
function isCall(node: Node): node is Call {
  if (node.type === 'BlockStatement' || node.type === 'SubExpression') return true;
  const { params, hash } = node as hbs.AST.MustacheStatement;
  return node.type === 'MustacheStatement' && (params.length > 0 || hash !== undefined);
}

function startsAt({ loc }: Partial<Node>, line: number, column: number): boolean {
  return loc?.start.line === line && loc.start.column === column;
}

/** A text without tags, or with nothing but one, is a program without a place; so is the name of a partial. */
function lineOf({ loc }: Partial<Node>): number {
  return loc?.start.line ?? 1;
}

function nameOf(node: Node): string {
  return String((node as hbs.AST.PathExpression).original ?? '');
}
