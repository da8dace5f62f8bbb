import type { MoveName } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { FicheRow } from '../fiche/row';
import type { Locked } from '../ledger/ledger';
import type { Person } from '../transition/person';
import { addressesOfOwner } from './addresses';
import { tellOf } from './tidings';

/** Moves of the team after which a practice awaits its contributor, or has another fate. */
const decisions: readonly MoveName[] = ['accept', 'decline', 'publish', 'unpublish', 'reopen'];

/** Lets the contributor know, once it is committed, that the team moved their practice. */
export function tellOfMove(
  strapi: Core.Strapi,
  { afterCommit }: Locked,
  { name, by, row }: { name: MoveName; by: Person; row: FicheRow },
): void {
  const asked = name === 'requestChanges';
  if (by.kind !== 'admin' || !(asked || decisions.includes(name))) return;
  const tiding = { what: asked ? 'requests' : 'decision', to: 'contributor' } as const;
  const { documentId } = row;
  const addresses = addressesOfOwner(row);
  afterCommit(() => tellOf(strapi, { ...tiding, documentId, addresses }));
}
