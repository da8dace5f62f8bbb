import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../../environment';
import { forget, waitingFor } from '../../mail/outbox/waiting';
import { lettersSent } from '../../mail/send-letter';

const folder = (): string => join(environment().DATA_DIR, 'mail');

/** Who a mail is for, lower case; a long header goes on in lines that begin with a space. */
function recipientOf(mail: string): string {
  const [headers = ''] = mail.split(/\r?\n\r?\n/, 1);
  return (/^To: (.*)$/im.exec(headers.replace(/\r?\n[ \t]+/g, ' '))?.[1] ?? '').toLowerCase();
}

const addressIn = (recipient: string): string =>
  /<([^>]+)>/.exec(recipient)?.[1] ?? recipient.trim();

/** Paths of the mails to an address that lie in files. */
export async function mailsTo(address: string): Promise<string[]> {
  await lettersSent();
  const names = (await readdir(folder()).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const paths: string[] = [];
  for (const path of names.sort().map((name) => join(folder(), name)))
    if (addressIn(recipientOf(await readFile(path, 'utf8'))) === address.toLowerCase())
      paths.push(path);
  return paths;
}

/** Removes the mails to an address: those that lie in files, and those that wait for the mail server. */
export async function eraseMailsTo(address: string): Promise<void> {
  for (const path of await mailsTo(address)) await rm(path, { force: true });
  for (const { name } of await waitingFor(address)) await forget(name);
}
