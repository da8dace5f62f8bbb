import { randomUUID } from 'node:crypto';
import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';
import { htmlOf, type Letter, textOf } from './letter';
import { wakeOutbox } from './outbox/open-outbox';
import { keep, type Waiting } from './outbox/waiting';

const underWay = new Set<Promise<void>>();

/** How long a letter waits for the mail server that says nothing of its own, in milliseconds: three days. */
const patience = 3 * 86_400_000;

function mailOf(to: string, letter: Letter): Waiting['mail'] {
  const { MAIL_FROM } = environment();
  return {
    to,
    from: `Bibliothèque des pratiques inspirantes <${MAIL_FROM}>`,
    replyTo: MAIL_FROM,
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
    messageId: `<${randomUUID()}@${MAIL_FROM.split('@')[1]}>`,
    date: new Date().toISOString(),
  };
}

async function sendNow(strapi: Core.Strapi, mail: Waiting['mail']): Promise<void> {
  try {
    await strapi.plugin('email').service('email').send(mail);
  } catch (error) {
    tell(strapi.log, { event: 'mail-not-sent', mail: mail.subject, ...faultOf(error) });
  }
}

/** Written down before the first try; a disk that takes nothing leaves that one try. */
async function post(strapi: Core.Strapi, waiting: Waiting): Promise<void> {
  try {
    await keep(waiting);
  } catch {
    return sendNow(strapi, waiting.mail);
  }
  wakeOutbox();
}

/**
 * Sends a letter in the background: how long it takes tells nobody whether there is one. A mail server
 * that is down gets it later, from the outbox; a failure is logged without its address.
 */
export function sendLetter(strapi: Core.Strapi, to: string, letter: Letter): void {
  const mail = mailOf(to, letter);
  const notAfter = new Date(Date.now() + (letter.servesFor ?? patience)).toISOString();
  const sending: Promise<void> = (
    environment().SMTP_URL ? post(strapi, { notAfter, mail }) : sendNow(strapi, mail)
  ).finally(() => underWay.delete(sending));
  underWay.add(sending);
}

/** Resolves when each letter so far is a file, or is kept in the outbox: a CMS that stops loses none. */
export async function lettersSent(): Promise<void> {
  await Promise.all(underWay);
}
