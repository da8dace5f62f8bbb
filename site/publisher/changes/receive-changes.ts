import { bringFiles } from '../files/bring-files.ts';
import type { KeptFiles } from '../files/kept-files.ts';
import type { StoredLibrary } from '../library/stored-library.ts';
import type { Phase } from '../phase.ts';
import type { Asked } from './answer.ts';
import { askChanges, type Cms } from './ask-changes.ts';
import type { Brake } from './brake.ts';
import { planBatch } from './plan-batch.ts';

export interface Receiver {
  readonly cms: Cms;
  readonly library: StoredLibrary;
  readonly brake: Brake;
  readonly files: KeptFiles;
  readonly stopping: AbortSignal;
  onPhase(phase: Phase): void;
}

/** `head` is null when the CMS gave no whole answer; `reason` says what keeps the library as it was. */
export interface Received {
  readonly head: number | null;
  readonly reason: string | null;
}

/** Brings the library up to the head of the log, or leaves it untouched and says why. */
export async function receiveChanges(receiver: Receiver, after: number): Promise<Received> {
  const { library } = receiver;
  const { epoch, sequence } = library.state;
  const first = await ask(receiver, after, epoch);
  if (!first.ok) return { head: null, reason: first.reason };
  const { header } = first.answer;
  if (header.epoch === epoch && header.head >= sequence)
    return keep(receiver, first, { full: false });
  // Another log, or one that went back: only its whole content can be compared.
  const whole = epoch === null && after === 0 ? first : await ask(receiver, 0, header.epoch);
  return keep(receiver, whole, { full: true });
}

async function ask(receiver: Receiver, after: number, epoch: string | null): Promise<Asked> {
  receiver.onPhase('fetch');
  return askChanges(receiver.cms, { after, epoch }, receiver.stopping);
}

async function keep(
  receiver: Receiver,
  asked: Asked,
  { full }: { full: boolean },
): Promise<Received> {
  if (!asked.ok) return { head: null, reason: asked.reason };
  const { library, brake } = receiver;
  const { header, rows } = asked.answer;
  const { state } = library;
  receiver.onPhase('validate');
  if (!full && rows.length === 0 && header.head === state.sequence)
    return { head: header.head, reason: null };
  const lacking = await bringFiles(receiver, rows);
  const lines = planBatch(state, rows, { full, lacking });
  const stop = full ? brake.reasonToStop(state, lines, header.epoch) : null;
  if (stop !== null) return { head: header.head, reason: stop };
  receiver.onPhase('store');
  await library.commit(lines, { epoch: header.epoch, sequence: header.head });
  brake.consume(header.epoch);
  return { head: header.head, reason: null };
}
