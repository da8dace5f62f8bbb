import { type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod';

/** The name of this tab, new each time a page is opened. */
export const thisTab: string = crypto.randomUUID();
const lockOf = (tab: string) => `pratiques.page.${tab}`;

/** Holds the name of this tab for as long as its page lives. */
export const liveHere = (): void =>
  void navigator.locks.request(lockOf(thisTab), () => new Promise<never>(() => undefined));

/** Whether the page of a tab still lives: the browser frees its lock, however the page ends. */
export async function isAlive(tab: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(tab));
}

/** Calls back once the page of a tab has ended; at once when it has. */
export const whenEnded = (tab: string, then: () => Promise<void>): void =>
  void navigator.locks.request(lockOf(tab), then);

const Word = z.object({ tab: z.string(), says: z.enum(['here', 'too', 'saved', 'left']) });

/** The other tabs of this browser that show the same fiche; `onSaved` is called when one has saved it. */
export function listenToTabs(
  fiche: string,
  onSaved: () => void,
): { others: ReadonlySignal<number>; saved: () => void; leave: () => void } {
  const known = signal<ReadonlySet<string>>(new Set());
  const others = signal(0);
  const channel = new BroadcastChannel(`pratiques.fiche.${fiche}`);
  let open = true;
  const say = (says: z.infer<typeof Word>['says']) => {
    if (open) channel.postMessage({ tab: thisTab, says });
  };
  const count = (tabs: ReadonlySet<string>) => {
    known.value = tabs;
    others.value = tabs.size;
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const heard = Word.safeParse(data);
    if (!heard.success) return;
    const { tab, says } = heard.data;
    if (says === 'left') return count(new Set([...known.value].filter((one) => one !== tab)));
    count(new Set([...known.value, tab]));
    if (says === 'here') say('too');
    if (says === 'saved') onSaved();
  };
  const leave = () => {
    say('left');
    open = false;
    channel.close();
  };
  say('here');
  addEventListener('pagehide', leave, { once: true });
  return { others, saved: () => say('saved'), leave };
}
