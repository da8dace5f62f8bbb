import { randomBytes } from 'node:crypto';
import { heal } from '../heal.ts';
import { type SignedPing, sendPing, signedPing } from '../pings.ts';
import type { Site } from '../site.ts';
import type { Misbehaviour } from '../stand-in/stand-in-cms.ts';
import type { Trial } from './trial.ts';

const MINUTE_MS = 60_000;
const FLOOD = 10_000;
const LANES = 8;
const BLANK_MS = 200;

/** What nobody signed, or not now, or not with our secret, or what came already. */
export const forgedPings: Trial = async (campaign) => {
  const { site, cms, tally } = campaign;
  const { head } = cms.log;
  const right = signedPing(head);
  const other = `whsec_${randomBytes(32).toString('base64')}`;
  const { 'webhook-signature': _signature, ...unsigned } = right.headers;
  const at = (ms: number) => signedPing(head, { at: new Date(Date.now() + ms) });
  const cases: readonly (readonly [string, ReturnType<typeof signedPing>, number])[] = [
    ['unsigned', { ...right, headers: unsigned }, 401],
    ['of another secret', signedPing(head, { secret: other }), 401],
    ['with another body', { ...right, body: right.body.replace('}}', ' }}') }, 401],
    ['too old', at(-6 * MINUTE_MS), 401],
    ['too young', at(6 * MINUTE_MS), 401],
    ['signed', right, 202],
    ['replayed', right, 401],
  ];
  for (const [what, ping, wanted] of cases) {
    const status = await sendPing(site.origin, ping);
    if (status !== wanted) tally.wrong(`a ping ${what} was answered ${status}, not ${wanted}`);
  }
};

/** The answer comes when it is released; until then some blanks, or the publisher would give up. */
function heldBack(released: Promise<void>): Misbehaviour {
  return (lines, response) => {
    response.writeHead(200).write(' ');
    const timer = setInterval(() => response.write(' '), BLANK_MS);
    response.on('close', () => clearInterval(timer));
    void released.then(() => {
      clearInterval(timer);
      response.end(lines.join(''));
    });
  };
}

/** Sends them all, as fast as they are taken; returns how many were not. */
async function refusedOf(pings: readonly SignedPing[], site: Site): Promise<number> {
  const waiting = pings.values();
  let refused = 0;
  const lane = async () => {
    for (const ping of waiting) if ((await sendPing(site.origin, ping)) !== 202) refused += 1;
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return refused;
}

/** However many come while an update runs, one more follows it. */
export const flood: Trial = async (campaign) => {
  const { site, cms, author, tally } = campaign;
  // Nothing in quarantine: what waits there is asked for again after each change.
  author.mend();
  await heal(campaign, 'flood');
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const pings = Array.from({ length: FLOOD }, () => signedPing(cms.log.head));
  cms.misbehave = heldBack(released);
  author.mend();
  const asked = cms.asked;
  const updates = site.process?.told.updates ?? 0;
  const refused = await refusedOf(pings, site);
  if (refused > 0) tally.wrong(`flood: ${refused} signed pings were refused`);
  if (cms.asked !== asked + 1) tally.wrong(`flood: ${cms.asked - asked} questions at once, not 1`);
  author.mend();
  cms.misbehave = null;
  release();
  await heal(campaign, 'flood');
  const made = (site.process?.told.updates ?? 0) - updates;
  if (made !== 2)
    tally.wrong(`flood: ${made} updates, not the one that ran and the one that waited`);
};
