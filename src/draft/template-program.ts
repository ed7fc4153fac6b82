/** A template as Handlebars parses it, checked for names that none may use, and how it is compiled. */
import Handlebars from 'handlebars';
import { failer } from '../findings/failure.js';
import { HELPERS } from './helpers/index.js';
import type { messages } from './messages.vi.js';
import { findForbidden, pathsOf } from './template-ast.js';

const fail = failer<typeof messages>();

/** Strict, unescaped, with the fixed helpers alone. */
export const COMPILE_OPTIONS = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((helper) => [helper, true])),
};

/**
 * The code that Handlebars makes of a text, for the build.
 * @param partials names of those that there are
 * @returns `code`: JavaScript of an object that `Handlebars.template` takes; `fields`: as `Templates.fieldsOf`
 * @throws Failure as `parseTemplate` and `checkNames`
 */
export function precompileTemplate(text: string, name: string, partials: readonly string[]) {
  const program = parseTemplate(text, name);
  checkNames(program, name, partials);
  const fields = pathsOf(program);
  return { code: String(Handlebars.precompile(program, COMPILE_OPTIONS)), fields };
}

/** @throws Failure `draft.templateSyntax` with the line */
export function parseTemplate(text: string, template: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    // "Parse error on line 3:\n<text>\n---^\nExpecting …"; other faults name "open != close - 3:2".
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)|- (\d+):\d+/.exec(message)?.slice(1).find(Boolean) ?? 1);
    throw fail('draft.templateSyntax', { template, line, detail: message.split('\n')[1] ?? message });
  }
}

/** @throws Failure `draft.forbiddenName`, `draft.unknownHelper`, `draft.unknownPartial`, with the line */
export function checkNames(program: hbs.AST.Program, template: string, partials: readonly string[]): void {
  const found = findForbidden(program, { helpers: Object.keys(HELPERS), partials });
  if (found === null) return;
  const { line, name } = found;
  if (found.kind === 'helper') throw fail('draft.unknownHelper', { template, line, name });
  if (found.kind === 'partial') throw fail('draft.unknownPartial', { template, line, name });
  throw fail('draft.forbiddenName', { template, line, name });
}
