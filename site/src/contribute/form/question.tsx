import type { Field } from '@pratiques/shared';
import type { ComponentChildren } from 'preact';
import { typo } from '../../prose/typography.ts';
import { Findings } from '../propose/findings.tsx';
import { useForm } from './form-state.ts';
import { Icon } from './icons.tsx';
import { fieldOf, type Remark } from './remaining.ts';

/** What a control is told by the question around it. */
export interface Described {
  readonly id: string;
  /** Ids of what describes it, for `aria-describedby`. */
  readonly describedBy: string;
  readonly invalid: boolean;
}

const needs = { required: null, useful: '(facultatif, utile au comité)', optional: '(facultatif)' };

/** The remarks said now about one answer, or about its place. */
export function useRemarks(path: string): readonly Remark[] {
  return useForm().told.value.filter((remark) => remark.path === path);
}

export const Remarks = ({ id, remarks }: { id: string; remarks: readonly Remark[] }) => (
  <div id={id}>
    {remarks.map(({ sentence }) => (
      <p class="err">
        <Icon name="alert" />
        {typo(sentence)}
      </p>
    ))}
  </div>
);

/** Guide and example, in the margin or folded under the question. */
function Note({ field }: { field: Field }) {
  const { advice, example } = field;
  if (!advice && !example) return null;
  return (
    <details class="note">
      <summary>Conseil et exemple</summary>
      {advice && (
        <div class="gd">
          <b>Conseil</b>
          {typo(advice)}
        </div>
      )}
      {example && !example.startsWith('(') && (
        <div class="ex">
          <b>Exemple</b>
          {typo(example)}
        </div>
      )}
    </details>
  );
}

interface Props {
  name: string;
  field: Field;
  /** Several controls under one question: a group with its legend. */
  group?: boolean;
  /** Shown between the question and its control: what the team asks about it. */
  before?: ComponentChildren;
  children: (described: Described) => ComponentChildren;
}

/** An agreement is a box with its own sentence: no other label. */
export function Agreement({ name, children }: { name: string; children: Props['children'] }) {
  const remarks = useRemarks(name);
  const errors = `${name}-erreurs`;
  const described = {
    id: name,
    describedBy: remarks.length > 0 ? errors : '',
    invalid: remarks.length > 0,
  };
  return (
    <div class={remarks.length > 0 ? 'q bad' : 'q'} id={`q-${name}`}>
      <div class="main">
        {children(described)}
        <Remarks id={errors} remarks={remarks} />
      </div>
    </div>
  );
}

/** One question: its words, its control, what is wrong, and help in the margin. */
export function Question({ name, field, group = false, before, children }: Props) {
  const { leave, told } = useForm();
  const own = told.value.filter(({ path }) => path === name);
  const bad = told.value.some(({ path }) => fieldOf(path) === name);
  const help = `${name}-aide`;
  const errors = `${name}-erreurs`;
  const described: Described = {
    id: name,
    describedBy: [field.help && help, own.length > 0 && errors].filter(Boolean).join(' '),
    invalid: own.length > 0,
  };
  const need = needs[field.need];
  const label = (
    <>
      {typo(field.label.fr)}
      {need && <span class="opt"> {need}</span>}
    </>
  );
  const Frame = group ? 'fieldset' : 'div';
  return (
    <div class={bad ? 'q bad' : 'q'} id={`q-${name}`}>
      <Frame
        class="main"
        {...(group ? { 'aria-describedby': described.describedBy } : {})}
        onFocusOut={(event) => {
          const next = event.relatedTarget;
          if (!(next instanceof Node && event.currentTarget.contains(next))) leave(name);
        }}
      >
        {group ? (
          <legend class="lab">{label}</legend>
        ) : (
          <label class="lab" for={name}>
            {label}
          </label>
        )}
        {before}
        {field.help && (
          <p class="help" id={help}>
            {typo(field.help)}
          </p>
        )}
        {children(described)}
        <Remarks id={errors} remarks={own} />
        <Findings path={name} />
      </Frame>
      <Note field={field} />
    </div>
  );
}
