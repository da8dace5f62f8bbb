import { Divider, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useGetFicheStateQuery } from '../fiche-panel/fiche-api';
import { Notice } from '../fiche-panel/notice';
import { AskedList } from './asked-list';
import { useGetThreadQuery, useReadMessagesMutation } from './exchange-api';
import { MessageBox } from './message-box';
import { Thread } from './thread';

/** What the editors and the contributor of a practice say to each other: requests, answers, messages. */
export function ExchangePanel({ documentId }: { documentId: string }) {
  const { data: fiche } = useGetFicheStateQuery({ kind: 'practice', documentId });
  const { data, isError } = useGetThreadQuery({ documentId });
  const [read] = useReadMessagesMutation();
  const unread = data?.messages.findLast(
    ({ from, readAt }) => from === 'contributor' && readAt === null,
  )?.id;
  const mayWrite = data?.mayWrite ?? false;
  useEffect(() => {
    // Shown to who answers: the contributor may know that it was read.
    if (mayWrite && unread !== undefined) void read({ documentId, upTo: unread });
  }, [documentId, mayWrite, read, unread]);
  if (isError)
    return (
      <Notice tone="warning">
        L’échange avec le contributeur est réservé à l’équipe éditoriale.
      </Notice>
    );
  if (!data || !fiche) return <Loader small>Chargement de l’échange</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <AskedList documentId={documentId} requests={fiche.requests} mayWrite={mayWrite} />
      {fiche.requests.length > 0 && <Divider />}
      <Thread messages={data.messages} />
      {mayWrite ? (
        <MessageBox documentId={documentId} />
      ) : (
        <Typography variant="pi" textColor="neutral600">
          On n’écrit ni à propos d’un brouillon, ni d’une fiche retirée.
        </Typography>
      )}
    </Flex>
  );
}
