import { type Attachment, attachmentProblems } from '@pratiques/shared';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { french } from '../fiche/french';
import { useGetFicheStateQuery } from '../fiche-panel/fiche-api';
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
  const { data: state } = useGetFicheStateQuery(fiche);
  const missing = attachmentProblems([attachment]).length;
  const here = `attachments.${id}.`;
  const found = state?.findings.filter(({ path, signed }) => !signed && path.startsWith(here));
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
      <Readiness missing={missing} found={found?.length ?? 0} />
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

/** What keeps one from readers: answers that are owed, passages that nobody answers for. */
function Readiness({ missing, found }: { missing: number; found: number }) {
  const owed = [
    ...(missing > 0
      ? [`à compléter avant la mise en ligne : ${missing} ${missing > 1 ? 'réponses' : 'réponse'}`]
      : []),
    ...(found > 0 ? [`${found > 1 ? `${found} passages` : 'un passage'} à vérifier`] : []),
  ].join(' ; ');
  return (
    <Typography variant="pi" textColor={owed ? 'warning700' : 'neutral600'}>
      {owed ? french(`${owed.charAt(0).toUpperCase()}${owed.slice(1)}`) : 'Peut être mis en ligne'}
    </Typography>
  );
}
