import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Finding, findPersonalData, Recent } from '@pratiques/shared/privacy';
import { Turns } from '../attachments/door/turns';
import { sha256 } from './sha-256';

/** Characters that are looked at on the spot: a few milliseconds. */
const short = 4_000;
/** The text of a document never changes: one look at it serves every later one. Weighed by findings. */
const recent = new Recent<Promise<readonly Finding[]>>(20_000);
const least = 100;
// One thread leaves a core to everybody else; those who wait are as few as there are documents being read.
const turns = new Turns(1, Number.POSITIVE_INFINITY);

async function scanApart(text: string): Promise<readonly Finding[]> {
  const worker = new Worker(join(__dirname, 'scan-program.js'), { workerData: text });
  try {
    // An error in the thread rejects: nothing is published that could not be looked at.
    const [found]: readonly Finding[][] = await once(worker, 'message');
    return found ?? [];
  } finally {
    await worker.terminate();
  }
}

/** What could identify somebody in the text of a document; a long one is looked at apart, and once. */
export async function foundIn(text: string): Promise<readonly Finding[]> {
  if (text.length <= short) return findPersonalData(text);
  const key = sha256(text);
  const known = recent.get(key);
  if (known) return known;
  const coming = turns.take(() => scanApart(text)).then((found) => found ?? []);
  recent.set(key, coming, least);
  try {
    recent.set(key, coming, least + (await coming).length);
  } catch (error) {
    recent.drop(key);
    throw error;
  }
  return coming;
}
