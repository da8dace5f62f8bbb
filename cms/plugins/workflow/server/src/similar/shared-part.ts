import { type Facts, factNames } from './texts';

/** Of the lists that both answered, how much of the shorter answer the other has: 0 to 1, on average. */
export function sharedPart(one: Facts, other: Facts): number {
  let sum = 0;
  let answered = 0;
  for (const name of factNames) {
    const fewest = Math.min(one[name].length, other[name].length);
    if (fewest === 0) continue;
    answered += 1;
    sum += one[name].filter((key) => other[name].includes(key)).length / fewest;
  }
  return answered === 0 ? 0 : sum / answered;
}
