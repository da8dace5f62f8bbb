// Runs on any Node >= 18 with npm, without dependencies: brings Node 24, pnpm and the packages, then hands over.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringDependencies, environment } from './bootstrap/dependencies.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { fail } from './bootstrap/say.mjs';
import { bringToolchain, node, pnpm, root } from './bootstrap/toolchain.mjs';

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (command !== 'pnpm' && !(/^[a-z-]+$/.test(command) && existsSync(script)))
  fail(`Commande inconnue : « ${command} ».`, `Unknown command: "${command}".`);

await bringToolchain();
if (command === 'pnpm') await handOver(node, [pnpm, ...args], { cwd: root, env: environment });
await bringDependencies();
const follow = new URL('./supervise/follow-parent.mjs', import.meta.url).href;
await handOver(node, ['--import', follow, script, ...args], { cwd: root, env: environment });
