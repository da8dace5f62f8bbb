import { type Field, placeInWords, practiceFields } from '@pratiques/shared';
import { useForm } from '@strapi/strapi/admin';
import { z } from 'zod';
import { french } from '../fiche/french';

const Lists = z.record(z.string(), z.unknown());
const fields: readonly (readonly [string, Field])[] = Object.entries(practiceFields);

/** Where something can be asked: every question, and each line of those that have several. */
export function usePlaces(): { path: string; words: string }[] {
  const values = useForm('Requests', (form) => form.values);
  const answers = Lists.safeParse(values).data ?? {};
  const linesOf = (name: string, { type }: Field): string[] => {
    const answer = answers[name];
    if ((type !== 'rows' && type !== 'lines') || !Array.isArray(answer)) return [];
    return answer.map((_, line) => `${name}.${line}`);
  };
  const paths = fields.flatMap(([name, field]) =>
    field.section ? [name, ...linesOf(name, field)] : [],
  );
  return [...paths, 'attachments'].map((path) => ({
    path,
    words: french(placeInWords(path, 'fr')),
  }));
}
