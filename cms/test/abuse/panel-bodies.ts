import { describe, test } from 'vitest';
import { panelDoors, panelRoutes } from '../routes/routes.ts';
import { badBodies } from './bodies.ts';

import { attempt, editor, isWriting, nothingWrong, now, some } from './setting.ts';

export function panelBodies(): void {
  describe('the panel’s routes: bad bodies and strangers’ ids, as somebody who is signed in with few rights', () => {
    const few = badBodies.filter(({ name }) => /brace|list|levels|2 MB|text$/.test(name));
    test.each(
      some(
        panelRoutes.filter((line) => isWriting(line) && !panelDoors.includes(line)),
        4,
      ),
    )('%s', async (line) => {
      const before = now();
      for (const { name, raw, headers } of few)
        await attempt(name, line, { token: editor, raw, headers });
      nothingWrong(before);
    });
  });
}
