import { Contribution, type KeepableWarning as Warning } from '@pratiques/shared';
import { signal } from '@preact/signals';
import { ask } from '../session/ask.ts';
import { couldNot } from './trouble-words.ts';

/** What was kept or taken back in this page, by key; the CMS's warnings say the same when they are read again. */
const changed = signal<ReadonlyMap<string, string | null>>(new Map());

/** Why a passage is kept, by the CMS or since in this page; null when it is not. */
export const keptOf = (warning: Warning): string | null =>
  changed.value.get(warning.key) ?? (changed.value.has(warning.key) ? null : warning.kept);

/** Keeps a passage with its explanation, or takes that back; answers what to say when it failed. */
export async function keep(
  documentId: string,
  { key }: Warning,
  explanation: string | null,
): Promise<string | null> {
  const path = `/contributions/${documentId}/kept-passages/${key}`;
  const answer = await ask(
    Contribution,
    path,
    explanation === null ? { method: 'DELETE' } : { method: 'PUT', body: { explanation } },
  );
  if (!answer.ok) return couldNot('Votre explication n’a pas été enregistrée', answer);
  const now = answer.data.warnings.find((warning) => warning.key === key);
  changed.value = new Map([...changed.value, [key, now?.kept ?? null]]);
  return null;
}
