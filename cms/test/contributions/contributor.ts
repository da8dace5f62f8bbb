import { Contribution } from '@pratiques/shared';
import { type Answer, type Asked, dataIn, request } from '../request.ts';
import type { Cms } from '../strapi.ts';

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The Espace contributeur's API as one person uses it: `ask('PUT /id', body)`. */
export const contributorOf =
  (cms: Cms, token: string | undefined) =>
  (line: `${Verb} ` | `${Verb} /${string}`, body?: unknown, more: Asked = {}) => {
    const [verb = '', path = ''] = line.split(' ');
    return request(cms, `${verb as Verb} /api/contributions${path as ''}`, {
      token,
      body,
      ...more,
    });
  };
export type Contributor = ReturnType<typeof contributorOf>;

/** The contribution of an answer, checked against the shared schema. */
export const contributionIn = (answer: Answer) => dataIn(answer, Contribution);

/** A draft of that person. */
export const newDraft = async (ask: Contributor, answers: object = {}) =>
  contributionIn(await ask('POST ', answers));
