const syllables = ['ba', 'ke', 'di', 'lo', 'mu', 'na', 'pi', 'ro', 'sa', 'tu'];

/** A word that no fiche has, another one for each number below a thousand. */
export function rareWord(number: number): string {
  const digits = String(number).padStart(3, '0');
  return `z${[...digits].map((digit) => syllables[Number(digit)]).join('')}x`;
}
