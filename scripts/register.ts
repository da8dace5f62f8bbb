// `npm run register`: writes docs/registre.md, the register of treatments, from shared/src/personal-data/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/toolchain.mjs';
import { buildAll } from './build/build-all.ts';
import { run } from './run.ts';

await run(async () => {
  await buildAll();
  const { renderRegister } = await import('@pratiques/shared');
  const file = join(root, 'docs', 'registre.md');
  writeFileSync(file, renderRegister());
  process.stdout.write(`Registre écrit : ${file}\n`);
});
