/** A text that a person reads, French first. */
export type Label = { readonly fr: string; readonly en: string };

export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The text of a label in a locale. */
export const inLocale = (label: Label, locale: Locale): string => label[locale];
