import { type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod';

export const User = z.object({
  documentId: z.string(),
  email: z.string(),
  fullName: z.string().nullable(),
});
export type User = z.infer<typeof User>;

/** What opens the CMS's doors for half an hour; the refresh token is in a cookie that no script reads. */
const Access = z.object({ token: z.string(), until: z.number(), user: User });
type Access = z.infer<typeof Access>;

export const Opened = z.object({ jwt: z.string(), user: User });
type Opened = z.infer<typeof Opened>;

/** Milliseconds; less than the CMS gives, so that no request leaves with a token about to end. */
const lifespan = 25 * 60_000;
const key = 'pratiques.acces';

const read = (text: string | null): Access | null => {
  try {
    return Access.nullable().parse(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
};

// A page opened by a link of this tab need not ask for a new token; another tab is told of it below.
const storage = (): Storage | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};

let access = read(storage()?.getItem(key) ?? null);
const current = signal<User | null>(access?.user ?? null);

/** Who is signed in, as far as this page knows. */
export const user: ReadonlySignal<User | null> = current;

const tabs = new BroadcastChannel(key);
tabs.onmessage = ({ data }: MessageEvent<unknown>) =>
  keep(Access.nullable().catch(null).parse(data));

function keep(next: Access | null): void {
  access = next;
  current.value = next?.user ?? null;
  if (next) storage()?.setItem(key, JSON.stringify(next));
  else storage()?.removeItem(key);
}

/** Keeps what the CMS opened, for all tabs. */
export function open({ jwt, user }: Opened): void {
  keep({ token: jwt, until: Date.now() + lifespan, user });
  tabs.postMessage(access);
}

/** Forgets it, in all tabs. */
export function close(): void {
  keep(null);
  tabs.postMessage(null);
}

/** The token to show now, or null. */
export const accessToken = (): string | null =>
  access && access.until > Date.now() ? access.token : null;
