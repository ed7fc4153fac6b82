/** What the reference is and how far it can be trusted. */
import { z } from 'zod';
import { LEVELS } from '../model.js';

const evidence = z.strictObject({
  statement: z.string(),
  confidence: z.enum(['H', 'M', 'L']),
});

export const aboutSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  number: z.string(),
  date: z.iso.date(),
  issuer: z.string(),
  /**
   * reconstructed: built from local texts, the central text not being at hand; official: the text itself;
   * imported: another text that a user chose to hold others against.
   */
  status: z.enum(['reconstructed', 'official', 'imported']),
  /** Shown wherever the reference is shown, in Vietnamese. */
  statusNote: z.string(),
  /** The same for those who work in English; what a user imports is noted in the language of that run. */
  statusNoteEnglish: z.string().optional(),
  /** The day from which each level has a model text: communes since they answer to the province. */
  levels: z.partialRecord(z.enum(LEVELS), z.strictObject({ from: z.iso.date() })),
  /** What a reconstruction rests on; an official text needs none. */
  evidence: z.array(evidence),
});
export type About = z.infer<typeof aboutSchema>;
