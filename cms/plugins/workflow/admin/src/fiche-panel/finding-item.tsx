import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { french } from '../fiche/french';
import type { FicheState, OpenFinding } from './fiche-state';
import { goToField } from './go-to-field';
import { SignOffDialog } from './sign-off-dialog';

interface Props {
  fiche: FicheState;
  finding: OpenFinding;
}

/** One passage: where it is, what its contributor says of it, and the way past it. */
export function FindingItem({ fiche, finding }: Props) {
  const [asking, setAsking] = useState(false);
  const { field, passage, signed, explanation, locale } = finding;
  const language = locale === 'fr' ? '' : ' (anglais)';
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <TextButton
        onClick={() => goToField(fiche.kind, finding.path)}
        style={{ textAlign: 'left', overflowWrap: 'anywhere' }}
      >
        {french(`${field}${language} : « ${passage} »`)}
      </TextButton>
      {signed && (
        <Typography variant="pi" textColor="neutral600">
          {french('Vérifié : le motif est dans l’historique.')}
        </Typography>
      )}
      {explanation !== null && (
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {french(`Le contributeur l’a gardé : « ${explanation} »`)}
        </Typography>
      )}
      {!signed && fiche.maySignOff && (
        <Button
          variant="tertiary"
          size="S"
          aria-label={french(`Publier quand même : « ${passage} »`)}
          onClick={() => setAsking(true)}
        >
          Publier quand même
        </Button>
      )}
      {asking && <SignOffDialog fiche={fiche} finding={finding} onClose={() => setAsking(false)} />}
    </Flex>
  );
}
