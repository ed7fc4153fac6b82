/**
 * Compiles the templates, the model's texts and the defaults that are more than names of fields, and writes the built module
 * of them anew: dist/draft/built-templates.js, which the command line has inside.
 */
import { writeFileSync } from 'node:fs';
import { loadDefaults, readReference } from '../dist/assets/checked-tables.js';
import { loadTemplateTexts } from '../dist/assets/load-template-texts.js';
import { HELPERS } from '../dist/draft/helpers/index.js';
import { plainFieldsOf } from '../dist/draft/plain-fields.js';
import { precompileTemplate } from '../dist/draft/template-program.js';
import { partialOf } from '../dist/draft/templates.js';

const files = await loadTemplateTexts();
const partials = [...files.keys()].flatMap((name) => partialOf(name) ?? []);
const needsCompiling = (text) => text.includes('{{') && plainFieldsOf(text, Object.keys(HELPERS)) === null;

/** All texts in a value, however deep. */
function* textsIn(value) {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

const { model } = await readReference();
const texts = [...files.values(), ...textsIn(model), ...textsIn(await loadDefaults())];
const built = [...new Set(texts)].filter(needsCompiling).map((text) => {
  const { code, fields } = precompileTemplate(text, 'templates', partials);
  return `{text:${JSON.stringify(text)},fields:${JSON.stringify(fields)},spec:${code}}`;
});
writeFileSync(
  new URL('../dist/draft/built-templates.js', import.meta.url),
  `export const BUILT_TEMPLATES = [\n${built.join(',\n')}\n];\n`,
);
