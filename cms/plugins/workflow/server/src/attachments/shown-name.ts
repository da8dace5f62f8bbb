// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const longest = 100;

/** A sender's file name, fit to be shown to its sender and to the team: no path, nothing invisible, not endless. */
export function shownName(given: string | null | undefined): string {
  const last = (given ?? '').toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const name = [...last.replace(unseen, '').normalize('NFC').trim()];
  if (name.length === 0) return 'fichier';
  return name.length > longest ? `${name.slice(0, longest - 1).join('')}…` : name.join('');
}
