import { expect, test } from 'vitest';
import { contributionIn, newDraft } from '../contributions/contributor.ts';
import { at } from '../exchange/setting.ts';
import { reasonIn } from '../request.ts';

/** How many mails to strangers an account may send. */
export function dailyLimit(): void {
  test('an account asks thirty times a day, however it goes about it', async () => {
    const { documentId } = await newDraft(at.stranger, at.complete);
    for (let times = 0; times < 30; times += 1) {
      expect((await at.stranger(`POST /${documentId}/approval`, {})).status).toBe(201);
      expect((await at.stranger(`DELETE /${documentId}/approval`)).status).toBe(200);
    }
    const refused = await at.stranger(`POST /${documentId}/approval`, {});
    expect([refused.status, reasonIn(refused)]).toEqual([429, 'too_many']);
    // Proposing goes on, and mails nobody.
    const { version } = contributionIn(await at.stranger(`GET /${documentId}`));
    const submitted = await at.stranger(`POST /${documentId}/transitions`, {
      name: 'submit',
      version,
    });
    expect(submitted.status).toBe(200);
    expect(at.toManagers).toHaveLength(30);
  });
}
