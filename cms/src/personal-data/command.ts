import type { Core } from '@strapi/strapi';
import { accountOf } from '../auth/account';
import { workflow } from '../workflow';
import { eraseAccount } from './erasure/erase-account';
import { eraseMailsTo } from './erasure/erase-mails';
import { eraseManager, eraseText } from './erasure/erase-others';
import { erasedInWords } from './erasure/in-words';
import { shedBytes } from './erasure/shed-bytes';
import { exportToFolder } from './export/to-folder';
import { reportInWords } from './retention/in-words';
import { applyRetention } from './retention/run';

/** What is printed, and whether what was asked for was done. */
interface Outcome {
  readonly text: string;
  readonly ok: boolean;
}

const usage = `Utilisation :
  npm run retention [-- --dry-run]                       applique les durées de conservation
  npm run personal-data -- export ADRESSE DOSSIER        tout ce qui est tenu sur une personne
  npm run personal-data -- erase ADRESSE [--dry-run]     efface une personne
  npm run personal-data -- erase-text NUMÉRO             efface un texte du journal
`;
const unknown = "Cette adresse n'est celle d'aucun compte ni d'aucun responsable.\n";

async function erase(strapi: Core.Strapi, address: string, now: Date): Promise<Outcome> {
  const account = await accountOf(strapi, address);
  const managed = await eraseManager(strapi, address, now);
  await eraseMailsTo(address);
  const erased = account && (await eraseAccount(strapi, account.documentId, now));
  if (!erased && managed === 0) return { text: unknown, ok: false };
  await shedBytes(strapi);
  return { text: erasedInWords({ ...erased, managed }, false), ok: true };
}

async function wouldErase(strapi: Core.Strapi, address: string): Promise<Outcome> {
  const account = await accountOf(strapi, address);
  const managed = (await workflow(strapi).personalData.managedBy(address)).length;
  if (!account && managed === 0) return { text: unknown, ok: false };
  const fate = account ? await workflow(strapi).personalData.fateOf(account.id) : {};
  return { text: erasedInWords({ ...fate, managed }, true), ok: true };
}

async function oneText(strapi: Core.Strapi, given: string, now: Date): Promise<Outcome> {
  const sequence = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (!(await eraseText(strapi, sequence, now)))
    return { text: `Le journal n'a pas de texte à effacer au numéro ${sequence}.\n`, ok: false };
  await shedBytes(strapi);
  return { text: `Le texte numéro ${sequence} du journal est effacé. Le fait reste.\n`, ok: true };
}

/** One command of an operator's; the words of its answer are French. */
export async function command(
  strapi: Core.Strapi,
  given: readonly string[],
  now: Date,
): Promise<Outcome> {
  const dryRun = given.includes('--dry-run');
  const [name = '', first = '', second = '', ...rest] = given.filter(
    (word) => word !== '--dry-run',
  );
  const address = first.trim().toLowerCase();
  const words = [first, second].filter((word) => word !== '').length;
  const asked = `${name} ${words}${rest.length > 0 ? '+' : ''}${dryRun ? ' --dry-run' : ''}`;
  switch (asked) {
    case 'retention 0':
    case 'retention 0 --dry-run':
      return {
        text: reportInWords(await applyRetention(strapi, { now, dryRun }), dryRun),
        ok: true,
      };
    case 'export 2':
      return (await exportToFolder(strapi, address, second, now))
        ? { text: `Écrit dans ${second}. À remettre à la personne, puis à effacer.\n`, ok: true }
        : { text: unknown, ok: false };
    case 'erase 1':
      return erase(strapi, address, now);
    case 'erase 1 --dry-run':
      return wouldErase(strapi, address);
    case 'erase-text 1':
      return oneText(strapi, first, now);
    default:
      return { text: usage, ok: false };
  }
}
