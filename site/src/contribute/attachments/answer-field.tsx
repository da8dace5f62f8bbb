import {
  type AttachmentField,
  type AttachmentFieldName,
  type AttachmentType,
  attachmentFields,
  recognisables,
} from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';
import { Remarks, useRemarks } from '../form/question.tsx';
import { partsOf } from '../form/remaining.ts';
import type { Word } from './kept-words.ts';

interface Props {
  id: string;
  field: AttachmentField;
  help: string | undefined;
  value: Word;
  set: (value: Word) => void;
  left: () => void;
  /** Something is missing, and was said. */
  bad: boolean;
  /** Names what is missing. */
  errors: string;
}

const described = (...ids: readonly (string | false | undefined)[]) => {
  const by = ids.filter(Boolean).join(' ');
  return by ? { 'aria-describedby': by } : {};
};

const tooLong = (text: string, max: number) => [...text.normalize('NFC').trim()].length - max;

/** Who can be recognised: one of two declarations. */
const Recognisable = ({ id, field, help, value, set, left, bad, errors }: Props) => (
  <fieldset id={id} onFocusOut={left} {...described(help && `${id}-aide`, bad && errors)}>
    <legend class="lab">{typo(field.label.fr)}</legend>
    {help && (
      <p class="help" id={`${id}-aide`}>
        {typo(help)}
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

const Consent = ({ id, field, help, value, set, left, bad, errors }: Props) => (
  <label class="check">
    <input
      type="checkbox"
      id={id}
      checked={value === true}
      onChange={(event) => set(event.currentTarget.checked)}
      onBlur={left}
      {...(bad ? { 'aria-invalid': true as const } : {})}
      {...described(bad && errors)}
    />
    <span>
      {typo(field.label.fr)}
      {help && <small>{typo(help)}</small>}
    </span>
  </label>
);

function Text({ id, field, help, value, set, left, bad, errors }: Props) {
  const text = typeof value === 'string' ? value : '';
  const over = tooLong(text, field.max);
  const { example, need } = field;
  const said = [help, example && `Exemple : « ${example} »`].filter(Boolean).join(' ');
  return (
    <>
      <label class="lab" for={id}>
        {typo(field.label.fr)}
        {need === 'optional' && <span class="opt"> (facultatif)</span>}
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
        {...described(said && `${id}-aide`, over > 0 && `${id}-long`, bad && errors)}
        {...(bad || over > 0 ? { 'aria-invalid': true as const } : {})}
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

type Asked = Omit<Props, 'field' | 'help' | 'bad' | 'errors'> & {
  name: AttachmentFieldName;
  of: AttachmentType;
};

/** One question about a picture or a document. */
export function AnswerField({ name, of, ...more }: Asked) {
  const field: AttachmentField = attachmentFields[name];
  const Control = controls[field.type];
  // What is too long is told as it is typed.
  const remarks = useRemarks(more.id).filter((remark) => remark.name !== 'long');
  const here = remarks.map((remark) => ({ ...remark, sentence: partsOf(remark).what }));
  const errors = `${more.id}-erreurs`;
  return (
    <>
      <Control
        {...more}
        field={field}
        help={field.help?.[of]}
        bad={remarks.length > 0}
        errors={errors}
      />
      <Remarks id={errors} remarks={here} />
    </>
  );
}
