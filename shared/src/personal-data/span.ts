/** A length of time, in days or in calendar months. */
export type Span = { readonly days: number } | { readonly months: number };

/** The moment that lies a span before another; a month that is too short ends it at its last day. */
export function spanBefore(moment: Date, span: Span): Date {
  const before = new Date(moment);
  if ('days' in span) {
    before.setUTCDate(before.getUTCDate() - span.days);
    return before;
  }
  const day = before.getUTCDate();
  before.setUTCMonth(before.getUTCMonth() - span.months);
  if (before.getUTCDate() !== day) before.setUTCDate(0);
  return before;
}

/** The moment that lies a span after another. */
export const spanAfter = (moment: Date, span: Span): Date =>
  spanBefore(moment, 'days' in span ? { days: -span.days } : { months: -span.months });

/** A span in French: `7 jours`, `24 mois`, `aussitôt`. */
export const spanInWords = (span: Span): string => {
  if ('months' in span) return `${span.months} mois`;
  if (span.days === 0) return 'aussitôt';
  return `${span.days} jour${span.days > 1 ? 's' : ''}`;
};
