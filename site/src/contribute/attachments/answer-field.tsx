import {
  type AttachmentField,
  type AttachmentFieldName,
  attachmentFields,
  recognisables,
} from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import type { Word } from './words-state.ts';

interface Props {
  id: string;
  name: AttachmentFieldName;
  value: Word;
  set: (value: Word) => void;
  left: () => void;
}

const tooLong = (text: string, max: number) => [...text.normalize('NFC').trim()].length - max;

/** One question about a picture or a document. */
export function AnswerField({ id, name, value, set, left }: Props) {
  const field: AttachmentField = attachmentFields[name];
  const need = field.publication === 'required' ? null : '(facultatif)';
  if (field.type === 'recognisable')
    return (
      <fieldset id={id} aria-describedby={field.help ? `${id}-aide` : undefined} onFocusOut={left}>
        <legend class="lab">{typo(field.label.fr)}</legend>
        {field.help && (
          <p class="help" id={`${id}-aide`}>
            {typo(field.help)}
          </p>
        )}
        {Object.entries(recognisables).map(([key, label]) => (
          <label class="check" key={key}>
            <input type="radio" name={id} checked={value === key} onChange={() => set(key)} />
            <span>{typo(label.fr)}</span>
          </label>
        ))}
      </fieldset>
    );
  if (field.type === 'consent')
    return (
      <label class="check">
        <input
          type="checkbox"
          id={id}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
          onBlur={left}
        />
        <span>
          {typo(field.label.fr)}
          {field.help && <small>{typo(field.help)}</small>}
        </span>
      </label>
    );
  const text = typeof value === 'string' ? value : '';
  const over = tooLong(text, field.max);
  return (
    <>
      <label class="lab" for={id}>
        {typo(field.label.fr)}
        {need && <span class="opt"> {need}</span>}
      </label>
      {(field.help || field.example) && (
        <p class="help" id={`${id}-aide`}>
          {typo(
            [field.help, field.example && `Exemple : « ${field.example} »`]
              .filter(Boolean)
              .join(' '),
          )}
        </p>
      )}
      <input
        class="input"
        id={id}
        value={text}
        autocomplete="off"
        aria-describedby={`${id}-aide${over > 0 ? ` ${id}-long` : ''}`}
        {...(over > 0 ? { 'aria-invalid': true as const } : {})}
        onInput={(event) => set(event.currentTarget.value)}
        onBlur={left}
      />
      {over > 0 && (
        <p class="err" id={`${id}-long`}>
          <span>
            {typo(
              `${over} ${over === 1 ? 'caractère' : 'caractères'} de trop : ${field.max} au plus.`,
            )}
          </span>
        </p>
      )}
    </>
  );
}
