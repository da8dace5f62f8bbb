// `npm run advisories`: known weaknesses of what is installed. Needs the registry; not part of the tests, which need no network.
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { environment } from './bootstrap/dependencies.mjs';
import { node, pnpm, root } from './bootstrap/toolchain.mjs';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';

const Audit = z.looseObject({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
});

await run(async () => {
  const args = [pnpm, 'audit', '--prod', '--json'];
  const { stdout } = spawnSync(node, args, { cwd: root, env: environment, encoding: 'utf8' });
  const audit = Audit.safeParse(jsonIn(stdout));
  if (!audit.success)
    throw new Refusal(
      'Le registre n’a pas répondu : les avis de sécurité n’ont pas pu être lus.',
      'The registry did not answer: security advisories could not be read.',
    );
  const { vulnerabilities } = audit.data.metadata;
  process.stdout.write(`${JSON.stringify(vulnerabilities)}\n`);
  if ((vulnerabilities.high ?? 0) + (vulnerabilities.critical ?? 0) > 0) process.exitCode = 1;
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
