import { typo } from '../../../prose/typography.ts';
import { type Control, described } from './control.ts';

/** An agreement: a box with its own sentence. */
export function ConsentControl({ id, field, value, set, ...more }: Control) {
  return (
    <label class="check">
      <input
        type="checkbox"
        id={id}
        checked={value === true}
        {...described(more)}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>
        {typo(field.label.fr)}
        {field.help && <small>{typo(field.help)}</small>}
      </span>
    </label>
  );
}
