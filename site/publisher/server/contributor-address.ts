/** A document's id, or the place of a fiche that does not exist yet. */
const FICHE = /^\/contribuer\/fiches\/(?:[a-z0-9]{24}|nouvelle)\/(suivi\/)?$/;
const WITHOUT_SLASH = /^\/contribuer\/fiches\/(?:[a-z0-9]{24}|nouvelle)(?:\/suivi)?$/;

/** The page that shows any fiche of a contributor, at whatever fiche's address; other addresses are their own. */
export function pageOf(path: string): string {
  const found = FICHE.exec(path);
  if (found === null) return path;
  return found[1] === undefined ? '/contribuer/fiche/' : '/contribuer/suivi/';
}

/** The address that somebody meant who left out the last slash; null for any other. */
export const meantBy = (path: string): string | null =>
  WITHOUT_SLASH.test(path) ? `${path}/` : null;
