import { PlaceInFiche, requestLimits } from '@pratiques/shared';
import { z } from 'zod';
import { useComment } from '../fiche-panel/use-comment';

/** A request being written: the place may not be chosen yet. */
const Written = z.object({ key: z.string(), path: z.string(), text: z.string() });
export type WrittenRequest = z.infer<typeof Written>;

/** No place is chosen. */
export const lacksPlace = ({ path }: WrittenRequest): boolean =>
  !PlaceInFiche.safeParse(path).success;
/** Nothing is asked. */
export const lacksText = ({ text }: WrittenRequest): boolean => text.trim() === '';

function listIn(kept: string): WrittenRequest[] {
  try {
    return z.array(Written).parse(JSON.parse(kept || '[]'));
  } catch {
    return [];
  }
}

/** Requests under way for a fiche; like a comment, they outlive the dialog until they are sent. */
export function useNewRequests(documentId: string) {
  const [kept, keep] = useComment(`workflow.${documentId}.requests`);
  const list = listIn(kept);
  const write = (next: readonly WrittenRequest[]) =>
    keep(next.length === 0 ? '' : JSON.stringify(next));
  return {
    list,
    isFull: list.length >= requestLimits.atOnce,
    add: () => write([...list, { key: crypto.randomUUID(), path: '', text: '' }]),
    change: (key: string, more: Partial<WrittenRequest>) =>
      write(list.map((one) => (one.key === key ? { ...one, ...more } : one))),
    remove: (key: string) => write(list.filter((one) => one.key !== key)),
    clear: () => write([]),
  };
}
export type NewRequests = ReturnType<typeof useNewRequests>;
