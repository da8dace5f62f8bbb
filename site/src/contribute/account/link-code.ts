/** The code that a mail's link carries, or null when it is not whole. */
export function codeIn(search: string): string | null {
  const code = new URLSearchParams(search).get('code') ?? '';
  return /^[0-9a-f]{64}$/.test(code) ? code : null;
}
