// Run by `found-in.ts` in a thread of its own: a long text takes seconds, and nobody else waits for it.
import { parentPort, workerData } from 'node:worker_threads';
import { findPersonalData } from '@pratiques/shared/privacy';

parentPort?.postMessage(findPersonalData(String(workerData)));
