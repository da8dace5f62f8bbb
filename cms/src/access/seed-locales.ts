import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const wanted = [
  { code: 'fr', name: 'Français (fr)' },
  { code: 'en', name: 'English (en)' },
];
const Codes = z.array(z.looseObject({ code: z.string() }));

/** French by default, English beside it. */
export async function seedLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const known = new Set(Codes.parse(await locales.find()).map(({ code }) => code));
  for (const locale of wanted) if (!known.has(locale.code)) await locales.create(locale);
  await locales.setDefaultLocale({ code: 'fr' });
}
