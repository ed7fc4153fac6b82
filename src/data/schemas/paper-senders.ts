/** The form of paper-senders.yaml: how a body heads, numbers and signs the papers that go with a draft. */
import { z } from 'zod';
import { confidence } from './provenance.js';

const paperSender = z.strictObject({
  /** How the name of the body begins: "Ban Thường trực Ủy ban Mặt trận Tổ quốc". */
  begins: z.string().min(1),
  /** The title above the paper: that of the Party, or of the State. */
  motto: z.enum(['party', 'state']),
  /** What stands at the left above the number; the head of the file says what each is. */
  head: z.enum(['under-committee', 'party-committee', 'standing-body', 'own', 'issuer']),
  /** Of a body that is the standing part of another one: its own name. */
  standing: z.string().optional(),
  /** Words of its name that the masthead has in short. */
  short: z.strictObject({ of: z.string(), as: z.string() }).optional(),
  /** Of the body in numbers; made of the first letters of its name where it is left out. */
  symbol: z.string().optional(),
  /** First line of the signature; the body's own name where it is left out. */
  signs: z.string().optional(),
  /** Last line of the recipients. */
  archive: z.string(),
  /** What the officer must check, in Vietnamese. */
  confirm: z.string().optional(),
  source: z.string(),
  confidence,
});
export type PaperSender = z.infer<typeof paperSender>;

export const paperSendersTable = z.strictObject({ senders: z.array(paperSender).min(1) });
