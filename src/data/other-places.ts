/** Places that people take for a province or city of today: other-places.yaml. */
import type { z } from 'zod';
import { nameKey, withoutMarks } from './name-key.js';
import type { LevelsTable } from './schemas/levels.js';
import type { OtherPlace, otherPlacesTable } from './schemas/other-places.js';
import { splitUnitWord } from './unit-word.js';

/** The place that a user's words mean, with or without a unit word ("Đà Lạt", "tp Đà Lạt"); null for none. */
export function findOtherPlace(
  words: string,
  tables: { otherPlaces: z.infer<typeof otherPlacesTable>; levels: LevelsTable },
): OtherPlace | null {
  const { levels } = tables.levels;
  const names = [words, ...splitUnitWord(withoutMarks(words), levels).map(({ name }) => name)].map(nameKey);
  return tables.otherPlaces.places.find(({ name }) => names.includes(nameKey(name))) ?? null;
}

/**
 * What follows the name of a body ("Thái Nguyên" of "Tỉnh ủy Thái Nguyên", of "Ban Dân vận Tỉnh ủy Thái Nguyên" and "UBND
 * tỉnh Thái Nguyên" too); null for words without one.
 */
export function afterBodyName(words: string, { levels }: LevelsTable): string | null {
  const text = words.normalize('NFC').trim();
  const plain = ` ${withoutMarks(text)}`;
  const bodies = levels
    .filter(({ tier }) => tier === 'provincial')
    .flatMap(({ committee, organisation, council, peoplesCommittee, front }) => [
      committee.words,
      ...[organisation, council, peoplesCommittee, front].map((body) =>
        body.replace(/ (?:tỉnh|thành phố)$/, ''),
      ),
    ]);
  for (const body of bodies.flatMap((one) => [one, initialsOf(one)])) {
    const at = plain.lastIndexOf(` ${withoutMarks(body)} `);
    if (at !== -1) return text.slice(at + body.length).trim();
  }
  return null;
}

/** "UBND" of "Ủy ban nhân dân". */
const initialsOf = (body: string): string => body.replace(/(?<=\p{L})\p{L}+|\s/gu, '').toUpperCase();
