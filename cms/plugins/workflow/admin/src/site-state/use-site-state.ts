import type { FicheKind } from '@pratiques/shared';
import { useEffect, useState } from 'react';
import { useGetSiteStateQuery } from './site-api';
import { paceOf } from './site-words';
import { useTabSeen } from './use-tab-seen';

/** What readers have of a fiche, kept current while somebody looks. */
export function useSiteState(fiche: { kind: FicheKind; documentId: string }) {
  const seen = useTabSeen();
  const [pace, setPace] = useState(() => paceOf(undefined));
  const asked = useGetSiteStateQuery(fiche, { pollingInterval: seen ? pace : 0 });
  const { data, refetch } = asked;
  useEffect(() => setPace(paceOf(data)), [data]);
  // Whoever comes back to the tab is answered at once.
  useEffect(() => {
    if (seen) refetch();
  }, [seen, refetch]);
  return asked;
}
