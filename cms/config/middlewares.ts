import { attachmentLimits } from '@pratiques/shared';
import { environment } from '../src/environment';

const env = environment();
const secure = env.CMS_URL.startsWith('https:');

/**
 * What the panel may load: itself. Inline styles remain, because Strapi's components write them.
 * Each directive is a text: Strapi adds its own words (`https:`, its market) to lists.
 */
const policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self' data:",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const security = {
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  originAgentCluster: true,
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  hsts: secure && { maxAge: 31_536_000, includeSubDomains: false },
};

export default [
  'strapi::logger',
  'global::permissions-policy',
  'global::french-errors',
  'global::ask-to-sign-in',
  'strapi::errors',
  'global::refused-values',
  'global::database-refuses',
  { name: 'strapi::security', config: security },
  { name: 'strapi::cors', config: { origin: [env.SITE_URL, env.CMS_URL] } },
  'strapi::query',
  'global::known-parameters',
  'global::no-media-library',
  'global::json-only',
  'global::attachment-form',
  {
    name: 'strapi::body',
    config: {
      // `DELETE /api/auth/account` asks for the password.
      parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      jsonLimit: '256kb',
      formLimit: '256kb',
      textLimit: '256kb',
      // One file and a few answers, on the addresses that `attachment-form` lets pass.
      formidable: {
        maxFileSize: attachmentLimits.bytes,
        maxFiles: 1,
        maxFields: 10,
        maxFieldsSize: 20_000,
      },
    },
  },
  'global::plain-bodies',
  'global::one-language',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
