import { z } from 'zod';
import { lineOfLog } from '../supervise/readable.ts';

const Added = z.object({
  event: z.literal('demonstration-added'),
  fiches: z.number(),
  generated: z.number(),
});

/** What a line of the CMS's log says of the demonstration, in words; null when it is about something else. */
export function demonstrationIn(line: string): string | null {
  const { data } = Added.safeParse(lineOfLog(line));
  return data
    ? `Démonstration : ${data.fiches} fiches et ${data.generated} fiches générées ajoutées.`
    : null;
}
