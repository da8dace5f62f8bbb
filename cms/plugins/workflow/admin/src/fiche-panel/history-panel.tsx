import type { FicheKind } from '@pratiques/shared';
import { useGetFicheStateQuery } from './fiche-api';
import { History } from './history';

/** The history of a fiche, from the same answer as its stage. */
export function HistoryPanel(fiche: { kind: FicheKind; documentId: string }) {
  const { data } = useGetFicheStateQuery(fiche);
  return data ? <History events={data.history} /> : null;
}
