import { Writable } from 'node:stream';
import { events, lineText } from '@pratiques/shared/log';
import { format, type Logform, transports } from 'winston';
import { lineOf } from './line-of';

const MESSAGE = Symbol.for('message');
const LEVEL = Symbol.for('level');

const requestUnderWay = (): unknown =>
  typeof strapi === 'undefined' ? undefined : strapi.requestContext?.get();

/** Whatever is logged, by whomever, becomes one line of JSON of the allowed names, or nothing. */
const allowedOnly: () => Logform.Format = format((info) => {
  const line = lineOf(info, requestUnderWay());
  if (!line) return false;
  const level = line.level ?? events[line.event];
  return { level, message: '', [LEVEL]: level, [MESSAGE]: lineText(line) };
});

/** Strapi's logger writes to the standard output and, by `append`, to the file. */
export const loggerTo = (append: (text: string) => void) => ({
  level: 'info',
  format: allowedOnly(),
  transports: [
    new transports.Console(),
    new transports.Stream({
      eol: '',
      stream: new Writable({
        write(chunk: Buffer, _encoding, done) {
          append(chunk.toString());
          done();
        },
      }),
    }),
  ],
});
