const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', options);
  return (at: string): string => format.format(new Date(at));
};
const time = written({ hour: '2-digit', minute: '2-digit' });

/** "2 octobre 2026" */
export const inWords = written({ day: 'numeric', month: 'long', year: 'numeric' });

/** "2 octobre 2026 à 14:32" */
export const withTime = (at: string): string => `${inWords(at)} à ${time(at)}`;

/** "2 oct. 2026" */
export const inBrief = written({ day: 'numeric', month: 'short', year: 'numeric' });
