import type { FicheKind, Stage } from '@pratiques/shared';

export interface Wait {
  kind: FicheKind;
  stage: Stage;
}

const practice = (stage: Stage): Wait => ({ kind: 'practice', stage });
const dispositif = (stage: Stage): Wait => ({ kind: 'dispositif', stage });

const editor = [
  practice('submitted'),
  practice('in_review'),
  practice('accepted'),
  dispositif('accepted'),
];
const onpe = [
  dispositif('draft'),
  dispositif('changes_requested'),
  dispositif('field_review'),
  dispositif('validation'),
  dispositif('accepted'),
];

/** What waits for each role of the panel, in the order of a fiche's life. */
const waits: Readonly<Record<string, readonly Wait[]>> = {
  editor,
  onpe,
  committee: [practice('in_review')],
  'strapi-super-admin': [...editor, ...onpe.filter(({ stage }) => stage !== 'accepted')],
};

/** What waits for a person, by the codes of their roles. */
export const waitingFor = (codes: readonly string[]): Wait[] => [
  ...new Set(codes.flatMap((code) => waits[code] ?? [])),
];
