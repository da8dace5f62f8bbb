import { dispositifFields, type Fields, practiceFields } from '@pratiques/shared';
import type { SeedFiche } from '../fiche-data';

/** All that the demonstration fiches of a kind answer to one question. */
export interface Pool {
  readonly values: readonly unknown[];
  /** What the values are made of: sentences of a text, items of a list. */
  readonly parts: readonly unknown[];
  /** How many parts each value has. */
  readonly sizes: readonly number[];
}

export const fieldsOf: Record<SeedFiche['kind'], Fields> = {
  practice: practiceFields,
  dispositif: dispositifFields,
};

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«])/u).map((sentence) => sentence.trim());

function partsOf(type: Fields[string]['type'] | undefined, value: unknown): unknown[] {
  if ((type === 'text' || type === 'prose') && typeof value === 'string') return sentencesOf(value);
  return (type === 'lines' || type === 'rows') && Array.isArray(value) ? value : [];
}

/** The pool of each answer that fiches of one kind give. */
export function poolsOf(fiches: readonly SeedFiche[]): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const name of new Set(fiches.flatMap(({ answers }) => Object.keys(answers)))) {
    const values = fiches.map(
      ({ answers }) => Object.entries(answers).find(([n]) => n === name)?.[1],
    );
    const parts = fiches.map(({ kind }, index) =>
      partsOf(fieldsOf[kind][name]?.type, values[index]),
    );
    const once = new Map(parts.flat().map((part) => [JSON.stringify(part), part]));
    pools.set(name, {
      values,
      parts: [...once.values()],
      sizes: parts.map((list) => list.length),
    });
  }
  return pools;
}
