import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** What a file of ours says; null when there is none or it says something else. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
