const inParis = { timeZone: 'Europe/Paris' } as const;
const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, ...inParis });
  return (at: Date): string => format.format(at).replace(/^1 /, '1er ');
};
const long = written({ day: 'numeric', month: 'long', year: 'numeric' });
const short = written({ day: 'numeric', month: 'long' });
const year = written({ year: 'numeric' });
const clock = written({ hour: '2-digit', minute: '2-digit' });

/** "2 octobre 2026", "1er octobre 2026" */
export const dayInWords = (at: string): string => long(new Date(at));

/** "9 h 05": the clock of Paris, wherever the browser is. */
export const hourInWords = (at: Date): string =>
  clock(at).replace(':', '\u00a0h\u00a0').replace(/^0/, '');

/** "aujourd'hui à 9 h 02", "hier à 19 h 14", "le 20 novembre à 10 h 05", with the year when it is another. */
export function momentInWords(at: string, now = new Date()): string {
  const moment = new Date(at);
  const yesterday = new Date(now.getTime() - 24 * 3_600_000);
  const day = [
    [now, "aujourd'hui"],
    [yesterday, 'hier'],
  ] as const;
  const near = day.find(([date]) => long(date) === long(moment))?.[1];
  const far = year(moment) === year(now) ? short(moment) : long(moment);
  return `${near ?? `le ${far}`} à ${hourInWords(moment)}`;
}
