import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

interface Props {
  name: string;
  options?: readonly (string | { value: string; label?: string })[];
  'aria-label': string;
}

/** The value of a filter on an enumeration; with an input of its own, Strapi shows its word, not its key. */
export function ChoiceFilter({ name, options = [], 'aria-label': label }: Props) {
  const { value, onChange } = useField<string>(name);
  return (
    <SingleSelect
      aria-label={label}
      value={value ?? ''}
      placeholder="Choisir"
      onChange={(chosen) => onChange(name, String(chosen))}
    >
      {options.map((option) => {
        const { value: key, label: word = key } =
          typeof option === 'string' ? { value: option } : option;
        return (
          <SingleSelectOption key={key} value={key}>
            {word}
          </SingleSelectOption>
        );
      })}
    </SingleSelect>
  );
}
