import type { HistoryStep } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { dayInWords } from '../dates.ts';

const looks = { done: '', now: 'now', to_come: 'todo2' } as const;
/** Said to who does not see the drawing. */
const spoken = { done: 'Fait : ', now: '', to_come: 'À venir : ' } as const;

function Step({ step: { title, at, state, note, word } }: { step: HistoryStep }) {
  return (
    <li class={looks[state]} aria-current={state === 'now' ? 'step' : undefined}>
      <h3>
        <span class="visually-hidden">{spoken[state]}</span>
        {typo(title)}
      </h3>
      {at && (
        <p class="when">
          <time dateTime={at}>
            {state === 'now' ? 'Depuis le ' : ''}
            {dayInWords(at)}
          </time>
        </p>
      )}
      {note && <p class={state === 'now' ? 'small' : 'when'}>{typo(note)}</p>}
      {state === 'done' && word && (
        <details class="said">
          <summary>Le mot qui l’accompagnait</summary>
          <p>{typo(`« ${word} »`)}</p>
        </details>
      )}
    </li>
  );
}

/** The way of a fiche, drawn: what was reached, where it stands, what usually comes next. */
export const Timeline = ({ steps }: { steps: readonly HistoryStep[] }) => (
  <section aria-labelledby="parcours">
    <h2 id="parcours">Où en est la fiche</h2>
    <ol class="tl">
      {steps.map((step, at) => (
        <Step key={`${at} ${step.title}`} step={step} />
      ))}
    </ol>
  </section>
);
