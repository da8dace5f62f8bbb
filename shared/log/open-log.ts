import { type Log, LogLine, lineText } from './log-line.js';
import { RotatingFile } from './rotating-file.js';

// Whoever reads the standard output may leave before us.
process.stdout.on('error', () => undefined);

/** One line of JSON on the standard output, of the allowed names only. */
export const consoleLog: Log = (line) => {
  process.stdout.write(`${lineText(LogLine.parse(line))}\n`);
};

/**
 * The file of a log, `<folder>/<name>.log`: a function that appends a text of one line.
 * When the disk refuses, the standard output says so once, and goes on alone.
 */
export function logFile(folder: string, name: string): (text: string) => void {
  const file = new RotatingFile(folder, name, {
    lost: (fault) => consoleLog({ event: 'log-file-lost', ...fault }),
    back: (lines) => consoleLog({ event: 'log-file-back', lines }),
  });
  return (text) => file.write(`${text}\n`);
}

/** A log on the standard output and wherever `append` puts its lines. */
export const logThrough =
  (append: (text: string) => void): Log =>
  (line) => {
    const text = lineText(LogLine.parse(line));
    process.stdout.write(`${text}\n`);
    append(text);
  };

/** A log on the standard output and in `<folder>/<name>.log`. */
export const openLog = (folder: string, name: string): Log => logThrough(logFile(folder, name));
