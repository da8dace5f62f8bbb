import type { z } from 'zod';
import type { Fields } from './field.js';
import { type Problem, problemSentence } from './problem.js';

/** A draft's schema that also refuses what a moment's rules find; issues carry the problem's name. */
export const momentSchema = <T extends z.ZodType>(
  draft: T,
  fields: Fields,
  rules: (form: z.output<T>) => Problem[],
) =>
  draft.superRefine((form, context) => {
    for (const problem of rules(form))
      context.addIssue({
        code: 'custom',
        path: problem.path.split('.'),
        message: problemSentence(fields, problem, 'fr'),
        params: { name: problem.name },
      });
  });
