import { typo } from '../../../prose/typography.ts';
import { useForm } from '../form-state.ts';
import { optionsOf } from '../options.ts';
import { type Control, type FieldOf, textsIn } from './control.ts';

/** One among a few: buttons, all in sight. */
export function ChoiceControl({ id, name, field, value, set }: Control<FieldOf<'choice'>>) {
  const { choices } = useForm();
  return (
    <div class="options">
      {optionsOf(field, choices).map((option, at) => (
        <label class="check">
          <input
            type="radio"
            name={name}
            id={at === 0 ? id : `${id}-${at}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => set(option.value)}
          />
          <span>
            {typo(option.label)}
            {option.note && <small>{typo(option.note)}</small>}
          </span>
        </label>
      ))}
      {field.need !== 'required' && value !== null && (
        <button class="btn plain" type="button" onClick={() => set(null)}>
          Effacer ma réponse
        </button>
      )}
    </div>
  );
}

/** Some among a few: boxes to tick, in the order of the list. */
export function ChoicesControl({ id, field, value, set }: Control<FieldOf<'choices' | 'terms'>>) {
  const { choices } = useForm();
  const chosen = textsIn(value);
  const options = optionsOf(field, choices);
  const toggle = (one: string) =>
    set(
      options
        .map((option) => option.value)
        .filter((other) => (other === one ? !chosen.includes(one) : chosen.includes(other))),
    );
  return (
    <div class="grid2">
      {options.map((option, at) => (
        <label class="check">
          <input
            type="checkbox"
            id={at === 0 ? id : `${id}-${at}`}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>{typo(option.label)}</span>
        </label>
      ))}
    </div>
  );
}
