import { domains, type Label, publicSites } from '@pratiques/shared';
import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { z } from 'zod';
import { french } from '../fiche/french';
import type { InputProps } from './input-props';

/** Vocabularies of `shared` that a content type may name in its attribute's options. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  domains,
  publicSites,
};
const Chosen = z.array(z.string()).catch([]);

interface Props extends InputProps {
  attribute: { options?: { vocabulary?: string } };
}

/** Some choices of a vocabulary, kept as a list of its keys. */
export default function ChoicesInput(props: Props) {
  const { name, label, hint, labelAction, attribute, required = false, disabled = false } = props;
  const { value, error, onChange } = useField(name);
  const vocabulary = vocabularies[attribute.options?.vocabulary ?? ''] ?? {};
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <MultiSelect
        withTags
        value={Chosen.parse(value)}
        disabled={disabled}
        placeholder="Choisir dans la liste"
        clearLabel="Tout retirer"
        onClear={() => onChange(name, [])}
        onChange={(chosen) => onChange(name, chosen)}
      >
        {Object.entries(vocabulary).map(([key, { fr }]) => (
          <MultiSelectOption key={key} value={key}>
            {french(fr)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
