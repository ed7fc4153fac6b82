/** The TypeScript files of src/ and what each of them imports, for the architecture test. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** Path under src/ of an own file ("text/fold.ts"), or the name of a package ("commander", "node:fs"). */
  target: string;
  isPackage: boolean;
  typesOnly: boolean;
}

export interface SourceFile {
  /** Path under src/, with forward slashes. */
  path: string;
  /** First folder under src/; empty for main.ts and index.ts. */
  folder: string;
  imports: Import[];
  /** Every name that is declared and exported here; what is only passed on from another file is none. */
  exports: string[];
  /** Every name used as a value: `process`, `console` … */
  names: Set<string>;
  /** What would make two runs differ: the clock, chance, the language of the machine. */
  unsteady: string[];
}

/** Every file of a folder of the project, as paths under it, sorted. */
export function filesUnder(folder: string): string[] {
  const root = join(ROOT, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readSourceFiles(): SourceFile[] {
  return filesUnder('src')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => analyse(path, readProjectFile(`src/${path}`)));
}

export function analyse(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const unsteady: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(resolveImport(path, found.specifier, found.typesOnly));
    if (ts.isIdentifier(node) && isValue(node)) names.add(node.text);
    if (isUnsteady(node)) unsteady.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const imported = new Set(tree.statements.flatMap(importedNames));
  const exports = new Set(tree.statements.flatMap(exportedNames).filter((name) => !imported.has(name)));
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  return { path, folder, imports, exports: [...exports], names, unsteady };
}

/** Names of an `export const`, `function`, `class`, `interface`, `type` or `{ a as b }`; a default export has none. */
function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause) {
    return ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text).filter((name) => name !== 'default')
      : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((modifier) => modifier.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}

/** Names that an `import { a, b as c } from` makes known here: "a" and "c". */
function importedNames(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

/** "a" of `a`; "a" and "b" of `{ a, x: b }`. */
function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** `import … from`, `export … from`, `import('…')` and `import('…').Type`. */
function importOf(node: ts.Node): { specifier: string; typesOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: importsTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteral(specifier)) return { specifier: specifier.text, typesOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    if (ts.isStringLiteral(literal)) return { specifier: literal.text, typesOnly: true };
  }
  return null;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Not the `b` of `a.b`, nor a name that is only declared here. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent) && !ts.isParameter(parent);
}

function isUnsteady(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  }
  if (!ts.isPropertyAccessExpression(node)) return false;
  return (
    ['Date.now', 'Math.random'].includes(node.getText()) ||
    /^(localeCompare|toLocale\w+)$/.test(node.name.text)
  );
}

function resolveImport(from: string, specifier: string, typesOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { target: packageOf(specifier), isPackage: true, typesOnly };
  const target = posix.normalize(posix.join(dirname(from).split(sep).join('/'), specifier));
  return { target: target.replace(/\.js$/, '.ts'), isPackage: false, typesOnly };
}

/** "docx/build/x" to "docx", "@clack/prompts" as it is, "node:fs/promises" to "node:fs". */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
