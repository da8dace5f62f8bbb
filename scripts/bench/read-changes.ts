import { ChangesEnd } from '@pratiques/shared';
import type { RunningCms } from '../start/with-cms.ts';

/** Reads the whole publication log as a publisher does, and answers how many entries came. */
export async function readChanges({ origin, libraryToken }: RunningCms): Promise<number> {
  const answer = await fetch(`${origin}/api/library/changes?after=0`, {
    headers: { authorization: `Bearer ${libraryToken}` },
  });
  if (!answer.ok || !answer.body) throw new Error(`changes answered ${answer.status}`);
  let tail = '';
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream()))
    tail = (tail + chunk).slice(-200);
  const last = tail.trimEnd().split('\n').at(-1) ?? '';
  return ChangesEnd.parse(JSON.parse(last)).count;
}
