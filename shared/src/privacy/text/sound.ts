const SAME: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:ck|qu|q|c(?=[aoulrk]|$))/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/eau|au/g, 'o'],
  [/ae|ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/[-']/g, ''],
  [/(?:e|es|s|t|x)$/g, ''],
];

/** How a folded word sounds, roughly: « Maëllya » and « Maélia » are spelt apart and sound the same. */
export const soundOf = (folded: string): string =>
  SAME.reduce((sound, [from, to]) => sound.replace(from, to), folded);
