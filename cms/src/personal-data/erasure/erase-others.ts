import type { Core } from '@strapi/strapi';
import { workflow } from '../../workflow';
import { rememberErasure } from './erasures-file';

/** Empties an address that contributors gave as their manager's; answers in how many fiches. */
export async function eraseManager(
  strapi: Core.Strapi,
  address: string,
  now: Date,
): Promise<number> {
  const { personalData } = workflow(strapi);
  const managerOf = await personalData.managedBy(address);
  if (managerOf.length === 0) return 0;
  await rememberErasure({ at: now.toISOString(), managerOf });
  await personalData.forgetManager(managerOf);
  return managerOf.length;
}

/** Erases the name and the comment of one row of the journal; false when there is nothing to erase. */
export async function eraseText(
  strapi: Core.Strapi,
  sequence: number,
  now: Date,
): Promise<boolean> {
  const { personalData } = workflow(strapi);
  const text = await personalData.hashAt(sequence);
  if (text === null) return false;
  await rememberErasure({ at: now.toISOString(), text });
  return (await personalData.eraseTexts([sequence], now)) === 1;
}
