import { type AnswerKind, type FieldRequest, requestLimits, wordOwed } from '@pratiques/shared';
import { useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { keptText, useKeptText } from './kept-text.ts';
import type { Outcome } from './outcome.ts';

/** Names under which an answer that is not sent is kept. */
const namesOf = ({ id }: FieldRequest) => ({ answer: `demande.${id}`, word: `demande.${id}.mot` });

/** Whether an answer was begun on this device and not sent. */
export const isBegun = (request: FieldRequest): boolean =>
  Object.values(namesOf(request)).some((name) => keptText(name) !== '');

interface Props {
  request: FieldRequest;
  /** Where the answer that was changed stands: "ci-dessous", or in the fiche. */
  where: 'here' | 'in_fiche';
  answer: (body: { answer: AnswerKind; word: string | null }) => Promise<Outcome>;
  onDone: (outcome: Outcome & { ok: true }) => void;
  onCancel?: () => void;
}

const kindIn = (text: string): AnswerKind | null =>
  text === 'changed' || text === 'kept' ? text : null;

interface Wrong {
  readonly at: 'kind' | 'word' | 'all';
  readonly sentence: string;
}
function problemOf(kind: AnswerKind | null, word: string): Wrong | null {
  if (!kind) return { at: 'kind', sentence: 'Choisissez une des deux réponses.' };
  return kind === 'kept' && word.trim() === '' ? { at: 'word', sentence: wordOwed.fr } : null;
}
function refusalOf({ errors, sentence }: Outcome & { ok: false }): Wrong {
  const word = errors.find(({ path }) => path[0] === 'word');
  return word ? { at: 'word', sentence: word.message } : { at: 'all', sentence };
}

/** The answer to one request: the text was changed, or is kept and why. What is typed stays on this device. */
export function AnswerForm({ request, where, answer, onDone, onCancel }: Props) {
  const names = namesOf(request);
  const [chosen, choose] = useKeptText(names.answer);
  const [typed, type] = useKeptText(names.word);
  const kind = kindIn(chosen) ?? request.answer?.answer ?? null;
  const [touched, setTouched] = useState(typed !== '');
  const word = touched ? typed : (request.answer?.word ?? '');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = `demande-${request.id}`;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const problem = problemOf(kind, word);
    setWrong(problem);
    if (problem || !kind) return (kind ? area : first).current?.focus();
    setBusy(true);
    const outcome = await answer({ answer: kind, word: word.trim() || null });
    setBusy(false);
    if (!outcome.ok) return setWrong(refusalOf(outcome));
    choose('');
    type('');
    setTouched(false);
    onDone(outcome);
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
    <form class="answer" noValidate onSubmit={(event) => void submit(event)}>
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
        }}
      />
      {wrong && (
        <p class="err" id={`${id}-erreur`} role="alert">
          <Icon name="alert" />
          {typo(wrong.sentence)}
        </p>
      )}
      <p class="acts">
        <button class="btn ghost" type="submit" aria-disabled={busy}>
          {busy ? 'Enregistrement…' : 'Enregistrer ma réponse'}
        </button>
        {onCancel && (
          <button class="btn plain" type="button" onClick={onCancel}>
            Fermer
          </button>
        )}
      </p>
    </form>
  );
}
