import type { Page } from 'playwright-core';
import { enter } from '../keyboard.ts';
import type { submission } from '../submission.ts';
import { nextSection, pick, tick, type } from './form.ts';

type Written = ReturnType<typeof submission>;

/** Writes the whole of `submission` into an open form, section after section, by keyboard alone. */
export async function fillForm(page: Page, given: Written): Promise<void> {
  await essentials(page, given);
  await nextSection(page, 'Pour qui, où');
  await audience(page);
  await nextSection(page, 'Le récit');
  await story(page, given);
  await nextSection(page, 'Qui, avec qui, avec quoi');
  await means(page, given);
  await nextSection(page, 'Les effets');
  await effects(page, given);
  await nextSection(page, 'Ce que l’on peut en reprendre');
  await type(page, 'originality', given.originality);
  await type(page, 'keys.0', given.keys[0] ?? '');
  await type(page, 'difficulties.0', given.difficulties[0] ?? '');
}

async function essentials(page: Page, { title, summary }: Written) {
  await type(page, 'title', title);
  await type(page, 'summary', summary);
  // The third of the list: accompagnement des familles.
  await tick(page, 'domains-2');
  await pick(page, 'topics', 'visites');
  await type(page, 'start', '2021');
  await tick(page, 'maturity-3');
}

async function audience(page: Page) {
  await pick(page, 'audiences', 'parents');
  await type(page, 'ageMin', '6');
  await type(page, 'ageMax', '15');
  await pick(page, 'frameworks', 'milieu ouvert');
  await tick(page, 'territoryLevel-4');
  await pick(page, 'departements', 'ille et');
}

async function story(page: Page, { context, objectives, description }: Written) {
  await type(page, 'context', context);
  await type(page, 'objectives.0', objectives[0] ?? '');
  await enter(page, 'button', 'Ajouter un objectif');
  await page.keyboard.insertText(objectives[1] ?? '');
  await type(page, 'description', description);
}

async function means(page: Page, { humanMeans, financialMeans }: Written) {
  await pick(page, 'organisation', 'association');
  await pick(page, 'structure', 'centre');
  await enter(page, 'button', 'Ajouter un partenaire');
  await page.keyboard.insertText('La commune');
  await type(page, 'humanMeans', humanMeans);
  await type(page, 'financialMeans', financialMeans);
  await tick(page, 'publicContact');
}

async function effects(page: Page, { effects: [effect] }: Written) {
  await enter(page, 'button', 'Ajouter un effet');
  await page.keyboard.insertText(effect?.beneficiary ?? '');
  await type(page, 'effects.0.observed', effect?.observed ?? '');
  await type(page, 'effects.0.evidence', effect?.evidence ?? '');
  await tick(page, 'knowledgeLevel-2');
}
