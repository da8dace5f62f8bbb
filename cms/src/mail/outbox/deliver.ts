import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { forget, readWaiting, type Waiting, waitingNames } from './waiting';

/** What delivering needs of the world. */
interface Post {
  /** Hands a mail to the mail server; rejects when it was not taken. */
  readonly send: (mail: Waiting['mail']) => Promise<unknown>;
  /** Milliseconds before the next try of a mail that failed so many times, one at least. */
  readonly pauseAfter: (failures: number) => number;
  readonly log: Core.Strapi['log'];
}

/** The mails of the outbox, tried one after the other. */
export function delivery({ send, pauseAfter, log }: Post) {
  const failed = new Map<string, { times: number; due: number }>();
  /** Taken by the server, and still on a disk that did not let go of them. */
  const sent = new Set<string>();

  /** How many times it failed by now; it is tried again after a pause. */
  function postpone(name: string): number {
    const times = (failed.get(name)?.times ?? 0) + 1;
    failed.set(name, { times, due: Date.now() + pauseAfter(times) });
    return times;
  }

  async function attempt(name: string, mail: Waiting['mail']): Promise<void> {
    try {
      await send(mail);
      sent.add(name);
    } catch (error) {
      const number = postpone(name);
      tell(log, { event: 'mail-waits', mail: mail.subject, number, ...faultOf(error) });
    }
  }

  /** True when nothing is left to do but to let go of it. */
  async function isOver(name: string): Promise<boolean> {
    if (sent.has(name)) return true;
    const waiting = await readWaiting(name);
    if (waiting === null) return true;
    if (waiting === 'unreadable') {
      // Nobody could tell whose it is: it does not stay.
      tell(log, { event: 'file-not-readable' });
      return true;
    }
    const { mail, notAfter } = waiting;
    if (Date.parse(notAfter) <= Date.now()) {
      tell(log, { event: 'mail-not-sent', mail: mail.subject, reason: 'too old' });
      return true;
    }
    await attempt(name, mail);
    return sent.has(name);
  }

  async function one(name: string): Promise<void> {
    try {
      if (!(await isOver(name))) return;
      await forget(name);
      failed.delete(name);
      sent.delete(name);
    } catch (error) {
      // A file that the disk does not give or let go keeps no other mail from leaving.
      postpone(name);
      tell(log, { event: 'failed', ...faultOf(error) });
    }
  }

  return {
    /** Tries each mail whose time has come, as long as `goOn` says so. */
    async round(goOn: () => boolean): Promise<void> {
      const names = await waitingNames();
      // An erasure took some of them away.
      for (const name of failed.keys()) if (!names.includes(name)) failed.delete(name);
      for (const name of names)
        if (goOn() && (failed.get(name)?.due ?? 0) <= Date.now()) await one(name);
    },
    /** When the next try is due, in milliseconds since 1970; `Infinity` when nothing failed. */
    nextDue: (): number => Math.min(...[...failed.values()].map(({ due }) => due)),
  };
}
