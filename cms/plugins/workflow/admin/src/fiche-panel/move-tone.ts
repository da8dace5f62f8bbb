import type { MoveName } from '@pratiques/shared';

/** `main`: what usually comes next. `danger`: takes away, so it stands apart. */
export type Tone = 'main' | 'plain' | 'danger';

export const toneOf = {
  submit: 'main',
  withdraw: 'danger',
  resume: 'main',
  examine: 'main',
  requestChanges: 'plain',
  decline: 'danger',
  accept: 'main',
  returnToReview: 'plain',
  publish: 'main',
  correct: 'main',
  reopen: 'plain',
  unpublish: 'danger',
  restore: 'main',
  sendToField: 'main',
  validate: 'main',
} as const satisfies Record<MoveName, Tone>;
