import { type UseComboboxProps, useCombobox } from 'downshift';
import type { Option } from '../options.ts';

type Reducer = NonNullable<UseComboboxProps<Option>['stateReducer']>;

/**
 * What a key, a click and leaving the field do to a picker beside the choice itself; `FLOWS.md`, section 4.
 * @param max how many may be chosen: where there are several, Enter leaves the list open
 */
export const whatKeysDo =
  (max: number): Reducer =>
  (state, { type, changes }) => {
    const { InputChange, InputKeyDownEnter, ItemClick, InputBlur, InputKeyDownEscape } =
      useCombobox.stateChangeTypes;
    // Enter takes the first that was found, also when the whole word came at once (pasted, dictated).
    if (type === InputChange)
      return { ...changes, highlightedIndex: changes.inputValue === '' ? -1 : 0 };
    if (type === InputKeyDownEnter || type === ItemClick)
      return {
        ...changes,
        isOpen: max > 1,
        highlightedIndex: state.highlightedIndex,
        inputValue: max > 1 ? state.inputValue : '',
      };
    const isLeft = type === InputBlur || (type === InputKeyDownEscape && state.isOpen);
    return isLeft ? { ...changes, inputValue: state.inputValue } : changes;
  };
