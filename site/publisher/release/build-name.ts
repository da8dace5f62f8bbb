import { z } from 'zod';

/** The name of a build, and of the folder of its release: see `buildIdOf`. */
export const BuildName = z.string().regex(/^[0-9a-f]{16}$/);
