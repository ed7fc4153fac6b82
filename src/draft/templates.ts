/** Compiles the drafting templates: strict, unescaped, with the fixed helpers and without access to prototypes. */
import Handlebars from 'handlebars';
import { Failure, failer } from '../findings/failure.js';
import { once } from '../text/once.js';
import { BUILT_TEMPLATES } from './built-templates.js';
import { HELPERS } from './helpers/index.js';
import type { messages } from './messages.vi.js';
import { MissingArgument, wrapHelper } from './missing-argument.js';
import { fillPlainFields, plainFieldsOf } from './plain-fields.js';
import { argumentAt, pathAt, pathsOf } from './template-ast.js';
import { COMPILE_OPTIONS, checkNames, parseTemplate } from './template-program.js';

export interface Templates {
  /** Renders a template by its name in the map ("23-qd-tw/annexed.md.hbs"). */
  render(name: string, context: unknown): string;
  /** Renders a text from elsewhere (the model, the defaults); `name` is what a message calls it. */
  renderText(text: string, name: string, context: unknown): string;
  /** The dotted paths that a text names, in order, each once: "bodies.advisory". */
  fieldsOf(text: string, name: string): readonly string[];
}

interface Compiled {
  /** @param data what the template around a partial sees as `@root` */
  run: (context: unknown, data?: unknown) => string;
  fields: readonly string[];
}

const PARTIAL = /(?:^|\/)([^/]+)\.md\.hbs$/;
const fail = failer<typeof messages>();

const builtTemplates = once(() => new Map(BUILT_TEMPLATES.map((built) => [built.text, built])));

/**
 * Takes the templates as a map of names to texts. A file under `partials/` is a partial by its bare name:
 * "partials/masthead.md.hbs" is `{{> masthead}}`. Each text is compiled once, when it is first needed.
 * @throws Failure from its methods: `draft.templateSyntax`, `draft.missingField`, `draft.forbiddenName`,
 *   `draft.unknownHelper`, `draft.unknownPartial`, `draft.noTemplate`, each with template and line, and
 *   `draft.templateFailed` where Handlebars does not say the line (a part of a text, as `unit.name.first`)
 */
export function prepareTemplates(files: ReadonlyMap<string, string>): Templates {
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(HELPERS)) engine.registerHelper(name, wrapHelper(helper));
  const partials = new Map<string, string>();
  for (const name of files.keys()) {
    const partial = partialOf(name);
    if (partial !== null) partials.set(partial, name);
  }
  const compiled = new Map<string, Compiled>();

  function compile(text: string, name: string): Compiled {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    if (!text.includes('{{')) return { run: () => text, fields: [] };
    const made = fillable(text, name) ?? compileProgram(text, name);
    compiled.set(text, made);
    return made;
  }

  /** A text that only names fields; what is wrong with one is for Handlebars to find. */
  function fillable(text: string, name: string): Compiled | null {
    const fields = plainFieldsOf(text, Object.keys(HELPERS));
    if (fields === null) return null;
    const program = once(() => compileProgram(text, name));
    return { fields, run: (context, data) => fillPlainFields(text, context) ?? program().run(context, data) };
  }

  function compileProgram(text: string, name: string): Compiled {
    const built = builtTemplates().get(text);
    const program = once(() => parseTemplate(text, name));
    if (built === undefined) checkNames(program(), name, [...partials.keys()]);
    const template =
      built === undefined ? engine.compile(program(), COMPILE_OPTIONS) : engine.template(built.spec);
    const run = (context: unknown, data?: unknown) =>
      runTemplate(() => template(context, data === undefined ? {} : { data }), program, name);
    return { run, fields: built?.fields ?? pathsOf(program()) };
  }

  for (const [partial, name] of partials)
    engine.registerPartial(partial, (context: unknown, options?: { data?: unknown }) =>
      compile(files.get(name) ?? '', name).run(context, options?.data),
    );

  return {
    render(name, context) {
      const text = files.get(name);
      if (text === undefined) throw fail('draft.noTemplate', { template: name });
      return compile(text, name).run(context);
    },
    renderText: (text, name, context) => compile(text, name).run(context),
    fieldsOf: (text, name) => compile(text, name).fields,
  };
}

/** The name by which a file is a partial, "masthead" of "partials/masthead.md.hbs"; null for one that is none. */
export function partialOf(file: string): string | null {
  return file.startsWith('partials/') ? (PARTIAL.exec(file)?.[1] ?? null) : null;
}

/** Handlebars names only the last part of a missing path and its place; the program has the whole path there. */
function runTemplate(run: () => string, program: () => hbs.AST.Program, template: string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof MissingArgument) {
      const field = argumentAt(program(), error.start, error.index) ?? '';
      throw fail('draft.missingField', { template, line: error.start.line, field });
    }
    if (error instanceof Failure) throw error;
    const { message } = error as Error;
    if (!(error instanceof Handlebars.Exception) || !message.includes('not defined in'))
      throw fail('draft.templateFailed', { template, detail: message }, { cause: error });
    const { lineNumber: line = 1, column = 0 } = error as { lineNumber?: number; column?: number };
    throw fail('draft.missingField', { template, line, field: pathAt(program(), line, column) ?? message });
  }
}
