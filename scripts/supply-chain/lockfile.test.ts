import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../bootstrap/toolchain.mjs';

// What is installed is what the lockfile says, from the registry, under licences that we may use, and
// runs nothing while it is installed. No network.

const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ resolution: z.record(z.string(), z.string()) })),
});
const read = (name: string): unknown => parse(readFileSync(join(root, name), 'utf8'));
const { packages } = Lockfile.parse(read('pnpm-lock.yaml'));

test('every package of the lockfile has the hash of its content, and comes from the registry', () => {
  const wrong = Object.entries(packages).filter(
    ([, { resolution }]) =>
      Object.keys(resolution).join() !== 'integrity' ||
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(resolution.integrity ?? ''),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(500);
});

const Manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
  licenses: z.unknown().optional(),
  scripts: z.record(z.string(), z.unknown()).optional(),
});
type Manifest = z.infer<typeof Manifest>;

/** The manifests of all that is installed, each once. */
function installed(): Manifest[] {
  const store = join(root, 'node_modules/.pnpm');
  const folders = readdirSync(store).filter(
    (name) => name.includes('@') && name !== 'node_modules',
  );
  const found = new Map<string, Manifest>();
  for (const folder of folders)
    for (const path of packagesIn(join(store, folder, 'node_modules'))) {
      const manifest = Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
      if (manifest) found.set(`${manifest.name}@${manifest.version}`, manifest);
    }
  return [...found.values()].filter(({ name, version }) => `${name}@${version}` in packages);
}

/** Manifests of the packages that stand here themselves; the others are links. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    if (entry.name.startsWith('@')) return packagesIn(join(folder, entry.name));
    return [join(folder, entry.name, 'package.json')];
  });
}
const manifests = installed();

/** Licences that let us publish ours under EUPL-1.2. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];
/** Packages whose manifest says it badly, as their LICENSE file says it. */
const said: Readonly<Record<string, string>> = {
  only: 'MIT',
  pause: 'MIT',
  'png-js': 'MIT',
  'spawn-command': 'MIT',
};

function licenceOf({ name, license, licenses }: Manifest): string {
  const Old = z.union([
    z.string(),
    z.object({ type: z.string() }).transform(({ type }) => type),
    z
      .array(z.object({ type: z.string() }))
      .transform((list) => list.map(({ type }) => type).join(' OR ')),
  ]);
  // Strapi's own: MIT Expat, but for `ee/` folders, which are switched off (`STRAPI_DISABLE_EE`).
  if (name.startsWith('@strapi/') && license === 'SEE LICENSE IN LICENSE') return 'MIT';
  return said[name] ?? Old.safeParse(license ?? licenses).data ?? 'none';
}
function isAllowed(manifest: Manifest): boolean {
  try {
    return satisfies(licenceOf(manifest), allowed);
  } catch {
    return false;
  }
}

test('the licence of every installed package is one of the list', () => {
  const wrong = manifests.filter((manifest) => !isAllowed(manifest));
  expect(wrong.map((manifest) => `${manifest.name}: ${licenceOf(manifest)}`)).toEqual([]);
  expect(manifests.length).toBeGreaterThan(500);
});

const { allowBuilds } = z
  .object({ allowBuilds: z.record(z.string(), z.boolean()) })
  .parse(read('pnpm-workspace.yaml'));

test('no package runs anything when it is installed: each that would is named, and refused', () => {
  const wants = manifests
    .filter(({ scripts }) =>
      ['preinstall', 'install', 'postinstall'].some((name) => scripts?.[name]),
    )
    .map(({ name }) => name);
  expect(wants.filter((name) => allowBuilds[name] !== false)).toEqual([]);
  expect(Object.entries(allowBuilds).filter(([, may]) => may)).toEqual([]);
});
