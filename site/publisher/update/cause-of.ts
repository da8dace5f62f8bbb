/** What threw and where, without the message, which can quote a text. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const root = error.cause instanceof Error ? error.cause : error;
  const frame =
    root.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim() ?? '';
  return `${root.name} ${frame}`.trim();
}
