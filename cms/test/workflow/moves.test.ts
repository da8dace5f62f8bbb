import { FicheKind, MoveName, movesOf, type Role, stagesOf } from '@pratiques/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { type Fiche, moveOwn, movePanel, seeded, stateOf } from '../fiche.ts';
import { type Answer, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { dispositif, endsIn, practice } from './expected-moves.ts';
import { placeAt, placedVersion } from './place-at.ts';
import { readTable } from './read-table.ts';

// Every role × stage × move, through the real routes, against tables written by hand.

const expected = { practice, dispositif };
const team = ['admin', 'editeur', 'comite1', 'onpe1', 'onpe2'] as const;
const contributors = ['contributrice', 'contributeur2'] as const;
type Account = (typeof team)[number] | (typeof contributors)[number];
let cms: Cms;
const tokens = {} as Record<Account, string>; // filled before the first test
let fiches: Record<Fiche['kind'], Fiche>;

beforeAll(async () => {
  cms = await startCms();
  for (const name of team) tokens[name] = await signInTeam(cms, name);
  for (const name of contributors) tokens[name] = await signIn(cms, name);
  fiches = {
    practice: await seeded(cms, 'practice', 'panjo-pays-de-fougeres'),
    dispositif: await seeded(cms, 'dispositif', 'fiche-relais-parental'),
  };
});
afterAll(() => cms.stop());

const outcomeOf = (answer: Answer): string =>
  answer.status === 200 ? 'yes' : (reasonIn(answer) ?? String(answer.status));

const ask = (who: Account, fiche: Fiche, name: string): Promise<Answer> => {
  const body = { name, comment: 'Un motif.', version: placedVersion };
  const route = who.startsWith('contribut') ? moveOwn : movePanel;
  return route(cms, tokens[who], fiche, body);
};

const cases = (['practice', 'dispositif'] as const).flatMap((kind) =>
  Object.entries(expected[kind]).flatMap(([who, table]) =>
    readTable(table).map((row) => ({ kind, who: who as Account, ...row })),
  ),
);

describe('every role × every stage × every transition: the table’s moves pass, all others are refused', () => {
  test.each(cases)('$kind, $who, $stage, online $online', async (row) => {
    const { kind, who, stage, online, answers } = row;
    const fiche = fiches[kind];
    const ends: Record<string, string> = endsIn[kind];
    await placeAt(cms, tokens, fiche, stage, online);
    const outcomes: Record<string, string> = {};
    for (const name of Object.keys(answers)) {
      const before = await stateOf(cms, fiche);
      const outcome = outcomeOf(await ask(who, fiche, name));
      outcomes[name] = outcome;
      const after = await stateOf(cms, fiche);
      if (outcome === 'yes') {
        const journal = before.journal + 1;
        expect(after).toMatchObject({ stages: [ends[name]], versions: [8], journal });
        await placeAt(cms, tokens, fiche, stage, online);
      } else expect(after, `${name} was refused and changed nothing`).toEqual(before);
    }
    expect(outcomes).toEqual(answers);
  });
});

/** Whose table is whose; nobody signs in as a co-author yet. */
const accountOf = {
  contributor: 'contributrice',
  editor: 'editeur',
  committee: 'comite1',
  onpe: 'onpe1',
  administrator: 'admin',
} as const satisfies Record<Exclude<Role, 'coauthor'>, Account>;
/** Who is not heard on a fiche of that kind, whatever its stage: see below. */
const unheard: Record<FicheKind, string[]> = {
  practice: [],
  dispositif: ['contributrice', 'comite1'],
};

describe('a role, stage or transition that the tables lack fails the build', () => {
  test.each(FicheKind.options)('%s', (kind) => {
    const accounts = Object.values(accountOf).filter((who) => !unheard[kind].includes(who));
    for (const who of accounts) {
      const rows = cases.filter((row) => row.kind === kind && row.who === who);
      const drawn = new Set(rows.map(({ stage }) => stage));
      expect([...drawn].sort(), who).toEqual([...stagesOf[kind]].sort());
      for (const { answers } of rows) expect(Object.keys(answers)).toEqual(MoveName.options);
    }
    expect(Object.keys(endsIn[kind]).sort()).toEqual([...movesOf(kind)].sort());
  });
});

describe('who is not heard at all', () => {
  const moves = MoveName.options;
  test.each(moves)('%s by somebody else, on their own API, answers 404', async (name) => {
    expect((await ask('contributeur2', fiches.practice, name)).status).toBe(404);
  });
  test.each(moves)('%s by a contributor on a dispositif answers 404', async (name) => {
    expect((await ask('contributrice', fiches.dispositif, name)).status).toBe(404);
  });
  test.each(moves)('%s by nobody answers 401 in the panel and in the API', async (name) => {
    const body = { name, comment: 'Un motif.', version: placedVersion };
    expect((await movePanel(cms, undefined, fiches.practice, body)).status).toBe(401);
    expect((await moveOwn(cms, undefined, fiches.practice, body)).status).toBe(401);
  });
  test.each(moves)('%s by a contributor in the panel answers 401', async (name) => {
    const token = tokens.contributrice;
    expect((await movePanel(cms, token, fiches.practice, { name })).status).toBe(401);
  });
  test.each(moves)('%s of a dispositif by the committee answers 403', async (name) => {
    expect((await ask('comite1', fiches.dispositif, name)).status).toBe(403);
  });
});
