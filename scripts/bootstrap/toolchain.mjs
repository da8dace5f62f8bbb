// Runs on any Node >= 18 with npm: Node 24 and pnpm from the npm registry, in the project's own .tools/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandDisk } from './disk.mjs';
import { failedDownload } from './failed-download.mjs';
import { withLock } from './lock.mjs';
import { quietly } from './quietly.mjs';
import { fail, step } from './say.mjs';

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '12.21.0';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const tools = join(root, '.tools');
const modules = join(tools, 'node_modules');

const recent = Number(process.versions.node.split('.')[0]) >= 24;
const mac = process.platform === 'darwin';
// The builds for macOS on Arm have another name, and the registry lacks some versions for macOS.
const nodePackage = `node-${mac && process.arch === 'arm64' ? 'bin-' : ''}${process.platform}-${process.arch}`;

/** The Node >= 24 that runs everything: the running one when it will do. */
export const node = recent ? process.execPath : join(modules, nodePackage, 'bin', 'node');

/** The pinned pnpm, a script for that Node. */
export const pnpm = join(modules, 'pnpm', 'bin', 'pnpm.mjs');

const wanted = [
  ...(recent ? [] : [`${nodePackage}@${mac ? '24' : NODE_VERSION}`]),
  `pnpm@${PNPM_VERSION}`,
];
// Written last: an installation cut short bears none.
const stamp = join(tools, 'toolchain');

function missing() {
  const brought = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  return wanted.some((name) => !brought.includes(name)) || !existsSync(node) || !existsSync(pnpm);
}

/** Brings what is missing; after the first time, two looks at the disk. */
export async function bringToolchain() {
  if (!missing()) return;
  demandDisk(root);
  mkdirSync(tools, { recursive: true });
  await withLock(join(tools, 'lock'), install);
}

async function install() {
  if (!missing()) return;
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  // By npm's own choice an unreachable registry is told after minutes.
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const {
    code,
    output,
    missing: noNpm,
  } = await step('Installation de Node 24 et de pnpm', () =>
    quietly('npm', ['install', '--prefix', tools, ...quiet, ...patience, ...wanted], {
      cwd: tools,
    }),
  );
  if (noNpm)
    fail(
      'npm est introuvable : installez Node 18 ou plus récent avec npm, puis recommencez.',
      'npm was not found: install Node 18 or later with npm, then try again.',
    );
  if (code !== 0) failedDownload(output, 'de Node 24 et de pnpm', 'Node 24 and pnpm');
  writeFileSync(stamp, wanted.join('\n'));
}
