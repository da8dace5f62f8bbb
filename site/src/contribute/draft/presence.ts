import { type SectionId, sections } from '@pratiques/shared';
import { type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod';
import { ask } from '../session/ask.ts';
import type { Draft } from './draft.ts';

/** Another device on which the fiche is open. */
export interface Elsewhere {
  /** Title of the section that it shows, if it shows one. */
  readonly section: string | null;
}

const Presence = z.object({
  version: z.number(),
  others: z.array(z.object({ section: z.string().nullable() })),
});

/** Milliseconds between two words to the server. */
const rhythm = 15_000;

/** The name by which this browser is told apart from others: drawn once, it says nothing of anybody. */
function thisDevice(): string {
  const key = 'pratiques.appareil';
  try {
    const known = localStorage.getItem(key) ?? crypto.randomUUID();
    localStorage.setItem(key, known);
    return known;
  } catch {
    return crypto.randomUUID();
  }
}

const titleOf = (id: string | null): string | null =>
  Object.entries(sections).find(([name]) => name === id)?.[1].fr ?? null;

/** Says that the fiche is open here as long as its page is in sight, and hears of other devices and newer versions. */
export function sayPresence(
  draft: Draft,
  section: () => SectionId | null,
  onNewer: () => Promise<void>,
): ReadonlySignal<Elsewhere | null> {
  const elsewhere = signal<Elsewhere | null>(null);
  const device = thisDevice();
  const send = (id: string, leaves: boolean) =>
    ask(Presence, `/contributions/${id}/presence`, {
      method: 'PUT',
      body: { device, section: section(), leaves },
      keepalive: leaves,
    });
  async function say(): Promise<void> {
    const contribution = draft.contribution.value;
    if (!contribution || document.visibilityState === 'hidden') return;
    const answer = await send(contribution.documentId, false);
    if (!answer.ok) return;
    const [other] = answer.data.others;
    elsewhere.value = other ? { section: titleOf(other.section) } : null;
    if (answer.data.version > contribution.version) await onNewer();
  }
  setInterval(() => void say(), rhythm);
  addEventListener('pagehide', () => {
    const contribution = draft.contribution.value;
    if (contribution) void send(contribution.documentId, true);
  });
  document.addEventListener('visibilitychange', () => void say());
  void say();
  return elsewhere;
}
