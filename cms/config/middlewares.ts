import { environment } from '../src/environment';

const env = environment();

export default [
  'strapi::logger',
  'global::french-errors',
  'global::ask-to-sign-in',
  'strapi::errors',
  'global::refused-values',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-ancestors': ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [env.SITE_URL, env.CMS_URL] } },
  'strapi::query',
  'global::known-parameters',
  'global::json-only',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '256kb',
      formLimit: '256kb',
      textLimit: '256kb',
      formidable: { maxFileSize: 10_000_000 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
