/** The account routes that exist; the others that Strapi brings are not registered at all. */
export const accountRoutes: readonly string[] = [
  'POST /auth/local',
  'POST /auth/local/register',
  'POST /auth/refresh',
  'POST /auth/logout',
  'POST /auth/forgot-password',
  'POST /auth/reset-password',
  'POST /auth/change-password',
  'GET /auth/email-confirmation',
  'POST /auth/send-email-confirmation',
];
