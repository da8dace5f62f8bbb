/** What is missing is said, never hidden. */
export const notGiven = 'Non précisé';
