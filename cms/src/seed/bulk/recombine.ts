import type { Fields } from '@pratiques/shared';
import type { Pool } from './pools';
import type { Chance } from './random';

/** Sentences in another order, as many as a real text has, within the field's bounds. */
function someSentences(
  { min = 0, max }: { min?: number; max: number },
  pool: Pool,
  chance: Chance,
): string[] {
  const wanted = chance.pick(pool.sizes);
  const taken: string[] = [];
  let length = 0;
  for (const sentence of chance.shuffle(pool.parts).map(String)) {
    if (taken.length >= wanted && length >= min) break;
    // Up to two characters stand between two sentences.
    if (length + sentence.length + 2 * taken.length > max) continue;
    taken.push(sentence);
    length += sentence.length;
  }
  return taken;
}

const paragraphs = (sentences: readonly string[]): string =>
  sentences.reduce((text, sentence, index) => {
    if (index === 0) return sentence;
    return `${text}${index % 3 === 0 ? '\n\n' : ' '}${sentence}`;
  }, '');

/** An answer to one question, made of answers that demonstration fiches give to the same question. */
export function recombine(field: Fields[string] | undefined, pool: Pool, chance: Chance): unknown {
  switch (field?.type) {
    case 'text':
      return someSentences(field, pool, chance).join(' ');
    case 'prose':
      return paragraphs(someSentences(field, pool, chance));
    case 'lines':
    case 'rows':
      return chance.shuffle(pool.parts).slice(0, chance.pick(pool.sizes));
    default:
      return chance.pick(pool.values);
  }
}
