import { openStages } from '@pratiques/shared';
import { useForm } from '../form/form-state.ts';
import { newest } from './answered.ts';
import { lastRound } from './last-round.ts';
import { RequestAtField } from './request-at-field.tsx';

/** What the team asks about one question of the form, with the answers to it. */
export function RequestsAt({ name }: { name: string }) {
  const { draft, announce } = useForm();
  const contribution = draft.contribution.value;
  if (!contribution) return null;
  const { documentId, stage } = contribution;
  const { asked } = lastRound(contribution.requests);
  if (asked.every(({ state }) => state === 'settled')) return null;
  /** Of what the server has once all that is on screen is there. */
  const isChanged = async (id: number) => {
    // What could not be saved is the server's to tell.
    if (!(await draft.flush())) return true;
    const found = draft.contribution.value?.requests.find((request) => request.id === id);
    return found?.changed ?? false;
  };
  return asked.map((request, at) =>
    request.path[0] === name ? (
      <RequestAtField
        key={request.id}
        documentId={documentId}
        request={newest(request)}
        number={at + 1}
        of={asked.length}
        open={openStages.includes(stage)}
        isChanged={() => isChanged(request.id)}
        say={announce}
      />
    ) : null,
  );
}
