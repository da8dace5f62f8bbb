import type { Attachment, KeepableWarning as Warning } from '@pratiques/shared';

/** A passage by which somebody could be recognised, where it stands in the text on screen now. */
export interface Passage {
  readonly warning: Warning;
  /** `effects.1.observed`. */
  readonly path: string;
  readonly text: string;
  /** UTF-16 offsets in the text on screen. */
  readonly start: number;
  readonly end: number;
}

/** What stands at a path: rows and lines by their number, attachments by their id. */
function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (Array.isArray(value)) {
      const attached: Attachment | undefined = value.find((one) => one?.id === name);
      return attached ?? value[Number(name)];
    }
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  }, root);
}

export const textAt = (root: unknown, path: readonly string[]): string | null => {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : null;
};

/** Where a passage of the saved text stands in the text as it is typed now: the nearest one; null once it is gone. */
function standsAt(saved: string, now: string, { start, end }: Warning): number | null {
  const words = saved.slice(start, end);
  if (now.startsWith(words, start)) return start;
  const before = now.lastIndexOf(words, start);
  const after = now.indexOf(words, start);
  if (before < 0 && after < 0) return null;
  return after < 0 || (before >= 0 && start - before < after - start) ? before : after;
}

/**
 * The passages of what the server has that are still on screen, in the order of the form.
 * @param answers what is on screen; the CMS warned of `contribution`.
 */
export function passagesIn(
  contribution: { readonly warnings: readonly Warning[] },
  answers: object,
): readonly Passage[] {
  return contribution.warnings.flatMap((warning) => {
    const saved = textAt(contribution, warning.path);
    const attached = warning.path[0] === 'attachments';
    const now = attached ? saved : textAt(answers, warning.path);
    // The text of a document that is attached is known to the CMS alone.
    if (attached && saved === null)
      return [{ warning, path: warning.path.join('.'), text: '', start: 0, end: 0 }];
    if (saved === null || now === null) return [];
    const start = standsAt(saved, now, warning);
    if (start === null) return [];
    const end = start + warning.end - warning.start;
    return [{ warning, path: warning.path.join('.'), text: now, start, end }];
  });
}

/** The words around a passage, cut at a few before and after, for a quotation. */
export function quoted({ text, start, end }: Pick<Passage, 'text' | 'start' | 'end'>) {
  const before = text.slice(0, start).replace(/^[\s\S]*[.!?\n]\s*/, '');
  const after = /^[^.!?\n]*[.!?]?/.exec(text.slice(end))?.[0] ?? '';
  const head =
    before.length > 60 ? `…${before.slice(before.indexOf(' ', before.length - 60))}` : before;
  const tail =
    after.length > 60 ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ', 60)))}…` : after;
  return { before: head, words: text.slice(start, end), after: tail };
}
