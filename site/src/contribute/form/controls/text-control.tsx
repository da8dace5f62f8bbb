import { type Control, type FieldOf, textIn } from './control.ts';
import { Counter } from './counter.tsx';
import { TextArea, TextLine } from './text-area.tsx';

/** Lines shown of each text; `FLOWS.md`, section 5. */
const rows: Readonly<Record<string, number>> = {
  summary: 5,
  context: 8,
  description: 14,
  participation: 5,
  humanMeans: 4,
  originality: 5,
};

/** A line, a text, or prose with paragraphs and lists. */
export function TextControl({
  name,
  field,
  value,
  set,
  ...more
}: Control<FieldOf<'line' | 'text' | 'prose'>>) {
  const text = textIn(value);
  const count = `${name}-compte`;
  const given = {
    ...more,
    describedBy: [more.describedBy, count].filter(Boolean).join(' '),
    text,
    onText: (typed: string) => set(typed === '' ? null : typed),
  };
  return (
    <>
      {field.type === 'line' ? (
        <TextLine {...given} />
      ) : (
        <TextArea rows={rows[name] ?? 3} {...given} />
      )}
      <div class="under">
        {field.type === 'prose' && <span>Une ligne qui commence par un tiret fait une liste.</span>}
        <Counter text={text} min={field.min} max={field.max} id={count} />
      </div>
    </>
  );
}
