import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './input-props';

/** A box to tick beside its sentence: Strapi's own switch cuts or overlaps a long one. */
export function BooleanInput({ name, label, hint, labelAction, required, disabled }: InputProps) {
  const { value, error, onChange } = useField<boolean>(name);
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={required ?? false}>
      <Flex gap={2} alignItems="center">
        <Checkbox
          checked={value === true}
          disabled={disabled ?? false}
          onCheckedChange={(checked) => onChange(name, checked === true)}
        >
          {label}
        </Checkbox>
        {labelAction}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
