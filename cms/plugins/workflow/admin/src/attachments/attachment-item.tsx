import { type Attachment, attachmentProblems } from '@pratiques/shared';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { AttachmentForm } from './attachment-form';
import { addressOf, type Fiche } from './attachments-api';
import type { Changes } from './use-changes';
import { useFile } from './use-file';

interface Props {
  fiche: Fiche;
  attachment: Attachment;
  /** Null for somebody who only reads. */
  changes: Changes | null;
}

/** One picture or document: how it looks, what is missing, what can be done. */
export function AttachmentItem({ fiche, attachment, changes }: Props) {
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const { id, type, name, alt } = attachment;
  const address = useFile(`${addressOf(fiche)}/${id}`);
  const missing = attachmentProblems([attachment]).length;
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={3}>
      {type === 'image' && address && (
        <img src={address} alt={alt ?? ''} style={{ display: 'block', width: '100%' }} />
      )}
      <Box paddingTop={2}>
        {type === 'document' && address ? (
          <Link href={address} download={name}>
            {name}
          </Link>
        ) : (
          <Typography variant="pi">{name}</Typography>
        )}
      </Box>
      <Typography variant="pi" textColor={missing > 0 ? 'warning700' : 'neutral600'}>
        {missing > 0
          ? `À compléter avant la mise en ligne : ${missing} ${missing > 1 ? 'réponses' : 'réponse'}`
          : 'Peut être mis en ligne'}
      </Typography>
      {changes && (
        <>
          <Flex gap={4} paddingTop={2}>
            <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Refermer' : 'Décrire'}
            </TextButton>
            <TextButton
              disabled={changes.busy}
              onBlur={() => setSure(false)}
              onClick={() => (sure ? changes.remove(id) : setSure(true))}
            >
              {sure ? 'Confirmer le retrait' : 'Retirer'}
            </TextButton>
          </Flex>
          {open && (
            <AttachmentForm
              attachment={attachment}
              busy={changes.busy}
              save={(words) => changes.describe(id, words)}
            />
          )}
        </>
      )}
    </Box>
  );
}
