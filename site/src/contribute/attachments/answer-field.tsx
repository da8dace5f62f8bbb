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
  field: AttachmentField;
  value: Word;
  set: (value: Word) => void;
  left: () => void;
}

const tooLong = (text: string, max: number) => [...text.normalize('NFC').trim()].length - max;

/** Who can be recognised: one of two declarations. */
const Recognisable = ({ id, field, value, set, left }: Props) => (
  <fieldset id={id} onFocusOut={left} {...(field.help ? { 'aria-describedby': `${id}-aide` } : {})}>
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

const Consent = ({ id, field, value, set, left }: Props) => (
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

function Text({ id, field, value, set, left }: Props) {
  const text = typeof value === 'string' ? value : '';
  const over = tooLong(text, field.max);
  const { help, example, publication } = field;
  const said = [help, example && `Exemple : « ${example} »`].filter(Boolean).join(' ');
  const describedBy = [said && `${id}-aide`, over > 0 && `${id}-long`].filter(Boolean).join(' ');
  return (
    <>
      <label class="lab" for={id}>
        {typo(field.label.fr)}
        {publication === 'optional' && <span class="opt"> (facultatif)</span>}
      </label>
      {said && (
        <p class="help" id={`${id}-aide`}>
          {typo(said)}
        </p>
      )}
      <input
        class="input"
        id={id}
        value={text}
        autocomplete="off"
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        {...(over > 0 ? { 'aria-invalid': true as const } : {})}
        onInput={(event) => set(event.currentTarget.value)}
        onBlur={left}
      />
      {over > 0 && (
        <p class="err" id={`${id}-long`}>
          {typo(
            `${over} ${over === 1 ? 'caractère' : 'caractères'} de trop : ${field.max} au plus.`,
          )}
        </p>
      )}
    </>
  );
}

const controls = { text: Text, recognisable: Recognisable, consent: Consent };

/** One question about a picture or a document. */
export function AnswerField({
  name,
  ...more
}: Omit<Props, 'field'> & { name: AttachmentFieldName }) {
  const field: AttachmentField = attachmentFields[name];
  const Control = controls[field.type];
  return <Control {...more} field={field} />;
}
