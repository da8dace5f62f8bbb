import { type PublisherStatus, type SiteState, troubleIn } from '@pratiques/shared';
import { mainLocale } from '../fiche/uid';
import type { PublicRow } from './public-rows';

interface Known {
  documentId: string;
  /** Where readers find it; null when it never had an address. */
  address: string | null;
  /** The newest row of the log for each of its languages. */
  rows: readonly PublicRow[];
  /** The name of our log. */
  epoch: string;
  /** What the publisher says of itself; null when it does not answer. */
  publisher: PublisherStatus | null;
}

/** What readers have of a fiche: its last public change, held against what the publisher shows. */
export function siteStateOf({ documentId, address, rows, epoch, publisher }: Known): SiteState {
  const main = rows.find(({ locale }) => locale === mainLocale);
  if (!main) return { state: 'never' };
  const { at, action } = main;
  if (!publisher) return { state: 'unknown', at };
  const online = action !== 'unpublished';
  const { error } = publisher;
  const trouble = error === null ? null : troubleIn(error);
  // Sequences of two logs cannot be compared.
  const reached =
    publisher.epoch === epoch && rows.every(({ sequence }) => sequence <= publisher.sequence);
  if (!reached) return { state: online ? 'coming' : 'leaving', at, trouble };
  if (!online) return { state: 'gone', at };
  const refused = publisher.quarantine.find((one) => one.documentId === documentId);
  if (refused) {
    const { path, reason } = refused;
    return { state: 'quarantined', at, path, reason, earlier: action === 'changed' };
  }
  // A page that could not be drawn again is named by its address.
  const undrawn = address !== null && error?.includes(new URL(address).pathname);
  if (address === null || undrawn) return { state: 'coming', at, trouble: 'pages' };
  return { state: 'online', at, address };
}
