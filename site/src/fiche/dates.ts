const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'Europe/Paris' });
const dayFormat = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthFormat = format({ month: 'long', year: 'numeric' });

/** Formats cost more than all the rest of a line: each hour is formatted once. Days begin on the hour in Paris too. */
function hourly<T>(make: (instant: Date) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    const hour = date.slice(0, 13);
    const made = known.get(hour) ?? make(new Date(date));
    known.set(hour, made);
    return made;
  };
}

/** `14 février 2026`, from a day or an instant in UTC. */
export const day = hourly((instant) => dayFormat.format(instant));

const monthOf = hourly((instant) => monthFormat.format(instant));

const timeFormat = format({ hour: '2-digit', minute: '2-digit' });

/** `14 h 02`, `9 h 05`, from an instant. */
export const hour = (instant: string): string =>
  timeFormat.format(new Date(instant)).replace(':', '\u00a0h\u00a0').replace(/^0/, '');

/** `2019` or `septembre 2019`, from `2019` or `2019-09`. */
export const month = (value: string): string =>
  value.length === 4 ? value : monthOf(`${value}-15`);

/** The same as `day`, in parts. */
export const dayParts = hourly((instant) => {
  const parts = new Map(dayFormat.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { day: part('day'), month: part('month'), year: part('year') };
});
