/** A document's id, or the place of a fiche that does not exist yet. */
const FICHE = /^\/contribuer\/fiches\/(?:[a-z0-9]{24}|nouvelle)\/(suivi\/)?$/;

/** The page that shows any fiche of a contributor, at whatever fiche's address; other addresses are their own. */
export function pageOf(path: string): string {
  const found = FICHE.exec(path);
  if (found === null) return path;
  return found[1] === undefined ? '/contribuer/fiche/' : '/contribuer/suivi/';
}
