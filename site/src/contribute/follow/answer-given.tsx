import type { FieldRequest, RequestState } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { momentInWords } from '../dates.ts';

const looks: Record<RequestState, { words: string; tone: string }> = {
  to_do: { words: 'À faire', tone: 'you' },
  answered: { words: 'Répondu', tone: 'ok' },
  settled: { words: 'Réglé par l’équipe', tone: 'live' },
};
/** Nothing can be done about it as long as the text is in nobody's hands, or in the team's. */
const waiting = { words: 'Sans réponse', tone: '' };
const kinds = {
  changed: 'J’ai modifié ma réponse.',
  kept: 'Je préfère garder mon texte.',
} as const;

interface Props {
  state: RequestState;
  /** The text is in its contributor's hands. */
  open: boolean;
}

/** How far a request is, by whose turn it is. */
export function StateOfRequest({ state, open }: Props) {
  const { words, tone } = state === 'to_do' && !open ? waiting : looks[state];
  return <p class={`stage ${tone}`}>{words}</p>;
}

/** The answer that was given to a request, and when. */
export const AnswerGiven = ({ answer }: Pick<FieldRequest, 'answer'>) =>
  answer && (
    <p class="small soft pre">
      {typo(
        `Votre réponse, ${momentInWords(answer.at)} : ${kinds[answer.answer]}${answer.word ? ` « ${answer.word} »` : ''}`,
      )}
    </p>
  );
