import {
  type AnswerKind,
  type FieldRequest,
  lacksWord,
  type RequestAnswer,
  requestLimits,
  wordOwed,
} from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { type Refused, sentenceOf } from '../session/refused.ts';
import { useFirstLook } from './first-look.ts';
import { FoundPassages } from './found-passages.tsx';
import { keptText, useKeptText } from './kept-text.ts';

/** Names under which an answer that is not sent is kept. */
const namesOf = ({ id }: FieldRequest) => ({ answer: `demande.${id}`, word: `demande.${id}.mot` });

/** Whether an answer was begun on this device and not sent. */
export const isBegun = (request: FieldRequest): boolean =>
  Object.values(namesOf(request)).some((name) => keptText(name) !== '');

interface Props {
  /** The fiche. */
  documentId: string;
  request: FieldRequest;
  /** Where the answer that was changed stands: "ci-dessous", or in the fiche. */
  where: 'here' | 'in_fiche';
  /** Whether what the request is about is another answer by now, on the server too. */
  isChanged: () => Promise<boolean>;
  answer: (body: RequestAnswer) => Promise<Refused | null>;
  onDone: () => void;
  onCancel?: () => void;
}

const kindIn = (text: string): AnswerKind | null =>
  text === 'changed' || text === 'kept' ? text : null;

interface Wrong {
  readonly at: 'kind' | 'word' | 'all';
  readonly sentence: string;
}
const undecided: Wrong = { at: 'kind', sentence: 'Choisissez une des deux réponses.' };
const wrongIn = (refused: Refused): Wrong => ({
  at: refused.problems.length > 0 ? 'word' : 'all',
  sentence: sentenceOf(refused),
});

/** The answer to one request: the text was changed, or is kept and why. What is typed stays on this device. */
export function AnswerForm(props: Props) {
  const { documentId, request, where, isChanged, answer, onDone, onCancel } = props;
  const names = namesOf(request);
  const [chosen, choose] = useKeptText(names.answer);
  const [typed, type] = useKeptText(names.word);
  const kind = kindIn(chosen) ?? request.answer?.answer ?? null;
  const [touched, setTouched] = useState(typed !== '');
  const word = touched ? typed : (request.answer?.word ?? '');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const look = useFirstLook(documentId);
  const area = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = `demande-${request.id}`;

  function refuse(problem: Wrong): void {
    setWrong(problem);
    if (problem.at !== 'all') (problem.at === 'kind' ? first : area).current?.focus();
  }
  async function attempt(body: RequestAnswer): Promise<Wrong | 'found' | null> {
    const lacking = lacksWord(body, body.answer === 'changed' && !body.word && (await isChanged()));
    if (lacking) return { at: 'word', sentence: wordOwed[lacking].fr };
    const refused = (await look.hold(word)) ?? (await answer(body));
    return refused === null || refused === 'found' ? refused : wrongIn(refused);
  }
  async function send(): Promise<void> {
    if (busy) return;
    if (!kind) return refuse(undecided);
    setBusy(true);
    setWrong(null);
    const problem = await attempt({ answer: kind, word: word.trim() || null });
    setBusy(false);
    if (problem === 'found') return;
    if (problem) return refuse(problem);
    choose('');
    type('');
    setTouched(false);
    onDone();
  }
  const Choice = ({
    value,
    label,
    small,
  }: {
    value: AnswerKind;
    label: string;
    small?: string;
  }) => (
    <label class="check">
      <input
        type="radio"
        name={id}
        {...(value === 'changed' ? { ref: first } : {})}
        checked={kind === value}
        onChange={() => choose(value)}
      />
      <span>
        {typo(label)}
        {small && <small>{typo(small)}</small>}
      </span>
    </label>
  );
  return (
    <form
      class="answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset {...(wrong?.at === 'kind' ? { 'aria-describedby': `${id}-erreur` } : {})}>
        <legend class="lab small">Votre réponse à cette demande</legend>
        {Choice({
          value: 'changed',
          label:
            where === 'here'
              ? 'J’ai modifié ma réponse ci-dessous'
              : 'J’ai modifié ma réponse dans la fiche',
        })}
        {Choice({
          value: 'kept',
          label: 'Je préfère garder mon texte',
          small: 'Dites pourquoi : l’équipe en tiendra compte',
        })}
      </fieldset>
      <label class="lab small" for={`${id}-mot`}>
        Un mot pour l’équipe{' '}
        <span class="opt">
          {kind === 'kept' ? '(demandé si vous gardez votre texte)' : '(facultatif)'}
        </span>
      </label>
      <textarea
        class="input"
        id={`${id}-mot`}
        ref={area}
        rows={2}
        maxLength={requestLimits.word}
        value={word}
        {...(wrong?.at === 'word'
          ? { 'aria-invalid': true, 'aria-describedby': `${id}-erreur` }
          : {})}
        onInput={(event) => {
          setTouched(true);
          type(event.currentTarget.value);
          look.forget();
        }}
      />
      {/* Named, so that its coming takes no other paragraph's place, and the focus of a button there. */}
      {wrong && (
        <p class="err" key="erreur" id={`${id}-erreur`} role="alert">
          <Icon name="alert" />
          {typo(wrong.sentence)}
        </p>
      )}
      <FoundPassages look={look} area={area} send={() => void send()} />
      <p class="acts">
        {!look.found && (
          <button class="btn ghost" type="submit" aria-disabled={busy}>
            {busy ? 'Enregistrement…' : 'Enregistrer ma réponse'}
          </button>
        )}
        {onCancel && (
          <button class="btn plain" type="button" onClick={onCancel}>
            Fermer
          </button>
        )}
      </p>
    </form>
  );
}
