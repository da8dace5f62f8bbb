import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { type Fiche, force } from '../fiche.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What a contributor has not proposed, or took back, is theirs and the editors': the committee and ONPE do
// not read it by any route of the panel.

let cms: Cms;
let draft: Fiche;
const word = 'Zirgoulène';
const people = ['comite1', 'onpe1'] as const;
const tokens = { comite1: '', onpe1: '', editeur: '' };

beforeAll(async () => {
  cms = await startCms();
  for (const who of ['comite1', 'onpe1', 'editeur'] as const)
    tokens[who] = await signInTeam(cms, who);
  const contributor = contributorOf(cms, await signIn(cms, 'contributrice'));
  const { documentId } = await newDraft(contributor);
  draft = { kind: 'practice', documentId };
  await force(cms, draft, { title: word, summary: word });
});
afterAll(() => cms.stop());

const uid = 'api::practice.practice';
const one = () => `/content-manager/collection-types/${uid}/${draft.documentId}` as const;
const view = () => `/workflow/fiches/practice/${draft.documentId}` as const;
const lists = [
  `/content-manager/collection-types/${uid}?pageSize=100`,
  `/content-manager/collection-types/${uid}?_q=${word}`,
  `/content-manager/collection-types/${uid}?filters[title][$eq]=${word}`,
  `/content-manager/collection-types/${uid}?filters[stage][$eq]=draft`,
  `/content-manager/collection-types/${uid}?filters[$or][0][stage][$eq]=draft&filters[$or][1][title][$notNull]=true&pageSize=100`,
  `/content-manager/collection-types/${uid}?status=draft&sort=title:DESC&pageSize=100&populate=*`,
  '/content-manager/homepage/recent-documents?action=update',
] as const;
const singles: readonly (() => `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`)[] = [
  () => `GET ${one()}`,
  () => `GET ${one()}?locale=en`,
  () => `GET ${one()}/actions/countDraftRelations`,
  () => `PUT ${one()}`,
  () => `DELETE ${one()}`,
  () => `POST ${one()}/actions/publish`,
  () => `POST /content-manager/collection-types/${uid}/clone/${draft.documentId}`,
  () => `GET /content-manager/relations/${uid}/${draft.documentId}/themes`,
  () =>
    `GET /i18n/content-manager/get-fill-from-locale/${uid}?documentId=${draft.documentId}&sourceLocale=fr&targetLocale=en`,
  () => `GET ${view()}`,
  () => `GET ${view()}/site`,
  () => `GET ${view()}/messages`,
  () => `GET ${view()}/attachments`,
  () => `POST ${view()}/preview`,
  () => `POST ${view()}/moves`,
  () => `POST ${view()}/sign-offs`,
];

const writes = /^(?:PUT|DELETE|POST) \/content-manager\//;

describe.each(['draft', 'withdrawn'])('a practice at %s', (stage) => {
  beforeAll(() => force(cms, draft, { stage }));

  test.each(people)('%s finds it in no list, count, search or filter', async (who) => {
    for (const path of lists) {
      const answer = await request(cms, `GET ${path}`, { token: tokens[who] });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.text).not.toContain(word);
      expect(answer.text).not.toContain(draft.documentId);
    }
    const seen = await request(cms, `GET ${lists[0]}`, { token: tokens[who] });
    expect(seen.text).toContain('"stage":"published"');
    expect(seen.text).not.toContain(`"stage":"${stage}"`);
  });

  test.each(people)(
    '%s asks for it by its id: 404, all as for one that is not there',
    async (who) => {
      for (const line of singles) {
        const body = line().startsWith('GET') ? {} : { body: {} };
        const asked = { token: tokens[who], ...body };
        const answer = await request(cms, line(), asked);
        // What they never do to a practice is refused before anybody looks for it.
        expect([line(), answer.status]).toEqual([line(), writes.test(line()) ? 403 : 404]);
        const none = line().replace(draft.documentId, 'a'.repeat(24)) as ReturnType<typeof line>;
        const other = await request(cms, none, asked);
        expect([answer.status, answer.text]).toEqual([other.status, other.text]);
      }
      const body = { documentIds: [draft.documentId] };
      for (const action of [
        'bulkFindForValidation',
        'bulkPublish',
        'bulkUnpublish',
        'bulkDelete',
      ]) {
        const line = `POST /content-manager/collection-types/${uid}/actions/${action}` as const;
        const { status, text } = await request(cms, line, { token: tokens[who], body });
        expect([action, status]).toEqual([action, action === 'bulkFindForValidation' ? 404 : 403]);
        expect(text).not.toContain(word);
      }
    },
  );

  test('an editor, who helps the team that writes, reads it', async () => {
    for (const path of [one(), view(), lists[1]])
      expect((await request(cms, `GET ${path}`, { token: tokens.editeur })).text).toContain(
        path === view() ? draft.documentId : word,
      );
  });
});

test.each(['submitted', 'changes_requested', 'in_review'])(
  'proposed once, it is read at %s',
  async (stage) => {
    await force(cms, draft, { stage });
    for (const who of people)
      for (const path of [one(), lists[1], view()])
        expect((await request(cms, `GET ${path}`, { token: tokens[who] })).status).toBe(200);
  },
);
