import {
  Attachment,
  type AttachmentFieldName,
  attachmentFieldNames,
  Contribution,
} from '@pratiques/shared';
import { signal } from '@preact/signals';
import type { OpenDraft } from '../draft/open-draft.ts';
import type { Answer, Refusal } from '../session/answer.ts';
import { ask } from '../session/ask.ts';

export type Word = string | boolean | null;

/** Another version of an answer, saved meanwhile. */
export interface Other {
  readonly name: AttachmentFieldName;
  readonly value: Word;
}
export type WordsState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly answer: Exclude<Answer<unknown>, { ok: true }> }
  | { readonly is: 'disputed'; readonly other: Other };

type Asked = Readonly<Record<string, Word>>;
type AttachmentWordsByName = Readonly<Record<AttachmentFieldName, Word>>;

/** Milliseconds from the last key to the server. */
const pause = 1_000;

/** As the CMS keeps it: nothing instead of blanks. */
const normal = (value: Word): Word =>
  typeof value === 'string' && value.trim() === '' ? null : value;

/** What is said of one attachment: saved as it is typed, over the version of the fiche that was read. */
export function createWords(
  { draft, refresh }: Pick<OpenDraft, 'draft' | 'refresh'>,
  start: Attachment,
) {
  const typed = signal<Readonly<Partial<Record<AttachmentFieldName, Word>>>>({});
  const state = signal<WordsState>({ is: 'saved' });
  /** What the CMS is known to have. */
  let base: AttachmentWordsByName = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  const current = () =>
    draft.contribution.value?.attachments.find(({ id }) => id === start.id) ?? start;
  const unsent = (): Asked =>
    Object.fromEntries(
      attachmentFieldNames.flatMap((name) => {
        const value = typed.value[name];
        return value === undefined || normal(value) === base[name] ? [] : [[name, normal(value)]];
      }),
    );

  async function put(answers: Asked): Promise<Answer<Attachment>> {
    const { documentId = '', version = 0 } = draft.contribution.value ?? {};
    const path = `/contributions/${documentId}/attachments/${start.id}`;
    return ask(Attachment, path, { method: 'PUT', body: { ...answers, version } });
  }

  /** Somebody saved the fiche meanwhile: what they changed of these answers waits for a choice. */
  function meet(refusal: Refusal, asked: Asked): Other | null {
    const theirs = Contribution.safeParse(refusal.data).data?.attachments.find(
      ({ id }) => id === start.id,
    );
    if (!theirs) return null;
    const before = base;
    base = theirs;
    const name = attachmentFieldNames.find(
      (one) => one in asked && theirs[one] !== before[one] && theirs[one] !== asked[one],
    );
    return name ? { name, value: theirs[name] } : null;
  }

  async function save(tries = 3): Promise<void> {
    const asked = unsent();
    if (Object.keys(asked).length === 0) {
      state.value = { is: 'saved' };
      return;
    }
    state.value = { is: 'saving' };
    const answer = await put(asked);
    if (answer.ok) {
      base = { ...base, ...asked };
      await refresh();
      state.value = { is: 'saved' };
      return;
    }
    const stale = answer.why === 'refused' && answer.details.reason === 'stale_version';
    if (!stale || tries === 0) {
      state.value = { is: 'failed', answer };
      return;
    }
    const other = meet(answer, asked);
    await refresh();
    if (other) state.value = { is: 'disputed', other };
    else await save(tries - 1);
  }
  const begin = () => {
    clearTimeout(timer);
    running = running.then(() => save());
    return running;
  };
  /** Two versions wait for a choice: leaving the answer is none. */
  const saveNow = () => (state.value.is === 'disputed' ? running : begin());

  return {
    state,
    value: (name: AttachmentFieldName): Word =>
      typed.value[name] === undefined ? current()[name] : typed.value[name],
    set(name: AttachmentFieldName, value: Word): void {
      typed.value = { ...typed.value, [name]: value };
      if (state.value.is !== 'disputed') state.value = { is: 'saving' };
      clearTimeout(timer);
      timer = setTimeout(saveNow, pause);
    },
    /** Sends what waits now: an answer was left, the network is back. */
    saveNow,
    /** What is to be kept of an answer that has two versions. */
    choose(name: AttachmentFieldName, value: Word): Promise<void> {
      typed.value = { ...typed.value, [name]: value };
      state.value = { is: 'saving' };
      return begin();
    },
    hasUnsent: () => Object.keys(unsent()).length > 0,
  };
}
export type Words = ReturnType<typeof createWords>;
