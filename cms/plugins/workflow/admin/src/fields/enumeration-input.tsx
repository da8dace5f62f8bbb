import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { wordFor } from '../fiche/vocabulary-of';
import type { InputProps } from './input-props';

interface Props extends InputProps {
  attribute: { enum: string[] };
}

/** One choice of an enumeration, in words: Strapi's own input shows the values that it keeps. */
export function EnumerationInput({ name, label, hint, labelAction, attribute, ...rest }: Props) {
  const { value, error, onChange } = useField<string>(name);
  const { required = false, disabled = false } = rest;
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled}
        placeholder="Choisir"
        clearLabel="Effacer ce choix"
        {...(required ? {} : { onClear: () => onChange(name, undefined) })}
        onChange={(chosen) => onChange(name, String(chosen))}
      >
        {attribute.enum.map((option) => (
          <SingleSelectOption key={option} value={option}>
            {wordFor(option, attribute.enum)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
