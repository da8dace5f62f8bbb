const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', options);
  return (at: string): string => format.format(new Date(at));
};
const clock = written({ hour: '2-digit', minute: '2-digit' });

/** "14 h 32", "9 h 05" */
const time = (at: string): string => clock(at).replace(':', '\u00a0h\u00a0').replace(/^0/, '');

/** "2 octobre 2026" */
export const inWords = written({ day: 'numeric', month: 'long', year: 'numeric' });

/** "2 octobre 2026 à 14 h 32" */
export const withTime = (at: string): string => `${inWords(at)} à ${time(at)}`;

/** "14 h 32" of the day itself, "le 2 octobre 2026 à 14 h 32" of any other. */
export const sinceWhen = (at: string, now = new Date()): string =>
  inWords(at) === inWords(now.toISOString()) ? time(at) : `le ${withTime(at)}`;

/** "2 oct. 2026" */
export const inBrief = written({ day: 'numeric', month: 'short', year: 'numeric' });
