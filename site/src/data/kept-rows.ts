import type { Fiche } from '../library/fiche.ts';
import { ficheRow } from './fiche-row.ts';

type Row = ReturnType<typeof ficheRow>;

/** Writes the row of each fiche once, for as long as the fiche stays the same: the tables name them all at each update. */
export function keptRows(write: (row: Row) => string): (fiche: Fiche, origin: string) => string {
  const known = new WeakMap<Fiche, { readonly origin: string; readonly text: string }>();
  return (fiche, origin) => {
    const before = known.get(fiche);
    if (before?.origin === origin) return before.text;
    const text = write(ficheRow(fiche, origin));
    known.set(fiche, { origin, text });
    return text;
  };
}
