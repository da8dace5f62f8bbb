import { contentManager } from './content-manager';
import { core } from './core';
import { i18n } from './i18n';
import { names } from './names';

const prefixed = (plugin: string, texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));

/** Everything that we say in French beside, or instead of, Strapi. */
export const fr: Record<string, string> = {
  ...core,
  ...names,
  ...prefixed('content-manager', contentManager),
  ...prefixed('i18n', i18n),
};
