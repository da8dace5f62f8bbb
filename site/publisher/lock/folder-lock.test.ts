import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { runWithOrders } from '../testing/run-program.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeTemplates } from '../testing/tiny-templates.ts';
import { lockFolder } from './folder-lock.ts';

test('a folder has one holder at a time', () => {
  const folder = temporaryFolder();
  const first = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow('Un autre publieur');
  first.release();
  lockFolder(folder).release();
});

test('a folder that cannot be written is told in words', () => {
  expect(() => lockFolder(join(temporaryFolder(), 'absent'))).toThrow('ne peut pas être écrit');
});

test('two publishers at once: the second refuses; the folder of a killed one is free at once', async () => {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const distFolder = writeTemplates(join(folder, 'look-1'));
  const first = runWithOrders({ data, cmsUrl: cms.url, distFolder, killAt: null });
  await expect.poll(() => first.output(), { timeout: 20_000 }).toContain('listening');
  await expect(runPublisher(cms, folder)).rejects.toThrow('Un autre publieur');
  first.child.kill('SIGKILL');
  await first.ended();
  const next = await runPublisher(cms, folder);
  await next.until(({ sequence }) => sequence === 1);
});
