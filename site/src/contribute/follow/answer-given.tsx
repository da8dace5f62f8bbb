import type { FieldRequest, RequestState } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { momentInWords } from './dates.ts';

const words: Record<RequestState, string> = {
  to_do: 'À faire',
  answered: 'Répondu',
  settled: 'Réglé par l’équipe',
};
const tones: Record<RequestState, string> = { to_do: 'you', answered: 'ok', settled: 'live' };
const kinds = {
  changed: 'J’ai modifié ma réponse.',
  kept: 'Je préfère garder mon texte.',
} as const;

export const StateOfRequest = ({ state }: { state: RequestState }) => (
  <p class={`stage ${tones[state]}`}>{words[state]}</p>
);

/** The answer that was given to a request, and when. */
export const AnswerGiven = ({ answer }: Pick<FieldRequest, 'answer'>) =>
  answer && (
    <p class="small soft pre">
      {typo(
        `Votre réponse, ${momentInWords(answer.at)} : ${kinds[answer.answer]}${answer.word ? ` « ${answer.word} »` : ''}`,
      )}
    </p>
  );
