import { Box, Button, Field, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { type FocusEvent, useEffect, useRef } from 'react';
import { z } from 'zod';
import { added, moved, removed, written } from './edit-lines';
import type { InputProps } from './input-props';
import { type LineActions, LineRow } from './line-row';

const Lines = z.array(z.string()).catch([]);

/** A list of short texts, one row each. */
export default function LinesInput(props: InputProps) {
  const { name, label, hint, labelAction, required = false, disabled = false } = props;
  const { value, error, onChange } = useField(name);
  const lines = Lines.parse(value);
  const list = useRef<HTMLOListElement>(null);
  /** The row to type in once the form has given back the list of that length. */
  const next = useRef<{ row: number; length: number } | null>(null);

  useEffect(() => {
    if (next.current?.length !== lines.length) return;
    list.current?.querySelectorAll('textarea')[next.current.row]?.focus();
    next.current = null;
  });

  const change = (changed: string[], row?: number) => {
    if (row !== undefined) next.current = { row, length: changed.length };
    onChange(name, changed);
  };
  const actions: LineActions = {
    write: (at, text) => change(written(lines, at, text)),
    add: (after) => change(added(lines, after), after + 1),
    remove: (at) => change(removed(lines, at), Math.max(0, at - 1)),
    move: (at, by) =>
      change(moved(lines, at, by), Math.min(Math.max(at + by, 0), lines.length - 1)),
  };
  /** An empty row is only there to be written in. */
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const full = lines.filter((text) => text.trim() !== '');
    if (!currentTarget.contains(relatedTarget) && full.length < lines.length) change(full);
  };
  return (
    <Field.Root name={name} hint={hint} error={error ?? false} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex ref={list} tag="ol" direction="column" alignItems="stretch" gap={2} onBlur={onBlur}>
        {lines.map((text, at) => (
          <LineRow
            // A line has no identity but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            key={at}
            at={at}
            text={text}
            last={at === lines.length - 1}
            disabled={disabled}
            label={label}
            actions={actions}
          />
        ))}
      </Flex>
      <Box paddingTop={lines.length > 0 ? 1 : 0}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => actions.add(lines.length - 1)}
        >
          Ajouter une ligne
        </Button>
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
