const number = new Intl.NumberFormat('fr-FR');

/** `aucune fiche`, `1 fiche`, `1 200 fiches`. */
export const count = (fiches: number): string =>
  fiches === 0 ? 'aucune fiche' : `${number.format(fiches)} ${fiches === 1 ? 'fiche' : 'fiches'}`;

/** `12 fiches, dont 2 de l'ONPE`. */
export function countWithOnpe(fiches: number, fromOnpe: number): string {
  if (fromOnpe === 0) return count(fiches);
  return fromOnpe === fiches
    ? `${count(fiches)} de l'ONPE`
    : `${count(fiches)}, dont ${number.format(fromOnpe)} de l'ONPE`;
}
