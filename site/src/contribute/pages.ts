import { urls } from '../lib/urls.ts';

/** Pages of the Espace contributeur that are for who is at work there: no search engine lists them. */
export const spacePages: readonly string[] = [
  urls.register,
  urls.signIn,
  urls.confirmAddress,
  urls.newPassword,
  urls.approval,
  urls.account,
  urls.contributions,
  urls.ficheForm,
  urls.ficheFollowed,
];
