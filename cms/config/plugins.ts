import { join } from 'node:path';
import { validatePassword } from '../src/auth/password';
import { environment } from '../src/environment';
import { mailTransport } from '../src/mail/transport';

const env = environment();

export default {
  workflow: {
    enabled: true,
    resolve: './plugins/workflow',
    config: {
      libraryToken: env.LIBRARY_TOKEN,
      pingSecret: env.PING_SECRET,
      publisherUrl: env.PUBLISHER_URL ?? env.SITE_URL,
      siteUrl: env.SITE_URL,
      ownSecret: env.ENCRYPTION_KEY,
      uploadsFolder: join(env.DATA_DIR, 'uploads'),
      clamd: env.CLAMD ?? null,
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: env.JWT_SECRET,
      jwt: { expiresIn: '12h' },
      validationRules: { validatePassword },
      ratelimit: { interval: { min: 1 }, max: 20 },
      register: { allowedFields: ['fullName', 'jobTitle', 'network'] },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: mailTransport(env),
      settings: { defaultFrom: env.MAIL_FROM, defaultReplyTo: env.MAIL_FROM },
    },
  },
  upload: { config: { sizeLimit: 10_000_000 } },
};
