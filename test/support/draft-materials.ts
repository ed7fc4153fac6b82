/** The reference, the templates and the defaults as they are in the repository, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDefaults } from '../../src/draft/defaults-schema.js';
import {
  type Draft,
  draftMarkdown,
  type ProfileLayer,
  prepareTemplates,
  type ResolvedProfile,
  resolveProfile,
} from '../../src/draft/index.js';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { parseReference } from '../../src/reference/parse-reference.js';
import type { Document } from '../../src/tree/nodes.js';

const TEMPLATES = new URL('../../templates/', import.meta.url);
const REFERENCE = '23-qd-tw';

function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(name, TEMPLATES), 'utf8'));
}

/** The drafting templates by their names in the folder `templates`. */
export const templateFiles: ReadonlyMap<string, string> = new Map(
  [REFERENCE, 'partials'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, TEMPLATES))
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, TEMPLATES), 'utf8')]),
  ),
);

export const referenceFiles = {
  'reference.yaml': readYaml(`${REFERENCE}/reference.yaml`),
  'requirements.yaml': readYaml(`${REFERENCE}/requirements.yaml`),
  'model.yaml': readYaml(`${REFERENCE}/model.yaml`),
};
export const reference = parseReference(referenceFiles);
export const templates = prepareTemplates(templateFiles);
export const defaultRows = readYaml(`${REFERENCE}/defaults.yaml`);
export const defaults = parseDefaults(defaultRows);

/** A profile of test/fixtures/draft as a layer. */
export function fixtureLayer(name: string): ProfileLayer {
  const file = `${name}.profile.yaml`;
  const text = readFileSync(new URL(`../fixtures/draft/${file}`, import.meta.url), 'utf8');
  return { source: 'file', detail: file, values: parseProfile(parse(text), file) };
}

export function resolve(...layers: ProfileLayer[]): ResolvedProfile {
  return resolveProfile(layers, defaults, templates);
}

export function draftOf(...layers: ProfileLayer[]): Draft {
  return draftMarkdown(resolve(...layers), { reference, templates });
}

/** The tree of a draft, by the code that reads everybody's documents. */
export function treeOf(draft: Draft): Document {
  return parseRegulation(readMarkdown(draft.markdown).blocks).tree;
}
