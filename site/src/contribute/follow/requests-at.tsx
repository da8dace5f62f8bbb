import { type FieldRequest, openStages } from '@pratiques/shared';
import { useForm } from '../form/form-state.ts';
import { newest } from './answered.ts';
import { RequestAtField } from './request-at-field.tsx';

/** The round that is open: what was asked last, unless the team settled all of it. */
function openRound(requests: readonly FieldRequest[]): readonly FieldRequest[] {
  const round = Math.max(0, ...requests.map((request) => request.round));
  const asked = requests.filter((request) => request.round === round);
  return asked.every(({ state }) => state === 'settled') ? [] : asked;
}

/** What the team asks about one question of the form, with the answers to it. */
export function RequestsAt({ name }: { name: string }) {
  const { draft, announce } = useForm();
  const contribution = draft.contribution.value;
  if (!contribution) return null;
  const { documentId, stage } = contribution;
  const asked = openRound(contribution.requests);
  return asked.map((request, at) =>
    request.path[0] === name ? (
      <RequestAtField
        key={request.id}
        documentId={documentId}
        request={newest(request)}
        number={at + 1}
        of={asked.length}
        open={openStages.includes(stage)}
        say={announce}
      />
    ) : null,
  );
}
