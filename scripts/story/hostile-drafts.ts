import { cleanText, practiceFields } from '@pratiques/shared';
import { z } from 'zod';
import type { System } from './system.ts';

const Made = z.object({ data: z.object({ documentId: z.string() }) });
const acts = `"'><img src=x onerror="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">x</a>`;

/** Strings, as they would be kept, put together to texts of at most 900 characters. */
function chunksOf(strings: readonly string[]): string[] {
  const chunks = [acts];
  for (const string of strings) {
    const kept = cleanText(900).safeParse(string).data?.trim();
    if (!kept) continue;
    const last = chunks.at(-1) ?? '';
    if (last.length + kept.length > 900) chunks.push(kept);
    else chunks[chunks.length - 1] = `${last} ${kept}`;
  }
  return chunks;
}

/**
 * Drafts of which every text field holds such strings: as many drafts as there are chunks, and in
 * each a field holds another one, so that every string has stood in every field.
 */
export async function hostileDrafts(
  { site }: System,
  token: string,
  strings: readonly string[],
): Promise<string[]> {
  const chunks = chunksOf(strings);
  const texts = Object.entries(practiceFields).filter(
    ([, { section, type }]) => section && ['line', 'text', 'prose', 'lines'].includes(type),
  );
  const made: string[] = [];
  for (const n of chunks.keys()) {
    const answers = texts.map(([name, { type }], field) => {
      const text = chunks[(n + field) % chunks.length] ?? acts;
      // A title is a column of 255 characters.
      const fitting = type === 'line' ? text.slice(0, 200).toWellFormed() : text;
      return [name, type === 'lines' ? [fitting] : fitting];
    });
    const answer = await fetch(`${site}/api/contributions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(Object.fromEntries(answers)),
    });
    const text = await answer.text();
    if (answer.status !== 201) throw new Error(`A draft was refused: ${answer.status} ${text}`);
    made.push(Made.parse(JSON.parse(text)).data.documentId);
  }
  return made;
}
