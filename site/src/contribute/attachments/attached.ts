import { type Attachment, attachmentFieldNames } from '@pratiques/shared';
import { computed, signal } from '@preact/signals';
import type { OpenDraft } from '../draft/open-draft.ts';
import { keptWords } from './kept-words.ts';
import { createWords, type Words } from './words-state.ts';

/** What is said of the pictures and documents of an open fiche, whichever screen is shown. */
export function createAttached({
  draft,
  refresh,
  owner,
}: Pick<OpenDraft, 'draft' | 'refresh' | 'owner'>) {
  const known = new Map<string, Words>();
  const all = signal<readonly Words[]>([]);
  const now = () => draft.contribution.value?.attachments ?? [];
  const kept = ({ id }: Attachment) => keptWords(owner.documentId, id);

  function words(attachment: Attachment): Words {
    const held =
      known.get(attachment.id) ?? createWords({ draft, refresh }, attachment, kept(attachment));
    if (!known.has(attachment.id)) {
      known.set(attachment.id, held);
      // Not while a screen is drawn, which reads it.
      queueMicrotask(() => {
        all.value = [...known.values()];
      });
    }
    return held;
  }
  /** Sends all that waits; true when the server has everything. */
  async function save(): Promise<boolean> {
    const all = [...known.values()];
    await Promise.all(all.map((one) => one.saveNow()));
    return all.every((one) => !one.hasUnsent());
  }

  // What a page that ended could not send.
  for (const attachment of now()) if (kept(attachment).read()) void words(attachment).saveNow();
  const send = () => void save();
  addEventListener('online', send);
  addEventListener('pagehide', send);

  return {
    words,
    save,
    /** True while something said of them could not be saved. */
    stuck: computed(() => all.value.some(({ state }) => state.value.is === 'failed')),
    /** Puts a text in place of what was said of one, by its id and the name of the answer. */
    write(id: string | undefined, name: string | undefined, text: string): void {
      const one = now().find((attachment) => attachment.id === id);
      const field = attachmentFieldNames.find((known) => known === name);
      if (one && field) words(one).set(field, text);
    },
    /** The attachments with what is on screen. */
    asTyped: (): readonly Attachment[] => now().map((one) => words(one).asTyped(one)),
    /** One was taken off. */
    forget(attachment: Attachment): void {
      known.delete(attachment.id);
      all.value = [...known.values()];
      kept(attachment).keep(null);
    },
  };
}
export type Attached = ReturnType<typeof createAttached>;
