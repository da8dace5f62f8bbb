import { type Row, row } from './row.ts';

/** Access and workflow. */
export const access: readonly Row[] = [
  row(
    'N or A reads drafts: ?status=draft, populate=*, fields, sort, filters, where, lookup, _q on each private path',
    [
      [
        'reads drafts: ?status=draft, populate=*, fields, sort, filters, where, lookup, _q on each private path',
        'cms/test/routes/routes.test.ts',
      ],
    ],
  ),
  row("B reads A's draft", ['cms/test/contributions/somebody-else.test.ts']),
  row("B edits, deletes, submits, attaches to A's draft", [
    'cms/test/contributions/somebody-else.test.ts',
  ]),
  row('A publishes (status, publishedAt, stage in body or query; core REST routes)', [
    'cms/test/guard/rest.test.ts',
  ]),
  row('A edits after submission', ['cms/test/contributions/once-proposed.test.ts']),
  row('every role × every stage × every transition', ['cms/test/workflow/moves.test.ts']),
  row(
    'mass assignment: owner, role, confirmed, blocked, provider, stage, evaluation, documentId, locale',
    ['cms/test/abuse/abuse.test.ts'],
  ),
  row(
    'C evaluates a practice of their own organisation, or after declaring a conflict',
    [],
    'No committee yet: the step that builds its screens.',
  ),
  row(
    'C evaluates twice at once (50 parallel)',
    [],
    'No committee yet: the step that builds its screens.',
  ),
  row(
    "C sees others' evaluations before giving theirs",
    [],
    'No committee yet: the step that builds its screens.',
  ),
  row(
    'E publishes what no decision accepted, from panel, bulk action, REST, script, clone, import',
    [
      [
        'E publishes what no decision accepted, from panel, bulk action, REST, script, clone',
        'cms/test/guard/publish.test.ts',
      ],
      ['REST', 'cms/test/guard/rest.test.ts'],
    ],
    'No import yet: the step that brings old fiches in.',
  ),
  row('two people save the same draft', ['cms/test/contributions/draft.test.ts']),
  row("blocked or erased user's token; JWT alg: none, wrong secret, expired; replayed refresh", [
    ["blocked or erased user's token", 'cms/test/access/tokens.test.ts'],
    ['JWT alg: none, wrong secret, expired', 'cms/test/access/tokens.test.ts'],
    ['replayed refresh', 'cms/test/account/sessions/refreshed.ts'],
  ]),
  row('reset code reused, older than 1 h, an array', ['cms/test/account/new-password.test.ts']),
  row('does this e-mail have an account? by text, by time', [
    ['does this e-mail have an account? by text', 'cms/test/account/constant-answers/by-text.ts'],
    ['by time', 'cms/test/account/constant-answers/by-time.ts'],
  ]),
  row(
    '1,000 logins, registrations or resets, changing e-mail, X-Forwarded-For, case, slash: normal users unhindered',
    [
      [
        '1,000 logins, registrations or resets, changing e-mail, X-Forwarded-For, case, slash',
        'cms/test/account/limits.test.ts',
      ],
      ['normal users unhindered', 'cms/test/account/limits.test.ts'],
      ['X-Forwarded-For', 'cms/test/account/limits-behind-proxy.test.ts'],
    ],
  ),
  row('poisoned Host on a reset; CRLF or braces in a name', [
    ['poisoned Host on a reset', 'cms/test/account/constant-answers/mails.ts'],
    ['CRLF or braces in a name', 'cms/test/account/constant-answers/mails.ts'],
  ]),
  row(
    'leak 0: a word planted in a draft, an evaluation and a rejection',
    [
      ['leak 0: a word planted in a draft', 'cms/test/leak/leak.test.ts'],
      ['leak 0', 'scripts/story/leak.test.ts'],
    ],
    'Evaluations: No committee yet: the step that builds its screens.',
  ),
];
