/** One row of the table of opinions: the contract of `danvan collect --to json`. */
import { z } from 'zod';

const reply = z.strictObject({
  author: z.string().describe('Empty where the file has none'),
  date: z.string().describe('As the file has it; empty where it has none'),
  text: z.string(),
});

const opinion = z.strictObject({
  number: z.int().positive().describe('Place in the table, from 1'),
  eId: z.string().nullable().describe('The provision, Akoma Ntoso style; null outside provisions'),
  address: z.string().describe('As people cite it'),
  draft: z.string().describe('The words of the draft that are spoken of'),
  reviewer: z.string(),
  file: z.string(),
  date: z.string().describe('As the file has it; empty where it has none'),
  kind: z
    .enum(['comment', 'tracked', 'silent'])
    .describe('silent: an edit without any mark, found by comparison'),
  deleted: z.string(),
  inserted: z.string(),
  comment: z.string(),
  replies: z.array(reply).describe('What others answered to the comment in the same file, in order'),
  repliesTo: reply.nullable().describe('The comment of the draft itself that this one answers'),
  isResolved: z.boolean().describe('Whether the comment is marked as settled in the file'),
  answer: z.string().describe('What was answered in the table given with --answers; empty where nothing was'),
});

const unplacedAnswer = z.strictObject({
  row: z.int().positive().describe('Row of the table that was filled in, from 1, with the head'),
  place: z.string(),
  draft: z.string(),
  reviewer: z.string(),
  opinion: z.string(),
  answer: z.string(),
});

const leftFile = z.strictObject({ file: z.string(), reason: z.string() });

export const opinionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  base: z.string(),
  files: z.array(z.string()),
  opinions: z.array(opinion),
  withoutOpinion: z
    .array(z.strictObject({ file: z.string(), reviewer: z.string() }))
    .describe('Returned files that say nothing of the draft'),
  unplaced: z
    .array(unplacedAnswer)
    .describe('Answers of the table given with --answers that belong to no opinion collected this time'),
  left: z.array(leftFile).describe('Returned files that could not be read, whose opinions are missing here'),
});

export type Opinion = z.infer<typeof opinion>;
export type UnplacedAnswer = z.infer<typeof unplacedAnswer>;
export type LeftFile = z.infer<typeof leftFile>;
export type Opinions = z.infer<typeof opinionsSchema>;
