import type { Environment } from '../environment.ts';

const PASSWORD = 'Demonstration-2026!';
const PANEL = [
  ['admin@demo.example', 'administration'],
  ['editeur@demo.example', 'édition'],
  ['comite1@demo.example … comite6@demo.example', 'comité, deux par collège'],
  ['onpe1@demo.example, onpe2@demo.example', 'ONPE'],
] as const;
const CONTRIBUTORS = ['contributrice@demo.example', 'contributeur2@demo.example'];

/** What `npm start` says once everything answers. */
export function greeting(environment: Environment, took: string): string {
  const { SITE_URL, CMS_URL, DATA_DIR, DEMO } = environment;
  return [
    '',
    `La bibliothèque est en marche (${took}).`,
    '',
    `  Site           ${SITE_URL}`,
    `  Administration ${CMS_URL}/admin`,
    `  Données        ${DATA_DIR}`,
    ...(DEMO ? accounts() : []),
    '',
    'Ctrl-C arrête tout. / Ctrl-C stops everything.',
    '',
  ].join('\n');
}

function accounts() {
  const width = Math.max(...PANEL.map(([mail]) => mail.length)) + 2;
  return [
    '',
    `Comptes de démonstration, mot de passe ${PASSWORD}`,
    '  Administration',
    ...PANEL.map(([mail, role]) => `    ${mail.padEnd(width)}${role}`),
    '  Espace contributeur',
    ...CONTRIBUTORS.map((mail) => `    ${mail}`),
  ];
}
