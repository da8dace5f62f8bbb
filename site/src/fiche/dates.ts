const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'Europe/Paris' });
const dayFormat = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = format({ month: 'long', year: 'numeric' });

/** `14 février 2026`, from a day or an instant. */
export const day = (date: string): string => dayFormat.format(new Date(date));

const timeFormat = format({ hour: '2-digit', minute: '2-digit' });

/** `14 h 02`, `9 h 05`, from an instant. */
export const hour = (instant: string): string =>
  timeFormat.format(new Date(instant)).replace(':', '\u00a0h\u00a0').replace(/^0/, '');

/** `2019` or `septembre 2019`, from `2019` or `2019-09`. */
export const month = (value: string): string =>
  value.length === 4 ? value : monthFormat.format(new Date(`${value}-15`));
