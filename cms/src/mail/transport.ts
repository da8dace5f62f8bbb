import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Environment } from '../environment';

/** What nodemailer hands to a transport of one's own. */
type Outgoing = { message: { createReadStream: () => Readable; messageId: () => string } };
type Done = (error: Error | null, info?: { messageId: string }) => void;

/** Without a mail server each message is a file: `DATA_DIR/mail/<time>-<id>.eml`, whole as soon as it has this name. */
const toFiles = (folder: string) => ({
  name: 'files',
  version: '1',
  send({ message }: Outgoing, done: Done) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${Date.now()}-${randomUUID()}.eml`);
    const written = createWriteStream(`${file}.part`, { mode: 0o600 });
    pipeline(message.createReadStream(), written)
      .then(() => rename(`${file}.part`, file))
      .then(
        () => done(null, { messageId: message.messageId() }),
        (error: Error) => done(error),
      );
  },
});

export const mailTransport = (env: Environment) =>
  env.SMTP_URL ?? toFiles(join(env.DATA_DIR, 'mail'));
