import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import type { Problem, Refused } from '../session/refused.ts';
import { FormState, type Values } from './form-state.ts';

const pageTitle = document.title;

interface Props {
  /** Begins the ids of its fields. */
  id: string;
  /** Said above a refusal that is about no single answer. */
  refused: string;
  submit: string;
  /** On the button while it is under way. */
  busy: string;
  danger?: boolean;
  check: (values: Values) => readonly Problem[];
  /** Null when it was taken. */
  send: (values: Values) => Promise<Refused | null>;
  children: ComponentChildren;
}

const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** A form: nothing is said while typing; on sending, all that is wrong, each a link to its field. */
export function Form({ id, refused, submit, busy, danger, check, send, children }: Props) {
  const [wrong, setWrong] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    document.title = wrong ? `Erreur : ${pageTitle}` : pageTitle;
    if (wrong) summary.current?.focus();
  }, [wrong]);

  async function onSubmit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const values = valuesOf(event.currentTarget);
    const problems = check(values);
    if (problems.length > 0) return setWrong({ problems });
    setBusy(true);
    const answer = await send(values);
    setBusy(false);
    setWrong(answer);
  }

  return (
    <FormState.Provider value={{ id, problems: wrong?.problems ?? [] }}>
      <form class="account-form" id={id} noValidate onSubmit={onSubmit}>
        {wrong && (
          <div class="sum" ref={summary} tabIndex={-1} role="alert">
            <Summary id={id} title={refused} wrong={wrong} />
          </div>
        )}
        {children}
        <button
          class={danger ? 'btn btn--danger' : 'btn'}
          type="submit"
          aria-disabled={isBusy || undefined}
        >
          {isBusy ? busy : submit}
        </button>
      </form>
    </FormState.Provider>
  );
}

function Summary({ id, title, wrong }: { id: string; title: string; wrong: Refused }) {
  const { problems, sentence } = wrong;
  if (problems.length === 0)
    return (
      <>
        <p class="sum-title">{typo(title)}</p>
        <p>{typo(sentence ?? '')}</p>
      </>
    );
  return (
    <>
      <p class="sum-title">
        {problems.length === 1
          ? 'Une réponse à corriger'
          : `${problems.length} réponses à corriger`}
      </p>
      <ul>
        {problems.map(({ field, sentence: said }) => (
          <li key={field}>
            <a href={`#${id}-${field}`}>{typo(said)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
