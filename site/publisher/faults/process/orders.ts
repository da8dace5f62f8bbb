import { z } from 'zod';
import { allPhases } from '../../phase.ts';

/** Where to cut: just before the nth time that this phase is reached. */
export const Cut = z.strictObject({ phase: z.enum(allPhases), nth: z.int().positive() });
export type Cut = z.infer<typeof Cut>;

/** What a publisher of the campaign is told when it starts. */
export const Orders = z.strictObject({
  data: z.string(),
  cmsUrl: z.string(),
  port: z.int(),
  distFolder: z.string(),
  /** Waits there to be killed. */
  cut: Cut.nullable(),
});
export type Orders = z.infer<typeof Orders>;
