import type { FieldRequest } from '@pratiques/shared';
import { Flex, TextButton } from '@strapi/design-system';
import { useState } from 'react';
import { AskedItem } from './asked-item';

interface Props {
  documentId: string;
  requests: readonly FieldRequest[];
  mayWrite: boolean;
}

/** What was asked at fields: those of the last round; the earlier ones on demand. */
export function AskedList({ documentId, requests, mayWrite }: Props) {
  const [whole, setWhole] = useState(false);
  const last = Math.max(0, ...requests.map(({ round }) => round));
  const shown = whole ? requests : requests.filter(({ round }) => round === last);
  if (requests.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} width="100%">
        {shown.map((request) => (
          <AskedItem
            key={request.id}
            documentId={documentId}
            request={request}
            mayWrite={mayWrite}
          />
        ))}
      </Flex>
      {last > 1 && (
        <TextButton onClick={() => setWhole(!whole)}>
          {whole ? 'Seulement les dernières demandes' : `Toutes les demandes (${requests.length})`}
        </TextButton>
      )}
    </Flex>
  );
}
