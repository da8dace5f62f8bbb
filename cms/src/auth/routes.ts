/** The account routes that exist; the others that Strapi brings are not registered at all. */
export const accountRoutes: readonly string[] = [
  'POST /auth/local',
  'POST /auth/local/register',
  'POST /auth/refresh',
  'POST /auth/logout',
  'POST /auth/forgot-password',
  'POST /auth/reset-password',
  'POST /auth/change-password',
  'POST /auth/send-email-confirmation',
];

/** Strapi's own confirms by opening a link, which the scanners of mail servers do too. */
export const confirmationRoute = {
  method: 'POST',
  path: '/auth/email-confirmation',
  handler: 'auth.emailConfirmation',
  config: { prefix: '' },
};
