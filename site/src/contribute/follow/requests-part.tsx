import { type FieldRequest, fill, openStages } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';
import { useFollow } from './context.ts';
import { lastRound } from './last-round.ts';
import { RequestItem } from './request-item.tsx';
import { SendBack } from './send-back.tsx';

/** "3 précisions demandées, 1 réponse donnée" */
function headline(requests: readonly FieldRequest[]): string {
  const answered = requests.filter(({ state }) => state !== 'to_do').length;
  const asked = fill('{n} {n:précision demandée|précisions demandées}', { n: requests.length });
  return `${asked}, ${fill('{n} {n:réponse donnée|réponses données}', { n: answered })}`;
}

/** What the team asks at single questions: the round that is open, and below, those before it. */
export function RequestsPart() {
  const { contribution, history } = useFollow();
  const { requests, stage } = contribution;
  const { asked, left, earlier } = lastRound(requests);
  const [first] = asked;
  if (!first) return null;
  const open = openStages.includes(stage);
  const word = history.steps.findLast(({ action }) => action === 'requestChanges')?.word;
  return (
    <section class="block" aria-labelledby="demandes">
      <h2 id="demandes">{typo(headline(asked))}</h2>
      <p class="ask-intro">
        {typo(
          `${first.by ? `${first.by}, de l’équipe, vous les a envoyées` : 'L’équipe vous les a envoyées'} le ${dayInWords(first.at)}.${open ? ' Répondez point par point, en une ou plusieurs fois.' : ''}`,
        )}
      </p>
      {word && <blockquote class="ask-word pre">{typo(`« ${word} »`)}</blockquote>}
      <ol class="ask">
        {asked.map((request) => (
          <RequestItem
            key={request.id}
            request={request}
            open={open}
            next={request.id === left[0]?.id}
          />
        ))}
      </ol>
      <SendBack />
      {earlier.length > 0 && (
        <details class="said">
          <summary>
            {typo(fill('{n} {n:demande précédente|demandes précédentes}', { n: earlier.length }))}
          </summary>
          <ol class="ask">
            {earlier.map((request) => (
              <RequestItem key={request.id} request={request} open={false} next={false} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
