import { join } from 'node:path';
import { lifespans } from '../src/auth/sessions';
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
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: lifespans.access,
        idleRefreshTokenLifespan: lifespans.idle,
        maxRefreshTokenLifespan: lifespans.longest,
      },
      // `src/limits/` counts instead.
      ratelimit: { enabled: false },
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
