import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Settings = z.object({
  libraryToken: z.string().min(1),
  pingSecret: z.string().min(1),
  publisherUrl: z.url(),
  siteUrl: z.url(),
  /** A secret of the CMS alone, from which keys are derived: the publisher never holds it. */
  ownSecret: z.string().min(1),
  /** Where attachments are kept: a private folder. */
  uploadsFolder: z.string().min(1),
  /** The virus scanner, `host:port` or the path of a socket; null when there is none. */
  clamd: z.string().min(1).nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** What the application gives to the plugin in `config/plugins.ts`. */
export const settings = (strapi: Core.Strapi): Settings =>
  Settings.parse(strapi.config.get('plugin::workflow'));
