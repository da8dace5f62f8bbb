import { z } from 'zod';

/** A moment as either database gives it. */
export const Moment = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => new Date(value));
