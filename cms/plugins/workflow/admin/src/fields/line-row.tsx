import { Box, Flex, IconButton, Textarea } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { KeyboardEvent } from 'react';

export interface LineActions {
  write: (at: number, text: string) => void;
  add: (after: number) => void;
  remove: (at: number) => void;
  move: (at: number, by: -1 | 1) => void;
}

interface Props {
  at: number;
  text: string;
  last: boolean;
  disabled: boolean;
  label: string;
  actions: LineActions;
}

/** Enter makes a row below, Backspace in an empty one removes it, Alt with an arrow moves it. */
function onKey(event: KeyboardEvent, { at, text, actions }: Props): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return;
  if (key === 'Enter') actions.add(at);
  else if (key === 'Backspace' && text === '') actions.remove(at);
  else if (altKey && key === 'ArrowUp') actions.move(at, -1);
  else if (altKey && key === 'ArrowDown') actions.move(at, 1);
  else return;
  event.preventDefault();
}

const lineLength = 80;

/** One text of a list, with what can be done to it. */
export function LineRow(props: Props) {
  const { at, text, last, disabled, label, actions } = props;
  const name = `${label}, ligne ${at + 1}`;
  return (
    <Flex tag="li" alignItems="flex-start" gap={2}>
      <Box flex={1} minWidth={0}>
        <Textarea
          aria-label={name}
          value={text}
          disabled={disabled}
          rows={Math.max(1, Math.ceil(text.length / lineLength))}
          resizable={false}
          style={{ minHeight: '4rem' }}
          onKeyDown={(event) => onKey(event, props)}
          onChange={(event) =>
            actions.write(at, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))
          }
        />
      </Box>
      <Flex gap={1} paddingTop={1}>
        <IconButton
          label={`Monter la ligne ${at + 1}`}
          variant="ghost"
          disabled={disabled || at === 0}
          onClick={() => actions.move(at, -1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={`Descendre la ligne ${at + 1}`}
          variant="ghost"
          disabled={disabled || last}
          onClick={() => actions.move(at, 1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton
          label={`Retirer la ligne ${at + 1}`}
          variant="ghost"
          disabled={disabled}
          onClick={() => actions.remove(at)}
        >
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
}
