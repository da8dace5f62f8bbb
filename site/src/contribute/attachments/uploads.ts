import type { AttachmentType } from '@pratiques/shared';
import { signal } from '@preact/signals';
import { couldNot } from '../propose/trouble-words.ts';
import { refusalBefore } from './refusal-words.ts';
import { type Uploaded, upload } from './upload.ts';

/** A file on its way, or one that was not taken. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  /** 0 to 1; at 1 the CMS is reading it. */
  readonly part: number;
  /** Why it was not taken. */
  readonly refusal: string | null;
  readonly cancel: () => void;
  /** Sends it again; null when another try would end the same. */
  readonly again: (() => void) | null;
}

interface World {
  readonly kind: AttachmentType;
  /** How many of this kind the fiche has. */
  readonly held: () => number;
  /** Saves what is on screen, and names the fiche; null when it could not be. */
  readonly fiche: () => Promise<string | null>;
  /** A file was attached. */
  readonly attached: (name: string) => Promise<void>;
  readonly announce: (text: string) => void;
}

const noFiche =
  'Le fichier n’a pas été joint : la fiche n’est pas encore enregistrée. Écrivez d’abord un titre, puis réessayez.';

function wordsOf(name: string, outcome: Exclude<Uploaded, { ok: true }>): string | null {
  if (outcome.why === 'cancelled') return null;
  if (outcome.why === 'refused') return outcome.message;
  return couldNot(`« ${name} » n’a pas été joint`, outcome);
}
/** Passing troubles: the same file may be taken at the next try. */
const mayPass = (outcome: Exclude<Uploaded, { ok: true }>): boolean =>
  outcome.why !== 'refused' || outcome.status === 503 || outcome.status === 429;

/** The files of one kind that are on their way, one after the other: the CMS reads one at a time. */
export function createUploads({ kind, held, fiche, attached, announce }: World) {
  const sending = signal<readonly Sending[]>([]);
  let queue: Promise<void> = Promise.resolve();

  const put = (key: string, change: Partial<Sending>) => {
    sending.value = sending.value.map((one) => (one.key === key ? { ...one, ...change } : one));
  };
  const drop = (key: string) => {
    sending.value = sending.value.filter((one) => one.key !== key);
  };

  async function run(key: string, file: File, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const refusal = refusalBefore(kind, file, held());
    const documentId = refusal === null ? await fiche() : null;
    if (documentId === null) {
      put(key, { refusal: refusal ?? noFiche });
      announce(refusal ?? noFiche);
      return;
    }
    const outcome = await upload({
      documentId,
      file,
      signal,
      onProgress: (part) => put(key, { part }),
    });
    if (outcome.ok) {
      await attached(file.name);
      drop(key);
      announce(`« ${file.name} » est joint.`);
      return;
    }
    const words = wordsOf(file.name, outcome);
    if (words === null) return drop(key);
    put(key, { refusal: words, again: mayPass(outcome) ? () => retry(key, file) : null });
    announce(words);
  }

  function start(key: string, file: File): void {
    const control = new AbortController();
    const cancel = () => {
      control.abort();
      drop(key);
    };
    const one = { key, name: file.name, part: 0, refusal: null, cancel, again: null };
    sending.value = [...sending.value, one];
    queue = queue.then(() => run(key, file, control.signal));
  }
  const retry = (key: string, file: File) => {
    drop(key);
    start(crypto.randomUUID(), file);
  };

  return {
    sending,
    add: (files: Iterable<File>) => {
      for (const file of files) start(crypto.randomUUID(), file);
    },
  };
}
