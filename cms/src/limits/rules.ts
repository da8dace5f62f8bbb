/** Who is counted: an address, an account, an account as asked for from one address, or all together. */
type Counted = 'address' | 'account' | 'account at address' | 'everybody';

/** At most `points` requests in `minutes`; with `failures`, those that succeed are not counted. */
export interface Rule {
  by: Counted;
  points: number;
  minutes: number;
  failures?: true;
}

const each = (by: Counted, points: number, minutes: number): Rule => ({ by, points, minutes });

const signIn: readonly Rule[] = [
  each('address', 120, 10),
  { ...each('account at address', 10, 15), failures: true },
  // Higher: who guesses from many addresses must not shut the owner out at the tenth try.
  { ...each('account', 50, 15), failures: true },
  each('everybody', 3_000, 10),
];
/** Each may send a mail to somebody. */
const mail: readonly Rule[] = [
  each('address', 60, 60),
  each('account', 6, 60),
  each('everybody', 600, 60),
];
const code: readonly Rule[] = [each('address', 60, 60), each('everybody', 2_000, 60)];
const renewal: readonly Rule[] = [each('address', 600, 10), each('everybody', 10_000, 10)];

/**
 * How often each route may be asked, at most; a rule that refuses stops the count, so that one address
 * in a flood uses up nobody else's share. `LIMITS_FACTOR` multiplies all.
 */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'POST /api/auth/local': signIn,
  'POST /api/auth/local/register': mail,
  'POST /api/auth/forgot-password': mail,
  'POST /api/auth/send-email-confirmation': mail,
  'POST /api/auth/reset-password': code,
  // By its code too: who has read a link must not guess the password that goes with it.
  'POST /api/auth/email-confirmation': [{ ...each('account', 10, 15), failures: true }, ...code],
  'POST /api/auth/change-password': [
    { ...each('account', 10, 60), failures: true },
    each('address', 120, 60),
    each('everybody', 2_000, 60),
  ],
  'DELETE /api/auth/account': [
    { ...each('account', 10, 60), failures: true },
    each('address', 60, 60),
    each('everybody', 600, 60),
  ],
  // It may propose an organisation.
  'PUT /api/auth/account/profile': [
    each('account', 60, 60),
    each('address', 300, 60),
    each('everybody', 3_000, 60),
  ],
  // Every file of a person, packed anew.
  'GET /api/auth/account/data': [
    each('account', 6, 60),
    each('address', 60, 60),
    each('everybody', 300, 60),
  ],
  'POST /api/auth/refresh': renewal,
  'POST /api/auth/logout': renewal,
  'POST /api/contributions': [
    each('account', 60, 60),
    each('address', 300, 60),
    each('everybody', 3_000, 60),
  ],
  'POST /api/contributions/organisations': [
    each('account', 20, 60),
    each('address', 100, 60),
    each('everybody', 1_000, 60),
  ],
  'PUT /api/contributions/:documentId/presence': [
    each('account', 600, 10),
    each('address', 6_000, 10),
    each('everybody', 60_000, 10),
  ],
  // Each compares a draft with the whole library.
  'GET /api/contributions/:documentId/similar': [
    each('account', 120, 60),
    each('address', 600, 60),
    each('everybody', 6_000, 60),
  ],
  'POST /api/contributions/:documentId/preview': [
    each('account', 120, 60),
    each('address', 600, 60),
    each('everybody', 6_000, 60),
  ],
  // Each sets a page and embeds its fonts.
  'GET /api/contributions/:documentId/attestation': [
    each('account', 30, 60),
    each('address', 150, 60),
    each('everybody', 1_500, 60),
  ],
  // Each reads a text by all the lists of names and places.
  'POST /api/contributions/:documentId/passages': [
    each('account', 120, 60),
    each('address', 600, 60),
    each('everybody', 6_000, 60),
  ],
  // Each may send a mail to whom the contributor names.
  'POST /api/contributions/:documentId/approval': [
    each('account', 20, 60),
    each('address', 120, 60),
    each('everybody', 1_200, 60),
  ],
  // By a code, without an account: who has none to try.
  'POST /api/contributions/approval/read': [each('account', 120, 60), ...code],
  'POST /api/contributions/approval/decide': [each('account', 20, 60), ...code],
  // Each may send a mail to the team.
  'POST /api/contributions/:documentId/messages': [
    each('account', 60, 60),
    each('address', 300, 60),
    each('everybody', 3_000, 60),
  ],
  'POST /api/contributions/:documentId/attachments': [
    each('account', 60, 60),
    each('address', 300, 60),
    each('everybody', 3_000, 60),
  ],
  'POST /admin/login': signIn,
  'POST /admin/access-token': renewal,
  'POST /admin/forgot-password': mail,
  'POST /admin/reset-password': code,
  'POST /admin/register': code,
  'GET /admin/registration-info': code,
};
