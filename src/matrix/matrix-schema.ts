/** The matrix's JSON, as `danvan matrix --to json` prints it: the published contract. */
import { z } from 'zod';
import { CELL_STATES, type CoverageMatrix, MATRIX_SCHEMA_VERSION } from './matrix.js';

const index = z.int().nonnegative();
const share = z.number().min(0).max(1);
const isoDate = z.iso.date();

const cell = z
  .strictObject({
    state: z.enum(CELL_STATES),
    eId: z.string().nullable(),
    similarity: share.describe('To the words of the reference for that locality and day'),
    changes: index.describe('Changes of substance, and provisions that only one of the two has'),
    missingClauses: z.array(z.string()),
    wording: index.nullable().describe("Index in the article's `wordings`"),
    modelWording: index.nullable().optional().describe("Index in the article's `models`"),
  })
  .meta({ id: 'cell' });

const text = z
  .strictObject({
    file: z.string(),
    locality: z.string().nullable().describe('As the text names it'),
    name: z.string().describe('The locality, else the file; no two texts have the same'),
    number: z.string().nullable(),
    date: isoDate.nullable(),
    age: z.int().nullable().describe('Whole years from the date of the text'),
    counts: z.strictObject({ covered: index, weakened: index, partial: index, missing: index }),
    cells: z.array(cell).describe('One for each of `articles`'),
    obsolete: index.describe('Terms and instruments that are over on `day`'),
    own: z.array(
      z.strictObject({
        eId: z.string().nullable(),
        text: z.string(),
        alsoIn: z.array(index).describe('Texts that say about the same'),
      }),
    ),
    nearest: z.array(z.strictObject({ text: index, likeness: share })),
    place: z
      .strictObject({ x: share, y: share })
      .nullable()
      .optional()
      .describe('On a map on which near means alike; null where fewer than three texts differ'),
  })
  .meta({ id: 'text' });

export const matrixSchema: z.ZodType<CoverageMatrix> = z.strictObject({
  schemaVersion: z.literal(MATRIX_SCHEMA_VERSION),
  day: isoDate,
  reference: z.strictObject({ number: z.string(), note: z.string() }),
  articles: z.array(
    z.strictObject({
      requirement: z.string(),
      subject: z.string(),
      wordings: z.array(z.string()).describe('Each once; none where there are too many to print'),
      model: z.string().describe("The reference's words, as it has them for the first text"),
      models: z
        .array(z.string())
        .optional()
        .describe(
          "The reference's words, as it has them for the texts, each once; none where there are too many",
        ),
    }),
  ),
  texts: z.array(text),
  left: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
});
