import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { FormState } from './form-state.ts';

/** What a control is told by the field around it. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

interface FrameProps {
  name: string;
  label: string;
  /** Said before anything is typed. */
  hint?: string | undefined;
  optional?: boolean | undefined;
  children: (described: Described) => ComponentChildren;
}

/** A label, its hint, its control, and what is wrong with it. */
export function Frame({ name, label, hint, optional, children }: FrameProps) {
  const { id: form, problems } = useContext(FormState);
  const wrong = problems.find(({ field }) => field === name);
  const id = `${form}-${name}`;
  const describedBy = [hint && `${id}-aide`, wrong && `${id}-erreur`].filter(Boolean).join(' ');
  return (
    <div class={wrong ? 'field-row bad' : 'field-row'}>
      <label class="lab" for={id}>
        {typo(label)}
        {optional && <span class="opt"> (facultatif)</span>}
      </label>
      {hint && (
        <p class="help" id={`${id}-aide`}>
          {typo(hint)}
        </p>
      )}
      {children({
        id,
        name,
        class: 'input',
        ...(wrong ? { 'aria-invalid': true as const } : {}),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      })}
      {wrong && (
        <p class="err" id={`${id}-erreur`}>
          <svg class="alert-mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4 2.5 20h19ZM12 10v5M12 17.6v.2" />
          </svg>
          {typo(wrong.sentence)}
        </p>
      )}
    </div>
  );
}

type Line = Omit<FrameProps, 'children'> & {
  type?: 'email' | 'text';
  autocomplete?: 'username' | 'name' | 'organization' | 'organization-title';
  defaultValue?: string;
  maxLength?: number;
  /** Id of a list of what may be meant. */
  list?: string;
};

/** One line of text. What was typed stays, whatever is answered. */
export const Line = ({ name, label, hint, optional, type = 'text', ...input }: Line) => (
  <Frame name={name} label={label} hint={hint} optional={optional}>
    {(described) => <input type={type} {...input} {...described} />}
  </Frame>
);

interface PasswordProps {
  name: string;
  label: string;
  hint?: string;
  autocomplete: 'new-password' | 'current-password';
}

/** A password: pasted, made by a manager or typed, and shown to who wants to read it. */
export function Password({ name, label, hint, autocomplete }: PasswordProps) {
  const [isShown, setShown] = useState(false);
  return (
    <Frame name={name} label={label} hint={hint}>
      {(described) => (
        <div class="with-button">
          <input
            {...described}
            {...(isShown ? { type: 'text' as const } : { type: 'password' as const })}
            autocomplete={autocomplete}
            autocapitalize="none"
            spellcheck={false}
          />
          <button
            class="btn btn--line"
            type="button"
            aria-controls={described.id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Masquer' : 'Afficher'}
            <span class="visually-hidden"> : {label.toLowerCase()}</span>
          </button>
        </div>
      )}
    </Frame>
  );
}
