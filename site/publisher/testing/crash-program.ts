// A process with the publisher's log that is warned, then dies of an error that nobody catches: `node crash-program.ts <folder> <word>`.
import { openLog, tellProcess } from '@pratiques/shared/log';

const [folder = '', word = ''] = process.argv.slice(2);
tellProcess(openLog(folder, 'publisher'));
process.emitWarning(word, { type: 'DeprecationWarning', code: 'DEP_WORDS' });
await new Promise(setImmediate);
await Promise.reject(Object.assign(new RangeError(word), { code: 'EWORDS' }));
