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

/** The steps of a deployment: its templates are kept, and after the swap it is said what is shown. */
export const deploymentPhases = ['keep', 'record'] as const;

export const allPhases = [...phases, ...deploymentPhases] as const;
export type Phase = (typeof allPhases)[number];

/** Told just before the step is taken. */
export type OnPhase = (phase: Phase) => void;
