import type { TargetedClipboardEvent } from 'preact';
import { Marked } from '../../propose/marked.tsx';
import { cleanPaste, cleanPastedLine, pastedLines } from '../paste.ts';
import { described } from './control.ts';

interface Props {
  id: string;
  text: string;
  rows: number;
  describedBy: string;
  invalid: boolean;
  onText: (text: string) => void;
}

interface LineProps extends Omit<Props, 'rows'> {
  type?: 'text' | 'email' | 'tel';
  inputMode?: 'email' | 'numeric';
  autocomplete?: 'off';
  'aria-label'?: string;
  /** Told when several lines are pasted: what the line becomes, and those that follow it. */
  onLines?: (lines: readonly string[]) => void;
}

/** Puts pasted text where the caret is, so that the browser's own undo takes it back. */
function pasteInto(
  event: TargetedClipboardEvent<HTMLTextAreaElement | HTMLInputElement>,
  clean: (text: string) => string,
) {
  const text = event.clipboardData?.getData('text/plain');
  if (!text) return;
  const cleaned = clean(text);
  if (cleaned === text) return;
  event.preventDefault();
  const { currentTarget: target } = event;
  // The one way that keeps the undo history; browsers that drop it insert without.
  if (document.execCommand('insertText', false, cleaned)) return;
  target.setRangeText(cleaned, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** True when several lines were pasted and each becomes an answer, what stood around the caret with them. */
function pasteLines(
  event: TargetedClipboardEvent<HTMLInputElement>,
  onLines: LineProps['onLines'],
): boolean {
  const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '');
  if (!onLines || lines.length < 2) return false;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const [first = '', ...rest] = lines;
  const last = rest.pop() ?? '';
  onLines([
    value.slice(0, selectionStart ?? 0) + first,
    ...rest,
    last + value.slice(selectionEnd ?? value.length),
  ]);
  return true;
}

export const TextArea = ({ id, text, rows, describedBy, invalid, onText }: Props) => (
  <Marked path={id} text={text}>
    <textarea
      class="input"
      id={id}
      rows={rows}
      style={{ '--rows': rows }}
      value={text}
      {...described({ describedBy, invalid })}
      onInput={(event) => onText(event.currentTarget.value)}
      onPaste={(event) => pasteInto(event, cleanPaste)}
    />
  </Marked>
);

export const TextLine = ({
  id,
  text,
  describedBy,
  invalid,
  onText,
  type = 'text',
  onLines,
  ...more
}: LineProps) => (
  <input
    class="input"
    type={type}
    list={undefined}
    id={id}
    value={text}
    {...described({ describedBy, invalid })}
    onInput={(event) => onText(event.currentTarget.value)}
    onPaste={(event) => {
      if (!pasteLines(event, onLines)) pasteInto(event, cleanPastedLine);
    }}
    {...more}
  />
);
