import { fill } from '@pratiques/shared';
import { useState } from 'preact/hooks';
import { urls } from '../../lib/urls.ts';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { sentenceOf } from '../session/refused.ts';
import { useFollow } from './context.ts';
import type { Followed } from './following.ts';
import { lastRound } from './last-round.ts';
import { tellDone } from './tell-done.ts';

/** Why the fiche cannot go back yet, or null. */
function reasonIn({ requests, missing }: Followed): string | null {
  const { asked, left } = lastRound(requests);
  const gaps = missing.filter(({ name }) => name !== 'unanswered').length;
  if (left.length > 0 && asked.length === 1) return 'Possible quand la demande a une réponse.';
  if (left.length > 0)
    return `Possible quand les ${asked.length} demandes ont une réponse. Il en reste ${left.length}.`;
  if (gaps > 0) return fill('{n} {n:réponse manque|réponses manquent} dans la fiche.', { n: gaps });
  return null;
}

/** What still lacks in the fiche itself, each a link to its question. */
const Gaps = ({ id, missing }: { id: string; missing: Followed['missing'] }) => (
  <ul class="gaps">
    {missing.map(({ path, message }) => (
      <li key={path.join('.')}>
        <a href={`${urls.draft(id)}#${path.join('.')}`}>{typo(message)}</a>
      </li>
    ))}
  </ul>
);

/** Sends the fiche back to the team; until that is possible the button stays in sight, with its reason. */
export function SendBack() {
  const { id, following, contribution } = useFollow();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  if (!contribution.moves.includes('submit') || contribution.stage !== 'changes_requested')
    return null;
  const reason = reasonIn(contribution);
  const gaps = contribution.missing.filter(({ name }) => name !== 'unanswered');

  async function send(): Promise<void> {
    if (busy) return;
    if (reason) return following.say(typo(reason));
    setBusy(true);
    setRefused('');
    const refusal = await following.move('submit');
    setBusy(false);
    if (refusal) return setRefused(sentenceOf(refusal));
    tellDone(following, 'La fiche est renvoyée à l’équipe.');
  }
  return (
    <div class="foot">
      <button
        class="btn"
        type="button"
        aria-disabled={reason !== null || busy}
        aria-describedby={reason === null ? undefined : 'renvoi-raison'}
        onClick={() => void send()}
      >
        {busy ? 'Envoi…' : 'Renvoyer la fiche à l’équipe'}
      </button>
      {reason !== null && (
        <div class="grow small soft" id="renvoi-raison">
          <p>{typo(reason)}</p>
          {gaps.length > 0 && <Gaps id={id} missing={gaps} />}
        </div>
      )}
      {refused && (
        <p class="err" role="alert">
          <Icon name="alert" />
          {typo(refused)}
        </p>
      )}
    </div>
  );
}
