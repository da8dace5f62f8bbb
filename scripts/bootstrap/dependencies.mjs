// Runs on any Node >= 18. Installs from the frozen lockfile, and only when it or a package.json changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { failedDownload } from './failed-download.mjs';
import { withLock } from './lock.mjs';
import { quietly } from './quietly.mjs';
import { fail, step } from './say.mjs';
import { node, pnpm, root, tools } from './toolchain.mjs';

const stamp = join(tools, 'installed');

/** Environment in which pnpm and what it starts find the right Node first, compiled once. @type {NodeJS.ProcessEnv} */
export const environment = {
  ...process.env,
  PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
  // Node keeps there what it compiled: a program that starts again does not compile it anew.
  NODE_COMPILE_CACHE: join(tools, 'compile-cache'),
};

/** Brings node_modules to what the lockfile says. */
export async function bringDependencies() {
  if (!installed()) await withLock(join(tools, 'lock'), install);
}

async function install() {
  if (installed()) return;
  const wanted = fingerprint();
  const { code, output } = await step('Installation des dépendances', () =>
    quietly(node, [pnpm, 'install', '--frozen-lockfile'], { cwd: root, env: environment }),
  );
  if (/OUTDATED_LOCKFILE|NO_LOCKFILE/.test(output))
    fail(
      'pnpm-lock.yaml ne correspond pas aux package.json : lancez « npm run pnpm install », puis recommencez.',
      'pnpm-lock.yaml does not match the package.json files: run "npm run pnpm install", then try again.',
    );
  if (code !== 0) failedDownload(output, 'des dépendances', 'the dependencies');
  writeFileSync(stamp, wanted);
}

function installed() {
  return (
    existsSync(stamp) &&
    existsSync(join(root, 'node_modules', '.modules.yaml')) &&
    readFileSync(stamp, 'utf8') === fingerprint()
  );
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const plugins = join('cms', 'plugins');
  const packages = ['.', ...folders('.'), ...folders(plugins)].map((at) =>
    join(at, 'package.json'),
  );
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.sort()])
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} parent */
function folders(parent) {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
    .map((entry) => join(parent, entry.name));
}
