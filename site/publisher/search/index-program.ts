// The process that `index-process.ts` starts: takes records, writes the index when told, ends after a rest.
import { z } from 'zod';
import { type IndexFile, openIndex } from './growing-index.ts';
import { replaceIndex } from './replace-index.ts';

const Named = z.record(z.string(), z.string());
const Record = z.strictObject({
  url: z.string(),
  language: z.string(),
  content: z.string(),
  meta: Named,
  filters: z.record(z.string(), z.array(z.string())),
  sort: Named,
});
export type IndexedRecord = z.infer<typeof Record>;
const Destination = z.strictObject({ folder: z.string(), fingerprint: z.string() });
const Order = z.union([
  z.strictObject({ records: z.array(Record) }),
  z.strictObject({ make: z.literal(true) }),
  z.strictObject({ write: Destination }),
]);

/** Editors publish in bursts: what was added is kept for the next one. */
const restMs = 30_000;

const opening = openIndex();
let working: Promise<unknown> = opening;
/** The files of what is held now, when they were asked for ahead. */
let made: Promise<IndexFile[]> | null = null;
const rest = setTimeout(() => process.exit(0), restMs);

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  rest.refresh();
  const order = Order.parse(message);
  if ('write' in order) void write(order.write);
  else if ('make' in order) makeAhead();
  else {
    made = null;
    working = Promise.all([working, add(order.records)]);
  }
});

async function add(records: readonly IndexedRecord[]): Promise<void> {
  const index = await opening;
  await Promise.all(records.map((record) => index.put(record)));
}

async function make(): Promise<IndexFile[]> {
  await working;
  return (await opening).files();
}

function makeAhead(): void {
  made ??= make();
  // Whoever writes them hears of it.
  made.catch(() => undefined);
}

async function write({ folder, fingerprint }: z.infer<typeof Destination>): Promise<void> {
  try {
    await replaceIndex(folder, await (made ?? make()), fingerprint);
    process.send?.({ failed: null });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : 'unknown' });
  }
}
