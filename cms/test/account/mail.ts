/** A mail as text: quoted-printable undone. */
export const plain = (mail: string): string =>
  Buffer.from(
    mail
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  ).toString('utf8');

/** The plain text part of a mail, and its HTML part. */
export function partsOf(mail: string): { text: string; html: string } {
  const part = (type: string) =>
    mail.split(/\r?\n--/).find((piece) => piece.includes(`Content-Type: text/${type}`)) ?? '';
  return { text: plain(part('plain')), html: plain(part('html')) };
}

/** The code that a mail's link carries. */
export const codeIn = (mail: string): string => /code=([0-9a-f]{64})/.exec(plain(mail))?.[1] ?? '';
