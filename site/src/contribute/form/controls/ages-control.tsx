import { useForm } from '../form-state.ts';
import type { Control } from './control.ts';
import { described } from './control.ts';
import { Instead } from './instead.tsx';

const numberIn = (text: string): number | null => {
  const digits = text.replace(/\D/g, '').slice(0, 3);
  return digits === '' ? null : Number(digits);
};

/** Two ages under one question. */
export function AgesControl({ id, field, ...more }: Control) {
  const { draft } = useForm();
  const { ageMin, ageMax } = draft.answers.value;
  const box = (name: 'ageMin' | 'ageMax', value: unknown) => (
    <input
      class="input"
      id={name === 'ageMin' ? id : name}
      inputMode="numeric"
      autocomplete="off"
      value={typeof value === 'number' ? String(value) : ''}
      {...described(more)}
      onInput={(event) => draft.set(name, numberIn(event.currentTarget.value))}
    />
  );
  return (
    <>
      <div class="ages">
        <label for={id}>De</label>
        {box('ageMin', ageMin)}
        <label for="ageMax">à</label>
        {box('ageMax', ageMax)}
        <span>ans</span>
      </div>
      <Instead name="ageMin" field={field} also={['ageMax']} />
    </>
  );
}
