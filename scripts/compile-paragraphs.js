/**
 * Reads the paragraphs that drafts of several units have in common, and keeps them as blocks: a draft is parsed before it is
 * written, and the parser of Markdown takes a fifth of the time of one.
 */
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { KNOWN_PARAGRAPHS } from '../dist/assets/known-paragraphs.js';
import { chooseLocality, localityLayer } from '../dist/commands/drafting/choose-locality.js';
import { prepareDrafter } from '../dist/commands/drafting/drafter.js';
import { statedLayers } from '../dist/commands/drafting/profile-layers.js';
import { markdownBlocks } from '../dist/read/markdown/markdown-blocks.js';

/** A day after the bodies last changed. */
const AS_OF = '2026-11-27';
/** Two of a kind: what both say, all say. */
const UNITS = {
  provincial: ['Thái Nguyên', 'Nghệ An', 'Hà Nội', 'Đà Nẵng'].map((province) => ({ province })),
  communal: [
    { commune: 'xã Đại Phúc', province: 'Thái Nguyên' },
    { commune: 'xã Mỹ An', province: 'Đồng Tháp' },
    { commune: 'phường Thanh Khê', province: 'Đà Nẵng' },
    { commune: 'phường Cửa Nam', province: 'Hà Nội' },
  ],
};

const drafter = await prepareDrafter({ id: undefined, folder: '' });

function paragraphsOf(unit, profile) {
  const stated = statedLayers({
    today: AS_OF,
    assigned: [],
    profile: { file: 'paragraphs', values: profile },
  });
  const locality = localityLayer(chooseLocality(unit, drafter.data, AS_OF), drafter.data, AS_OF);
  return drafter.draft(drafter.resolve([...stated, locality])).draft.markdown.split('\n\n');
}

const common = new Set();
for (const units of Object.values(UNITS))
  for (const issue of ['annexed', 'own-number']) {
    const drafts = units.map((unit) => new Set(paragraphsOf(unit, { issue })));
    for (const [at, draft] of drafts.entries())
      for (const paragraph of draft)
        if (drafts.some((other, place) => place !== at && other.has(paragraph))) common.add(paragraph);
  }

const blocks = [...common].map((paragraph) => [paragraph, markdownBlocks(paragraph)]);
if (!isDeepStrictEqual(JSON.parse(JSON.stringify(blocks)), blocks))
  throw new Error(`${KNOWN_PARAGRAPHS}: JSON does not keep all of it`);
writeFileSync(new URL(`../dist/assets/${KNOWN_PARAGRAPHS}`, import.meta.url), JSON.stringify(blocks));
