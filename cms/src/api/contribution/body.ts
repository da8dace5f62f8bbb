import { z } from 'zod';

const Wrapped = z.strictObject({ data: z.looseObject({}) });

/** The body of a request: as it is, or in Strapi's `{data: …}`. */
export const bodyOf = (given: unknown): unknown => Wrapped.safeParse(given).data?.data ?? given;
