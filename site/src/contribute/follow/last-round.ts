import type { FieldRequest } from '@pratiques/shared';

/** What the team asked last, what of it has no answer yet, and what it asked in rounds before. */
export function lastRound(requests: readonly FieldRequest[]) {
  const round = Math.max(0, ...requests.map((request) => request.round));
  const asked = requests.filter((request) => request.round === round);
  return {
    asked,
    left: asked.filter(({ state }) => state === 'to_do'),
    earlier: requests.filter((request) => request.round !== round),
  };
}
