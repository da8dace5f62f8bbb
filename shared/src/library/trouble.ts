import * as z from 'zod';

/** What can keep the site from showing the last changes. */
export const Trouble = z.enum([
  'unreachable',
  'brake',
  'disk_full',
  'disk_refused',
  'cms_refused',
  'cms_failing',
  'cms_silent',
  'pages',
  'other',
]);
export type Trouble = z.infer<typeof Trouble>;

/** The publisher tells its errors in words, for operators: the words by which each is known, the gravest first. */
const signs: readonly (readonly [Trouble, RegExp])[] = [
  ['brake', /créez le fichier/],
  ['disk_full', /\b(ENOSPC|EDQUOT)\b/],
  ['disk_refused', /\b(EROFS|EACCES|EPERM)\b/],
  ['cms_refused', /le CMS a répondu 40[134]/],
  ['cms_failing', /le CMS a répondu \d|réponse (tronquée|étrangère|illisible)/],
  ['cms_silent', /le CMS (est injoignable|met trop de temps)/],
  ['pages', /gardent leur ancienne version/],
];

/** Which trouble the publisher's error is about. */
export const troubleIn = (error: string): Trouble =>
  signs.find(([, words]) => words.test(error))?.[0] ?? 'other';

/** The file by which an operator lets the brake go, as the publisher names it; null in any other trouble. */
export const confirmationIn = (error: string): string | null =>
  /créez le fichier (\S+)/.exec(error)?.[1] ?? null;
