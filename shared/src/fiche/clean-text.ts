import * as z from 'zod';

// Control characters other than tab and line feed, and marks that reorder what is read.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: these are what is refused
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: these are what is refused
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

export const forbiddenCharacters = {
  fr: 'Ce texte contient un caractère invisible que nous ne savons pas garder : effacez-le ou retapez le passage.',
  en: 'This text holds an invisible character that we cannot keep: delete it or type the passage again.',
};

/** Text as it is kept: NFC, LF line ends, no invisible marks; control characters are refused. */
export const cleanText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC'))
    .refine((text) => text.isWellFormed() && !forbidden.test(text), {
      error: forbiddenCharacters.fr,
      params: { name: 'invalid' },
    });

/** Characters as a person counts them: Unicode code points after NFC. */
export const lengthOf = (text: string): number => [...text.normalize('NFC')].length;
