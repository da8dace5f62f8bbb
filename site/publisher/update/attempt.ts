import { type Fault, faultOf, type Log } from '@pratiques/shared/log';
import type { Concern, PublisherState } from '../status/publisher-state.ts';
import { generalWords } from './general-words.ts';

/** Does a part of a publication; a failure, returned or thrown, becomes what the status says of it. */
export type Attempt = (concern: Concern, work: () => Promise<string | null>) => Promise<void>;

export function attemptsOf(state: PublisherState, stopping: AbortSignal, log: Log): Attempt {
  return async (concern, work) => {
    let fault: Fault = {};
    const reason = await work().catch((error: unknown) => {
      fault = faultOf(error);
      return generalWords(error, 'échec imprévu');
    });
    // What was cut because we stop is no failure.
    if (stopping.aborted || !state.say(concern, reason)) return;
    log(reason === null ? { event: 'recovered' } : { event: 'failed', reason, ...fault });
  };
}
