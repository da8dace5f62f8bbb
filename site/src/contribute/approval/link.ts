/** The code after the # of a mail's link, which no server is sent; null when it is not whole. */
export const codeAfter = (hash: string): string | null =>
  /^#code=([0-9a-f]{64})$/.exec(hash)?.[1] ?? null;
