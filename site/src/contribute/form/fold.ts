/** Text as it is searched: without accents, capitals or apostrophes' kinds. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/œ/g, 'oe')
    .toLowerCase();
