const shortest = 12;

/** Long rather than complicated; password managers and pasted passwords are welcome. */
export function validatePassword(password: string): boolean {
  if ([...password].length < shortest)
    throw new Error(`Choisissez un mot de passe d'au moins ${shortest} caractères.`);
  return true;
}
