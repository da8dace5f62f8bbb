import type { FieldRequest } from '@pratiques/shared';
import { signal } from '@preact/signals';
import type { Followed } from './following.ts';

/** Requests as they stand since they were answered in this page: the form's own copy is older. */
const known = signal<ReadonlyMap<number, FieldRequest>>(new Map());

/** What an answer changed. */
export function learn({ requests }: Followed): void {
  known.value = new Map(requests.map((request) => [request.id, request]));
}

/** A request as it stands, by the newest that is known of it. */
export function newest(request: FieldRequest): FieldRequest {
  const learnt = known.value.get(request.id);
  return learnt && (learnt.answer?.at ?? '') > (request.answer?.at ?? '') ? learnt : request;
}
