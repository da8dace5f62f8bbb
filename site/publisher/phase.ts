/** The steps of a publication, named as they are reached so that a fault campaign can cut at each. */
export const phases = [
  'fetch',
  'validate',
  'store',
  'doubt',
  'render',
  'write',
  'remove',
  'manifest',
  'index',
  'swap',
  'compress',
] as const;
export type Phase = (typeof phases)[number];

/** Told just before the step is taken. */
export type OnPhase = (phase: Phase) => void;
