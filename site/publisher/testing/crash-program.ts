// A process with the publisher's log that dies of an error that nobody catches: `node crash-program.ts <folder> <word>`.
import { openLog, tellCrashes } from '@pratiques/shared/log';

const [folder = '', word = ''] = process.argv.slice(2);
tellCrashes(openLog(folder, 'publisher'));
await Promise.reject(Object.assign(new RangeError(word), { code: 'EWORDS' }));
