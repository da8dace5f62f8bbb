// The process that `index-process.ts` starts: takes records, writes the index, ends.
import { z } from 'zod';
import { buildFiles } from './build-files.ts';
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
  z.strictObject({ write: Destination }),
]);

const records: IndexedRecord[] = [];

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  const order = Order.parse(message);
  if ('records' in order) records.push(...order.records);
  else void write(order.write);
});

async function write({ folder, fingerprint }: z.infer<typeof Destination>): Promise<void> {
  try {
    await replaceIndex(folder, await buildFiles(records), fingerprint);
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
