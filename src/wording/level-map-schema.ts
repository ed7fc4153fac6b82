/** The form of level-map.yaml. */
import { z } from 'zod';
import { TIERS } from '../data/tiers.js';
import type { LevelMap } from './level-map.js';

export const levelMapSchema: z.ZodType<LevelMap> = z.strictObject({
  levels: z.array(
    z.strictObject({
      tier: z.enum(TIERS),
      concept: z.string().regex(/^[a-z-]+$/),
      words: z.array(z.string().min(1)).min(1),
    }),
  ),
  lookalikes: z.array(z.string().min(1)),
});
