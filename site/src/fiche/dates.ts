const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'Europe/Paris' });
const dayFormat = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = format({ month: 'long', year: 'numeric' });

/** `14 février 2026`, from a day or an instant. */
export const day = (date: string): string => dayFormat.format(new Date(date));

/** `2019` or `septembre 2019`, from `2019` or `2019-09`. */
export const month = (value: string): string =>
  value.length === 4 ? value : monthFormat.format(new Date(`${value}-15`));
