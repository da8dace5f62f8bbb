import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cms, illustrated } from './setting.ts';

export function sweptAtStart(): void {
  test('what a crash left behind is swept at the next start, when it is old enough to be nobody’s', async () => {
    const { id } = await illustrated();
    const folder = join(cms.env.DATA_DIR, 'uploads');
    const { utimes, writeFile } = await import('node:fs/promises');
    const orphan = join(folder, `${id.replace(/^./, id.startsWith('0') ? '1' : '0')}.webp`);
    await writeFile(orphan, 'x');
    await mkdir(join(folder, '.coming-dead'));
    await mkdir(join(folder, '.coming-young'));
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const path of [orphan, join(folder, '.coming-dead')])
      await utimes(path, yesterday, yesterday);
    await cms.restart();
    const left = await readdir(folder);
    expect(left).toContain('.coming-young');
    expect(left).toContain(`${id}.webp`);
    expect(left).not.toContain('.coming-dead');
    expect(left.some((name) => orphan.endsWith(name))).toBe(false);
  });
}
