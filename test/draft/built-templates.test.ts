/** What the build compiles of the templates: all that needs it, as it stands today, and filled as Handlebars fills it here. */
import { expect, test } from 'vitest';
import type { BuiltTemplate } from '../../src/draft/built-templates.js';
import { HELPERS } from '../../src/draft/helpers/index.js';
import { draftMarkdown } from '../../src/draft/index.js';
import { plainFieldsOf } from '../../src/draft/plain-fields.js';
import { requireFreshBuild } from '../support/built-program.js';
import { fixtureLayer, reference, resolve, templateFiles, templates } from '../support/draft-materials.js';

const DIST = '../../dist/draft';

async function builtTemplates(): Promise<readonly BuiltTemplate[]> {
  requireFreshBuild();
  const { BUILT_TEMPLATES } = await import(`${DIST}/built-templates.js`);
  return BUILT_TEMPLATES;
}

test('every text that is more than names of fields is compiled, with its fields', async () => {
  const built = await builtTemplates();
  const ofModel = reference.model.flatMap(({ variants }) =>
    variants.flatMap(({ heading, text }) => [heading, text]).filter((text) => text !== undefined),
  );
  const needed = [...templateFiles.values(), ...ofModel].filter(
    (text) => text.includes('{{') && plainFieldsOf(text, Object.keys(HELPERS)) === null,
  );
  expect(needed.length).toBeGreaterThan(10);
  const fieldsOf = new Map(built.map(({ text, fields }) => [text, fields]));
  for (const text of needed)
    expect(fieldsOf.get(text), text).toEqual(templates.fieldsOf(text, 'một văn bản'));
});

test('a draft from what the build compiled is the draft from the texts', async () => {
  await builtTemplates();
  const { prepareTemplates } = await import(`${DIST}/templates.js`);
  const compiled = prepareTemplates(templateFiles);
  for (const issue of ['annexed', 'own-number'] as const)
    for (const fixture of ['903-qd-tu', '2387-qd-tu']) {
      const profile = resolve(fixtureLayer(fixture), { source: 'option', values: { issue } });
      const drafted = (of: typeof templates) => draftMarkdown(profile, { reference, templates: of }).markdown;
      expect(drafted(compiled)).toBe(drafted(templates));
    }
});

test('a value that is missing is named as Handlebars names it', async () => {
  await builtTemplates();
  const { prepareTemplates } = await import(`${DIST}/templates.js`);
  const render = () => prepareTemplates(templateFiles).render('partials/masthead.md.hbs', {});
  expect(render).toThrow(expect.objectContaining({ id: 'draft.missingField' }));
});
