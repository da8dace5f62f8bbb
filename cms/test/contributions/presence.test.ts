import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createPresence } from '../../src/api/contribution/presence.ts';
import { signIn } from '../accounts.ts';
import { dataIn, fieldsIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributorOf, newDraft } from './contributor.ts';

// Two devices that write one fiche are told of each other.

const [office, home] = [
  '3f2c7a52-6f0e-4c5c-9d0f-5b7a1f0f6c11',
  '8a1d2f60-1c3b-4f7e-9a55-0d2e4b6c8f12',
] as const;

describe('who is here', () => {
  test('is told to the others, and forgotten when nothing is heard any more', () => {
    let clock = 0;
    const presence = createPresence(() => clock);
    expect(presence.say('fiche', office, 'recit')).toEqual([]);
    expect(presence.say('fiche', home, null)).toEqual([{ section: 'recit' }]);
    expect(presence.say('another', home, null)).toEqual([]);
    clock = 41_000;
    expect(presence.say('fiche', home, null)).toEqual([]);
    expect(presence.size()).toBe(1);
  });

  test('a flood of devices takes no more memory than twenty', () => {
    const presence = createPresence(() => 0);
    for (let n = 0; n < 1_000; n += 1) presence.say('fiche', `device ${n}`, null);
    expect(presence.say('fiche', 'device 0', null)).toHaveLength(19);
  });
});

describe('PUT /contributions/:documentId/presence', () => {
  let cms: Cms;
  let owner: Contributor;
  beforeAll(async () => {
    cms = await startCms();
    owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  });
  afterAll(() => cms.stop());
  const Presence = z.strictObject({
    version: z.number(),
    others: z.array(z.strictObject({ section: z.string().nullable() })),
  });

  test('tells the version that is kept and where the other device is', async () => {
    const { documentId } = await newDraft(owner);
    const path = `PUT /${documentId}/presence` as const;
    await owner(path, { device: office, section: 'effets' });
    expect(dataIn(await owner(path, { device: home }), Presence)).toEqual({
      version: 1,
      others: [{ section: 'effets' }],
    });
  });

  test('a device that closes the fiche is told of no more', async () => {
    const { documentId } = await newDraft(owner);
    const path = `PUT /${documentId}/presence` as const;
    await owner(path, { device: office, section: 'effets' });
    await owner(path, { device: office, leaves: true });
    expect(dataIn(await owner(path, { device: home }), Presence).others).toEqual([]);
  });

  test('of somebody else’s fiche nothing is said', async () => {
    const { documentId } = await newDraft(owner);
    const other = contributorOf(cms, await signIn(cms, 'contributeur2'));
    expect((await other(`PUT /${documentId}/presence`, { device: home })).status).toBe(404);
  });

  test('a section that does not exist is refused by its name', async () => {
    const { documentId } = await newDraft(owner);
    const answer = await owner(`PUT /${documentId}/presence`, { device: home, section: 'x' });
    expect(answer.status).toBe(400);
    expect(fieldsIn(answer)).toEqual(['section']);
  });
});
