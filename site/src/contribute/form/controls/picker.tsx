import { type UseComboboxStateChange, useCombobox } from 'downshift';
import type { HTMLAttributes } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { typo } from '../../../prose/typography.ts';
import { useForm } from '../form-state.ts';
import { Icon } from '../icons.tsx';
import { findOptions, type Option } from '../options.ts';
import { described } from './control.ts';
import { whatKeysDo } from './picker-keys.ts';

interface Props {
  id: string;
  /** What the list holds, for whoever does not see it: « Publics ». */
  title: string;
  options: readonly Option[];
  chosen: readonly string[];
  max: number;
  onChange: (chosen: readonly string[]) => void;
  describedBy: string;
  invalid: boolean;
  /** Offered last when nothing bears the name that was typed. */
  propose?: (typed: string) => void;
}

// Downshift is typed for React's events; Preact's are the browser's own, and are what it is given here.
const forPreact = <E extends Element>(props: object): Omit<HTMLAttributes<E>, 'role'> =>
  props as HTMLAttributes<E>;

/** Stands for what is not in the list. */
const proposal = 'proposer';
/** More than anybody reads; typing narrows it. */
const longest = 120;

/**
 * A list that is searched by typing (WAI-ARIA combobox): choices above the field, one button each; Enter chooses
 * or removes and leaves the list open, Escape closes it, then empties the field; `FLOWS.md`, section 4.
 */
export function Picker({
  id,
  title,
  options,
  chosen,
  max,
  onChange,
  describedBy,
  invalid,
  propose,
}: Props) {
  const { announce } = useForm();
  const [typed, setTyped] = useState('');
  const known = useMemo(() => new Map(options.map((option) => [option.value, option])), [options]);
  const found = useMemo(() => findOptions(options, typed).slice(0, longest), [options, typed]);
  const isNamed = found.some(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
  const items: readonly Option[] =
    propose && typed.trim().length > 1 && !isNamed
      ? [...found, { value: proposal, label: `Proposer « ${typed.trim()} »`, search: '' }]
      : found;
  const labelOf = (value: string) => known.get(value)?.label ?? value;

  function toggle(value: string): void {
    if (value === proposal) {
      propose?.(typed.trim());
      setTyped('');
      return;
    }
    const label = labelOf(value);
    if (chosen.includes(value)) {
      const rest = chosen.filter((other) => other !== value);
      onChange(rest);
      announce(typo(`${label} retiré. ${rest.length} sur ${max}.`));
    } else if (max === 1) {
      onChange([value]);
      announce(typo(`${label} choisi.`));
    } else if (chosen.length >= max) {
      announce(typo(`Vous avez déjà ${max} choix : retirez-en un pour ajouter ${label}.`));
    } else {
      onChange([...chosen, value]);
      announce(typo(`${label} ajouté. ${chosen.length + 1} sur ${max}.`));
    }
  }

  function onTyped({ inputValue = '', type }: UseComboboxStateChange<Option>): void {
    // Told after the fact: of a letter that was typed, the field knows more by now.
    if (type !== useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    const n = findOptions(options, inputValue).length;
    if (inputValue === '') return;
    announce(
      typo(
        n === 0
          ? `Aucun résultat pour « ${inputValue} ».`
          : `${n} ${n > 1 ? 'résultats' : 'résultat'}.`,
      ),
    );
  }

  const box = useCombobox<Option>({
    items: [...items],
    inputValue: typed,
    selectedItem: null,
    itemToString: (option) => option?.label ?? '',
    onInputValueChange: onTyped,
    stateReducer: whatKeysDo(max),
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem)
        toggle(selectedItem.value);
    },
  });

  return (
    <>
      {chosen.length > 0 && (
        <ul class="chips" aria-label={`${title} : vos choix`}>
          {chosen.map((value) => (
            <li key={value}>
              <button type="button" onClick={() => toggle(value)}>
                {typo(labelOf(value))}
                <Icon name="remove" />
                <span class="visually-hidden">, retirer</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="combo">
        <input
          class="input"
          placeholder={
            max === 1 && chosen.length > 0 ? 'Tapez pour changer' : 'Tapez quelques lettres'
          }
          spellcheck={false}
          {...forPreact<HTMLInputElement>(
            box.getInputProps({
              id,
              // At once: a letter typed before the state has followed would be lost.
              onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
                setTyped(currentTarget.value),
            }),
          )}
          {...described({ describedBy, invalid })}
          onClick={() => {
            if (!box.isOpen) box.openMenu();
          }}
        />
        <ul
          class="list"
          hidden={!box.isOpen}
          {...forPreact(box.getMenuProps({ 'aria-label': title, 'aria-multiselectable': max > 1 }))}
        >
          {box.isOpen &&
            items.map((item, index) => (
              <li
                class={index === box.highlightedIndex ? 'on' : ''}
                key={item.value}
                {...forPreact(
                  box.getItemProps({
                    item,
                    index,
                    'aria-selected': chosen.includes(item.value),
                  }),
                )}
              >
                <span>{typo(item.label)}</span>
                {item.note && <em>{typo(item.note)}</em>}
              </li>
            ))}
          {box.isOpen && items.length === 0 && (
            <li class="none">{typo(`Aucun résultat pour « ${typed} ».`)}</li>
          )}
        </ul>
      </div>
      <p class="listfoot">
        {max > 1 && (
          <span>
            {typo(
              `${chosen.length} ${chosen.length > 1 ? 'choisis' : 'choisi'}, ${max} au plus.`,
            )}{' '}
          </span>
        )}
        <span class="keys">
          <kbd>↓</kbd> <kbd>↑</kbd> parcourir, <kbd>Entrée</kbd> choisir{max > 1 && ' ou retirer'},{' '}
          <kbd>Échap</kbd> fermer.
        </span>
      </p>
    </>
  );
}
