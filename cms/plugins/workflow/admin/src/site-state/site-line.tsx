import type { FicheKind } from '@pratiques/shared';
import { Flex, Link, TextButton } from '@strapi/design-system';
import { fieldInWords } from '../fiche/field-in-words';
import { goToField } from '../fiche-panel/go-to-field';
import { Notice } from '../fiche-panel/notice';
import { siteWords } from './site-words';
import { useSiteState } from './use-site-state';

/** What readers have of a fiche, and why not what was asked for: told anew by itself. */
export function SiteLine({ kind, documentId }: { kind: FicheKind; documentId: string }) {
  const { data, isError } = useSiteState({ kind, documentId });
  if (!data) return isError ? 'L’état du site n’a pas pu être lu.' : '…';
  const { state, why } = siteWords(kind, data);
  const field =
    data.state === 'quarantined' && fieldInWords(kind, data.path) !== null ? data.path : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status">
      <span>
        {state}
        {data.state === 'online' && (
          <>
            {' · '}
            <Link href={data.address} isExternal>
              voir la page
            </Link>
          </>
        )}
      </span>
      {why && <Notice tone={data.state === 'quarantined' ? 'danger' : 'warning'}>{why}</Notice>}
      {field !== null && (
        <TextButton onClick={() => goToField(kind, field)}>Aller à ce champ</TextButton>
      )}
    </Flex>
  );
}
