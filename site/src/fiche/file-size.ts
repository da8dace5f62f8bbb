/** The size of a file as a French reader reads it: `1,2 Mo`, `480 ko`, with the space that does not break. */
export function fileSize(bytes: number): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'Mo'] : [bytes / 1_000, 'ko'];
  const digits = unit === 'Mo' ? 1 : 0;
  const shown = Math.max(value, 1).toLocaleString('fr-FR', { maximumFractionDigits: digits });
  return `${shown}\u00a0${unit}`;
}
