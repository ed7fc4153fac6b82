/** The JSON Schemas of everything that other programs read from danvan; the build writes them to dist/schemas/. */
import { z } from 'zod';
import { checkReportSchema } from './check/reports/report-schema.js';
import { configSchema } from './check/schemas/config.js';
import { officeWordsSchema } from './check/schemas/office-words.js';
import { opinionsSchema } from './commands/collecting/opinion.js';
import { importSchema } from './commands/importing/import-reports.js';
import { keptDraftSchema } from './commands/keeping/kept-report.js';
import { learntSchema } from './commands/learning/learnt-report.js';
import { comparisonSchema } from './compare/comparison-schema.js';
import { profileJsonSchema } from './draft/profile-json-schema.js';
import { matrixSchema } from './matrix/matrix-schema.js';
import { treeSchema } from './tree/schema.js';
import { updateSchema } from './update/update-schema.js';

/** File name without ending to what makes the schema. */
export const JSON_SCHEMAS: Readonly<Record<string, () => unknown>> = {
  check: () => z.toJSONSchema(checkReportSchema),
  config: () => z.toJSONSchema(configSchema, { io: 'input' }),
  comparison: () => z.toJSONSchema(comparisonSchema),
  import: () => z.toJSONSchema(importSchema),
  opinions: () => z.toJSONSchema(opinionsSchema),
  'kept-draft': () => z.toJSONSchema(keptDraftSchema),
  learnt: () => z.toJSONSchema(learntSchema),
  matrix: () => z.toJSONSchema(matrixSchema),
  profile: profileJsonSchema,
  vocabulary: () => z.toJSONSchema(officeWordsSchema, { io: 'input' }),
  tree: () => z.toJSONSchema(treeSchema),
  update: () => z.toJSONSchema(updateSchema),
};
