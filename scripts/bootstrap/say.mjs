// Runs on any Node >= 18. Everything said here goes to stderr: stdout belongs to the commands.

/** Milliseconds as an operator reads them. @param {number} ms */
export function duration(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
  if (ms < 120_000) return `${Math.round(ms / 1000)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

/**
 * One clear sentence in French, the same in English, exit 1, no stack.
 * @param {string} fr
 * @param {string} en
 * @returns {never}
 */
export function fail(fr, en) {
  process.stderr.write(`✗ ${fr}\n  ${en}\n`);
  process.exit(1);
}

/**
 * Shows a long step: its name at once, the seconds as they pass (on a terminal), its duration at the end.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
export async function step(name, work) {
  const start = Date.now();
  const line = `· ${name} …`;
  const tick = process.stderr.isTTY
    ? setInterval(() => process.stderr.write(`\r${line} ${duration(Date.now() - start)}`), 1000)
    : undefined;
  process.stderr.write(line);
  try {
    const result = await work();
    process.stderr.write(`${tick ? `\r${line}` : ''} ${duration(Date.now() - start)}\n`);
    return result;
  } catch (error) {
    process.stderr.write('\n');
    throw error;
  } finally {
    clearInterval(tick);
  }
}
