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
import type { Device, SomeWords, Word } from './kept-words.ts';

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

/** Milliseconds from the last key to the server. */
const pause = 1_000;

/** As the CMS keeps it: nothing instead of blanks. */
const normal = (value: Word): Word =>
  typeof value === 'string' && value.trim() === '' ? null : value;

/** Some answers by name; those that `holds` says. */
function pick(words: SomeWords, holds: (name: AttachmentFieldName, value: Word) => boolean) {
  const kept: SomeWords = {};
  for (const name of attachmentFieldNames) {
    const value = words[name];
    if (value !== undefined && holds(name, value)) kept[name] = value;
  }
  return kept;
}

/** The first answer that is another one in the newer version, where it was not before. */
function otherAmong(typed: SomeWords, ground: SomeWords, newer: Attachment): Other | null {
  const name = attachmentFieldNames.find((one) => {
    const value = typed[one];
    return value !== undefined && newer[one] !== ground[one] && newer[one] !== normal(value);
  });
  return name ? { name, value: newer[name] } : null;
}

/**
 * What is said of one attachment: kept on this device at each key, saved a second after the last one
 * over the version of the fiche that was read.
 */
export function createWords(
  { draft, refresh }: Pick<OpenDraft, 'draft' | 'refresh'>,
  start: Attachment,
  device: Device,
) {
  const found = device.read();
  /** What is on screen and not known to be on the server. */
  const typed = signal<SomeWords>(found?.typed ?? {});
  /** What the server had when each of them was written, or has since it took them. */
  let ground: SomeWords = found?.ground ?? {};
  const met = otherAmong(typed.value, ground, start);
  if (met) ground = start;
  // What had reached the server before its page ended.
  ground = { ...ground, ...pick(typed.value, (name, value) => normal(value) === start[name]) };
  const state = signal<WordsState>(met ? { is: 'disputed', other: met } : { is: 'saved' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  const current = () =>
    draft.contribution.value?.attachments.find(({ id }) => id === start.id) ?? start;
  const unsent = () => pick(typed.value, (name, value) => normal(value) !== ground[name]);
  const hasUnsent = () => Object.keys(unsent()).length > 0;
  const keep = () =>
    device.keep(hasUnsent() ? { typed: unsent(), ground: pick(ground, () => true) } : null);
  function write(name: AttachmentFieldName, value: Word): void {
    if (typed.value[name] === undefined) ground = { ...ground, [name]: current()[name] };
    typed.value = { ...typed.value, [name]: value };
    keep();
  }

  function put(answers: SomeWords): Promise<Answer<Attachment>> {
    const { documentId = '', version = 0 } = draft.contribution.value ?? {};
    const path = `/contributions/${documentId}/attachments/${start.id}`;
    return ask(Attachment, path, { method: 'PUT', body: { ...answers, version } });
  }

  /** Somebody saved the fiche meanwhile: what they changed of these answers waits for a choice. */
  function meet(refusal: Refusal, asked: SomeWords): Other | null {
    const newer = Contribution.safeParse(refusal.data).data?.attachments.find(
      ({ id }) => id === start.id,
    );
    if (!newer) return null;
    const before = ground;
    ground = newer;
    return otherAmong(asked, before, newer);
  }

  async function save(tries = 3): Promise<void> {
    const asked = Object.fromEntries(
      Object.entries(unsent()).map(([name, value]) => [name, normal(value)]),
    );
    if (Object.keys(asked).length === 0) {
      keep();
      state.value = { is: 'saved' };
      return;
    }
    state.value = { is: 'saving' };
    const answer = await put(asked);
    if (answer.ok) {
      ground = { ...ground, ...asked };
      keep();
      await refresh();
      // What the server has is shown as it has it, and as others change it.
      typed.value = pick(typed.value, (name, value) => value !== current()[name]);
      state.value = { is: 'saved' };
      return;
    }
    const stale = answer.why === 'refused' && answer.details.reason === 'stale_version';
    if (!stale || tries === 0) {
      // Taken off elsewhere: there is nothing to say of it any more.
      if (answer.why === 'refused' && answer.status === 404) device.keep(null);
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
    value(name: AttachmentFieldName): Word {
      const own = typed.value[name];
      return own === undefined ? current()[name] : own;
    },
    set(name: AttachmentFieldName, value: Word): void {
      write(name, value);
      if (state.value.is !== 'disputed') state.value = { is: 'saving' };
      clearTimeout(timer);
      timer = setTimeout(saveNow, pause);
    },
    /** Sends what waits now: an answer was left, the network is back. */
    saveNow,
    /** What is to be kept of an answer that has two versions. */
    choose(name: AttachmentFieldName, value: Word): Promise<void> {
      write(name, value);
      state.value = { is: 'saving' };
      return begin();
    },
    hasUnsent,
    /** The attachment with what is on screen. */
    asTyped: (attachment: Attachment): Attachment =>
      Attachment.safeParse({ ...attachment, ...typed.value }).data ?? attachment,
  };
}
export type Words = ReturnType<typeof createWords>;
