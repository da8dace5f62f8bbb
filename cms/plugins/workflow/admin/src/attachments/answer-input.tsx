import {
  type AttachmentField,
  type AttachmentFieldName,
  type AttachmentType,
  type AttachmentWords,
  attachmentFields,
  Recognisable,
  recognisables,
} from '@pratiques/shared';
import { Checkbox, Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { french } from '../fiche/french';

interface Props {
  name: AttachmentFieldName;
  of: AttachmentType;
  words: AttachmentWords;
  change: (answers: Partial<AttachmentWords>) => void;
}

/** One answer about an attachment. */
export function AnswerInput({ name, of, words, change }: Props) {
  const field: AttachmentField = attachmentFields[name];
  const label = french(field.label.fr);
  const help = field.help?.[of];
  const hint = help && french(help);
  if (name === 'rights')
    return (
      <Field.Root name={name} hint={hint}>
        <Checkbox
          checked={words.rights}
          onCheckedChange={(checked: boolean) => change({ rights: checked })}
        >
          {label}
        </Checkbox>
        <Field.Hint />
      </Field.Root>
    );
  if (name === 'recognisable')
    return (
      <Field.Root name={name} hint={hint} required>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={words.recognisable ?? ''}
          placeholder="Choisissez"
          onChange={(value) => change({ recognisable: Recognisable.parse(value) })}
        >
          {Recognisable.options.map((value) => (
            <SingleSelectOption key={value} value={value}>
              {french(recognisables[value].fr)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    );
  return (
    <Field.Root name={name} hint={hint} required={field.need === 'required'}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={words[name] ?? ''}
        rows={2}
        resizable={false}
        style={{ minHeight: '5.6rem' }}
        maxLength={field.max}
        onChange={(event) => change({ [name]: event.currentTarget.value || null })}
      />
      <Field.Hint />
    </Field.Root>
  );
}
