import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@pratiques/shared/privacy';
import { z } from 'zod';
import { root } from '../bootstrap/toolchain.mjs';
import { type Figure, rounded } from './figure.ts';
import { countsOf, precision, recall, type Sentence } from './privacy/counts.ts';

const Line = z.object({
  text: z.string(),
  findings: z.array(z.object({ kind: z.string(), text: z.string() })),
});
const WORDS = 450;
const times = 200;

function sentencesOf(name: string): z.infer<typeof Line>[] {
  const path = join(root, 'shared', 'test', 'privacy', `${name}.ndjson`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => Line.parse(JSON.parse(line)));
}

/** How much of what is personal is found, and how much of what is found is personal; milliseconds a text. */
export async function* privacy(): AsyncGenerator<Figure> {
  const { findPersonalData, findingKinds } = await import('@pratiques/shared/privacy');
  const tuning = scanned(sentencesOf('tuning'), findPersonalData);
  yield* shares('privacy.tuning', tuning);
  // Of all but the first only totals are shown: what is known by kind would be tuned to.
  for (const name of [
    'fresh',
    'held-out',
    'work-2',
    'held-out-2',
    'held-out-3',
    'work-3',
    'held-out-4',
    'work-4',
    'held-out-5',
    'work-5',
    'work-6',
    'work-7',
    'held-out-6',
    'held-out-7',
    'held-out-8',
  ])
    yield* shares(`privacy.${name}`, scanned(sentencesOf(name), findPersonalData));
  for (const kind of Object.keys(findingKinds))
    yield* shares(`privacy.tuning.${kind}`, tuning, kind);

  const text = tuning
    .map((sentence) => sentence.text)
    .join(' ')
    .split(' ')
    .slice(0, WORDS)
    .join(' ');
  for (let time = 0; time < times; time += 1) findPersonalData(text);
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) findPersonalData(text);
  const { user, system } = process.cpuUsage(before);
  const value = rounded((user + system) / 1_000 / times, 3);
  yield { name: `privacy.scan.${WORDS}-words.cpu`, value, unit: 'ms', n: times };
}

const scanned = (lines: z.infer<typeof Line>[], scan: (text: string) => Finding[]): Sentence[] =>
  lines.map(({ text, findings }) => ({ text, expected: findings, found: scan(text) }));

function* shares(name: string, sentences: Sentence[], kind?: string): Generator<Figure> {
  const counts = countsOf(sentences, kind);
  const n = sentences.length;
  yield { name: `${name}.recall`, value: rounded(recall(counts), 3), unit: 'ratio', n };
  yield { name: `${name}.precision`, value: rounded(precision(counts), 3), unit: 'ratio', n };
}
