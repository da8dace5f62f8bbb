import { limitsOf, openStages, type RetentionName } from '@pratiques/shared';
import { workflow } from '../../workflow';
import { expiredCodes } from './expired-codes';
import { expiredSessions } from './expired-sessions';
import { oldLogFiles, oldMailFiles } from './files';
import { inactiveAccount } from './inactive-account';
import { atOnce, type Rule } from './plan';
import { unconfirmedAccount } from './unconfirmed-account';
import { untouched } from './untouched';

const journalTexts: Rule = async (strapi, now) => {
  const { personalData } = workflow(strapi);
  const old = await personalData.oldTexts(limitsOf('journal-texts', now).due);
  const sequences = old.map(({ sequence }) => sequence);
  return { due: atOnce(old, () => personalData.eraseTexts(sequences, now)) };
};

const exchange: Rule = async (strapi, now) => {
  const { personalData } = workflow(strapi);
  const old = await personalData.oldExchange(limitsOf('exchange', now).due);
  return { due: atOnce(old, () => personalData.removeWords(old)) };
};

const unansweredApproval: Rule = async (strapi, now) => {
  const { personalData } = workflow(strapi);
  const old = await personalData.unansweredApprovals(limitsOf('unanswered-approval', now).due);
  return { due: atOnce(old, () => personalData.dropApprovals(old)) };
};

const answeredApproval: Rule = async (strapi, now) => {
  const { personalData } = workflow(strapi);
  const old = await personalData.answeredApprovals(limitsOf('answered-approval', now).due);
  return { due: atOnce(old, () => personalData.namelessApprovals(old)) };
};

const unneededAttachments: Rule = async (strapi, now) => {
  const { personalData } = workflow(strapi);
  const files = (await personalData.unneededFiles()).map((file) => ({ ...file, at: now }));
  return {
    due: atOnce(files, async () => {
      await personalData.dropUnneededFiles();
      return files.length;
    }),
  };
};

/** How each rule of the register is carried out. */
export const rules: Readonly<Record<RetentionName, Rule>> = {
  'unconfirmed-account': unconfirmedAccount,
  'expired-codes': expiredCodes,
  'expired-sessions': expiredSessions,
  'inactive-account': inactiveAccount,
  'untouched-draft': untouched('untouched-draft', openStages),
  'closed-practice': untouched('closed-practice', ['withdrawn', 'not_retained']),
  'unanswered-approval': unansweredApproval,
  'answered-approval': answeredApproval,
  'unneeded-attachments': unneededAttachments,
  exchange,
  'journal-texts': journalTexts,
  'mail-files': oldMailFiles,
  'log-files': oldLogFiles,
};
