import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { htmlOf, type Letter, textOf } from './letter';

const underWay = new Set<Promise<void>>();

/**
 * Sends a letter in the background: how long it takes tells nobody whether there is one.
 * A failure is logged without its address.
 */
export function sendLetter(strapi: Core.Strapi, to: string, letter: Letter): void {
  const { MAIL_FROM } = environment();
  const mail = {
    to,
    from: `Bibliothèque des pratiques inspirantes <${MAIL_FROM}>`,
    replyTo: MAIL_FROM,
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
  };
  const sending: Promise<void> = Promise.resolve(strapi.plugin('email').service('email').send(mail))
    .then(
      () => undefined,
      (error: unknown) =>
        tell(strapi.log, { event: 'mail-not-sent', mail: letter.subject, ...faultOf(error) }),
    )
    .finally(() => underWay.delete(sending));
  underWay.add(sending);
}

/** Resolves when no mail is under way: a CMS that stops sends what it promised. */
export async function lettersSent(): Promise<void> {
  await Promise.all(underWay);
}
