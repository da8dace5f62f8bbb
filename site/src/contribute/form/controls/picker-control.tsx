import { useMemo } from 'preact/hooks';
import { useForm } from '../form-state.ts';
import { optionsOf } from '../options.ts';
import { type Control, type FieldOf, textIn, textsIn } from './control.ts';
import { Picker } from './picker.tsx';

const titles: Readonly<Record<string, string>> = {
  topics: 'Mots-clés',
  audiences: 'Publics',
  frameworks: "Cadres d'intervention",
  departements: 'Départements',
  structure: 'Types de structure',
};

/** Terms of a long list, or départements. */
export function PickerControl({
  name,
  field,
  value,
  set,
  ...more
}: Control<FieldOf<'term' | 'terms' | 'territories'>>) {
  const { choices } = useForm();
  const options = useMemo(() => optionsOf(field, choices), [field, choices]);
  const one = field.type === 'term';
  const chosen = one ? [textIn(value)].filter(Boolean) : textsIn(value);
  return (
    <Picker
      {...more}
      title={titles[name] ?? field.label.fr}
      options={options}
      chosen={chosen}
      max={field.type === 'term' ? 1 : field.max}
      onChange={(next) => set(one ? (next[0] ?? null) : next)}
    />
  );
}
