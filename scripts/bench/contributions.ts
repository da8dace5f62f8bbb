import { setTimeout as pause } from 'node:timers/promises';
import { Contribution } from '@pratiques/shared';
import { z } from 'zod';
import { newContributor, newDraft } from '../story/contributor.ts';
import { submission } from '../story/submission.ts';
import { type System, startSystem } from '../story/system.ts';
import { type Figure, quantile, rounded } from './figure.ts';
import { whole } from './volume.ts';

/** Milliseconds between two saves of one person, who writes without pause. */
const rhythm = 2_000;
const seconds = 120;
/** Milliseconds after which the form tries again. */
const again = 5_000;
const Saved = z.object({ data: Contribution });

interface Writer {
  readonly token: string;
  readonly id: string;
  version: number;
  text: string;
  /** Saves that had to be sent again. */
  retries: number;
}

/** What a form sends: the answer that changed, over the version that it knows; sent again as the form does. */
async function save({ site }: System, writer: Writer, turn: number): Promise<number> {
  const { context } = submission('');
  writer.text = `${context} ${'Une phrase de plus. '.repeat(turn % 20)}(${turn})`;
  const began = performance.now();
  for (;;) {
    const answer = await fetch(`${site}/api/contributions/${writer.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${writer.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ version: writer.version, context: writer.text }),
    });
    const read: unknown = await answer.json();
    if (answer.status < 500) {
      // A save whose answer was lost is met again as a newer version, of the same text.
      writer.version = Saved.parse(read).data.version;
      if (answer.ok) return performance.now() - began;
    } else {
      writer.retries += 1;
      await pause(again);
    }
  }
}

/** One person at work: a save every two seconds, from a moment of their own on. */
async function write(system: System, writer: Writer, offset: number): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now() + offset;
  for (let turn = 0; turn < (seconds * 1_000) / rhythm; turn += 1) {
    await pause(Math.max(0, began + turn * rhythm - performance.now()));
    times.push(await save(system, writer, turn));
  }
  return times;
}

async function newWriter(system: System, at: number): Promise<Writer> {
  const token = await newContributor(system, `ecriture${at}@association.example`);
  const { documentId, version } = await newDraft(system, token);
  return { token, id: documentId, version, text: '', retries: 0 };
}

/** Whether the server keeps the last text that a person wrote. */
async function isLost({ site }: System, { id, token, text }: Writer): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${site}/api/contributions/${id}`, { headers });
  return Saved.parse(await answer.json()).data.context !== text.trimEnd();
}

/** Fifty people who write at once for two minutes, by the readers' address: what each save takes, and what is lost. */
export async function* contributions(): AsyncGenerator<Figure> {
  const people = whole('BENCH_SAMPLES', 50);
  const system = await startSystem({ LIMITS_FACTOR: '100' });
  try {
    const writers: Writer[] = [];
    for (let at = 0; at < people; at += 1) writers.push(await newWriter(system, at));
    const times = await Promise.all(
      writers.map((writer, at) => write(system, writer, (at * rhythm) / people)),
    );
    const all = times.flat();
    const n = all.length;
    const lost = await Promise.all(writers.map((writer) => isLost(system, writer)));
    const figure = (name: string, value: number): Figure => ({
      name: `contributions.save.${name}`,
      value: rounded(value, 0),
      unit: 'ms',
      n,
    });
    yield figure('p50', quantile(all, 0.5));
    yield figure('p99', quantile(all, 0.99));
    yield figure('max', Math.max(...all));
    const retries = writers.reduce((sum, writer) => sum + writer.retries, 0);
    yield { name: 'contributions.retries', value: retries, unit: 'saves', n };
    yield {
      name: 'contributions.lost',
      value: lost.filter(Boolean).length,
      unit: 'people',
      n: people,
    };
  } finally {
    await system.stop();
  }
}
