/** What was imported as JSON, as `danvan import --json` prints it: the published contract. */
import { z } from 'zod';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import type { ImportReport } from '../../print/import-report.js';
import { commentSchema } from '../../tree/schema.js';

/** Raised when a program that reads the former version could go wrong with the new one. */
export const IMPORT_SCHEMA_VERSION = 1;

const count = z.int().nonnegative();

export const importSchema = z.strictObject({
  schemaVersion: z.literal(IMPORT_SCHEMA_VERSION),
  texts: z.array(
    z.strictObject({
      source: z.string().describe('The file that was read'),
      written: z.array(z.string()).describe('The files that were written'),
      counts: z.strictObject({ articles: count, clauses: count, points: count }),
      unverified: z.array(z.string()).describe('Fields of the front matter that a person must check'),
      notices: z
        .array(
          z.strictObject({
            ruleId: z.string(),
            message: z.string(),
            line: z.int().positive().nullable(),
            page: z.int().positive().nullable(),
            paragraph: z.int().positive().nullable(),
          }),
        )
        .describe('What was dropped, joined or guessed on the way'),
      comments: z.array(commentSchema).describe('Of a Word file: no text of the document, and not written'),
    }),
  ),
});

/** Texts that an earlier run has imported are not among them. */
export function importReports(
  reports: readonly ImportReport[],
  catalogue: Catalogue,
): z.infer<typeof importSchema> {
  return {
    schemaVersion: IMPORT_SCHEMA_VERSION,
    texts: reports.map(({ source, written, counts, unverified, findings, comments }) => ({
      source,
      written: [...written],
      counts,
      unverified: [...unverified],
      notices: findings.map(({ ruleId, params, line, page, paragraph }) => ({
        ruleId,
        message: wordMessage(ruleId, params, catalogue),
        line: line ?? null,
        page,
        paragraph,
      })),
      comments: comments.map((comment) => ({ ...comment })),
    })),
  };
}
