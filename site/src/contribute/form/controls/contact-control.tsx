import { type Control, described, textIn } from './control.ts';
import { TextLine } from './text-area.tsx';

/** The site's form, or a service's address. */
export function ContactControl({ id, name, value, set, ...more }: Control) {
  const text = textIn(value);
  const byAddress = value !== null && text !== 'form';
  return (
    <div class="options">
      <label class="check">
        <input
          type="radio"
          name={name}
          id={id}
          checked={text === 'form'}
          {...described(more)}
          onChange={() => set('form')}
        />
        <span>
          Par le formulaire du site<small>Votre adresse reste cachée</small>
        </span>
      </label>
      <label class="check">
        <input type="radio" name={name} checked={byAddress} onChange={() => set('')} />
        <span>À l’adresse du service</span>
      </label>
      {byAddress && (
        <TextLine
          id={`${id}.adresse`}
          text={text}
          type="email"
          inputMode="email"
          autocomplete="off"
          aria-label="Adresse du service"
          onText={set}
          {...more}
        />
      )}
    </div>
  );
}
