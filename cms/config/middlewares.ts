import { attachmentLimits } from '@pratiques/shared';
import { environment } from '../src/environment';

const env = environment();

export default [
  'strapi::logger',
  'global::french-errors',
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
  'global::json-only',
  'global::no-media-library',
  'global::attachment-form',
  {
    name: 'strapi::body',
    config: {
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
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
