import type { FieldRequest } from '@pratiques/shared';
import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { inBrief } from '../fiche/dates';
import { french } from '../fiche/french';
import { goToField } from '../fiche-panel/go-to-field';
import { useSettleRequestMutation } from './exchange-api';

const states = { to_do: 'Sans réponse', answered: 'Répondu', settled: 'Réglé' } as const;
const kinds = { changed: 'A modifié sa réponse.', kept: 'Garde son texte.' } as const;

interface Props {
  documentId: string;
  request: FieldRequest;
  /** This person may tick it off. */
  mayWrite: boolean;
}

/** One request as the team sees it: what was asked, what was answered, whether the field really changed. */
export function AskedItem({ documentId, request, mayWrite }: Props) {
  const { id, path, place, text, state, answer, before, changed, at } = request;
  const [settle, { isLoading }] = useSettleRequestMutation();
  const since = changed
    ? 'Le champ a changé depuis la demande.'
    : 'Le champ n’a pas changé depuis la demande.';
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="semiBold">
        {`${states[state]}, demandé le ${inBrief(at)}`}
      </Typography>
      <TextButton
        onClick={() => goToField('practice', path.join('.'))}
        style={{ textAlign: 'left', overflowWrap: 'anywhere' }}
      >
        {french(place)}
      </TextButton>
      <Typography variant="pi" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {french(`« ${text} »`)}
      </Typography>
      {answer && (
        <Typography variant="pi" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {french(`${kinds[answer.answer]}${answer.word ? ` « ${answer.word} »` : ''}`)}
        </Typography>
      )}
      <Typography variant="pi" textColor={changed ? 'success700' : 'neutral600'}>
        {since}
      </Typography>
      {changed && before !== null && (
        <details>
          <summary>
            <Typography variant="pi">Le texte d’alors</Typography>
          </summary>
          <Typography
            tag="p"
            variant="pi"
            textColor="neutral600"
            style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
          >
            {before}
          </Typography>
        </details>
      )}
      {mayWrite && state !== 'settled' && (
        <Button
          variant="tertiary"
          size="S"
          loading={isLoading}
          onClick={() => settle({ documentId, id })}
        >
          Point réglé
        </Button>
      )}
    </Flex>
  );
}
