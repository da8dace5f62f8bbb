import { sections } from '@pratiques/shared';
import type { Browser, BrowserContext } from 'playwright-core';
import { anOrganisation, newDraft, propose } from '../story/contributor.ts';
import { submission } from '../story/submission.ts';
import type { System } from '../story/system.ts';
import { signInBrowser, tokenOf } from '../story/writing/form.ts';

const who = 'contributrice@demo.example';
const widths = [320, 768, 1280] as const;

/** Fiches of which each screen shows something: one complete but for its agreements, one with mistakes, one proposed. */
async function fichesFor(system: System) {
  const token = await tokenOf(system, who);
  const organisation = await anOrganisation(system, token);
  const given = { ...submission('itinérants'), organisation };
  const { documentId: complete } = await newDraft(system, token, {
    ...given,
    hierarchyAgreement: false,
    noPersonalData: false,
    publicationConsent: false,
    materialMeans: 'Quatre salles, dont celle que prête Mme Lucie Garnier, 2 place de la Mairie.',
  });
  const { documentId: wrong } = await newDraft(system, token, {
    title: 'Visites',
    summary: 'Trop court.',
    ageMin: 12,
    ageMax: 6,
    start: '2031',
    effects: [
      { beneficiary: 'Les enfants', expected: null, observed: 'Mieux', evidence: null, date: null },
    ],
  });
  const proposed = await propose(system, token, { ...given, title: 'Un repas, deux générations' });
  return { complete, wrong, proposed };
}

/** Name of the picture and address, in the order in which a contributor meets them. */
async function screensOf(system: System): Promise<[string, string][]> {
  const { complete, wrong, proposed } = await fichesFor(system);
  const fiche = (id: string, hash: string) => `/contribuer/fiches/${id}/#${hash}`;
  const parts = Object.keys(sections).filter((id) => id !== 'accord');
  return [
    ['fiches', '/contribuer/fiches/'],
    ['vue', fiche(complete, 'sections')],
    ...parts.map((id): [string, string] => [`section-${id}`, fiche(complete, id)]),
    ['formulaire', fiche(complete, 'recit')],
    ['incomplete', fiche(wrong, 'proposer')],
    ['erreurs', fiche(wrong, 'essentiel')],
    ['proposer', fiche(complete, 'proposer')],
    ['suivi', `/contribuer/fiches/${proposed}/suivi/`],
    ['compte', '/contribuer/compte/'],
  ];
}

const open: readonly [string, string][] = [
  ['espace', '/contribuer/'],
  ['inscription', '/contribuer/inscription/'],
  ['connexion', '/contribuer/connexion/'],
];

/** Draws every screen of the Espace contributeur; `fileOf` says where a picture of a name goes. */
export async function drawSpace(
  browser: Browser,
  system: System,
  fileOf: (name: string) => string,
  isFirstScreen: (name: string) => boolean,
): Promise<void> {
  const draw = async (
    context: BrowserContext,
    width: number,
    screens: readonly [string, string][],
  ) => {
    for (const [screen, path] of screens) {
      const page = await context.newPage();
      await page.goto(system.site + path, { waitUntil: 'networkidle' });
      const name = `${screen}-${width}`;
      await page.screenshot({ path: fileOf(name), fullPage: !isFirstScreen(name) });
      await page.close();
    }
  };
  const screens = await screensOf(system);
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await draw(context, width, open);
    await signInBrowser(context, system, who);
    await draw(context, width, screens);
    await context.close();
  }
}
