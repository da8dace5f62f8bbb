type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` and `{n:singular|plural}` (French rule: 0 and 1 are singular); unknown names stay. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return Math.abs(Number(value)) < 2 ? one : many;
  });
}
