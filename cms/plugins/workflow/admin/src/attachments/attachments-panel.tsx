import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { type ChangeEvent, useRef } from 'react';
import { Notice } from '../fiche-panel/notice';
import { AttachmentItem } from './attachment-item';
import { type Fiche, useGetAttachmentsQuery } from './attachments-api';
import { attachmentsBox } from './attachments-box';
import { useChanges } from './use-changes';

/** Pictures and documents of a fiche: seen, described, added and taken off beside its text. */
export function AttachmentsPanel(fiche: Fiche) {
  const { data, isError } = useGetAttachmentsQuery(fiche);
  const changes = useChanges(fiche);
  const input = useRef<HTMLInputElement>(null);
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const { currentTarget } = event;
    const file = currentTarget.files?.[0];
    if (file) await changes.add(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  if (isError)
    return <Notice tone="danger">Les fichiers n’ont pas pu être lus. Rechargez la page.</Notice>;
  if (!data) return <Loader small>Chargement des fichiers</Loader>;
  return (
    <Box id={attachmentsBox} tabIndex={-1} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.attachments.map((attachment) => (
          <AttachmentItem
            key={attachment.id}
            fiche={fiche}
            attachment={attachment}
            changes={data.mayChange ? changes : null}
          />
        ))}
      </Flex>
      {data.attachments.length === 0 && !data.mayChange && (
        <Typography variant="pi">Rien n’est joint à cette fiche.</Typography>
      )}
      <Box paddingTop={3} hidden={!data.mayChange}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Fichier à joindre"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          onChange={add}
        />
        <Button
          variant="tertiary"
          fullWidth
          loading={changes.busy}
          onClick={() => input.current?.click()}
        >
          Joindre un fichier
        </Button>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
          JPEG, PNG, WebP ou PDF, 10 Mo au plus. Enregistrez d’abord le texte de la fiche.
        </Typography>
      </Box>
    </Box>
  );
}
