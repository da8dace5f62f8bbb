/** A mail as it is written: a link, nothing that anybody typed. */
export interface Letter {
  subject: string;
  before: readonly string[];
  link: { label: string; href: string };
  after: readonly string[];
  /** How long it is worth reading, in milliseconds: what waits longer for the mail server is not sent. */
  servesFor?: number;
}

const signature = 'Bibliothèque des pratiques inspirantes, France Enfance Protégée.';
const automatic = 'Ce message est envoyé automatiquement.';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** The plain text part. */
export const textOf = ({ before, link, after }: Letter): string =>
  `${[
    'Bonjour,',
    ...before,
    `${link.label} :\n${link.href}`,
    ...after,
    `-- \n${signature}\n${automatic}`,
  ].join('\n\n')}\n`;

/** The HTML part: the same words. */
export const htmlOf = ({ subject, before, link, after }: Letter): string =>
  [
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    paragraph('Bonjour,'),
    ...before.map(paragraph),
    `<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>`,
    `<p>Si le lien ne fonctionne pas, copiez cette adresse : ${escaped(link.href)}</p>`,
    ...after.map(paragraph),
    `<hr>${paragraph(`${signature} ${automatic}`)}`,
    '</body></html>\n',
  ].join('\n');
