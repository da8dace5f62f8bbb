/** Tables of the plugin: nobody edits them in the panel, they are written by services only. */
const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

const table = (
  singularName: string,
  pluralName: string,
  collectionName: string,
  attributes: object,
  indexes: object[] = [],
) => ({
  schema: {
    kind: 'collectionType',
    collectionName,
    info: { singularName, pluralName, displayName: singularName },
    options: { draftAndPublish: false },
    pluginOptions: structuredClone(hidden),
    indexes,
    attributes,
  },
});

// Strapi writes column names into these: each attribute needs an object of its own.
const text = () => ({ type: 'string' });
const number = () => ({ type: 'integer' });
const unique = (name: string, column: string) => ({ name, columns: [column], type: 'unique' });

/**
 * One row: the ends of the journal's chain and of the publication log. Whoever appends to either
 * locks this row first, so that both are ordered by commit.
 */
const ledger = table('ledger', 'ledgers', 'workflow_ledgers', {
  epoch: text(),
  publicationHead: number(),
  journalHead: number(),
  journalHash: text(),
});

/** Who did what, when, from, to. `documentId` is the fiche's. Append-only, chained by hashes. */
const journalEntry = table(
  'journal-entry',
  'journal-entries',
  'workflow_journal',
  {
    sequence: number(),
    at: { type: 'datetime' },
    kind: text(),
    action: text(),
    fromStage: text(),
    toStage: text(),
    actorKind: text(),
    actorId: text(),
    textHash: text(),
    previousHash: text(),
    hash: text(),
  },
  [unique('workflow_journal_sequence', 'sequence')],
);

/** What a person wrote and is called, beside the journal: it can be erased, the chain holds its salted hash. */
const journalText = table(
  'journal-text',
  'journal-texts',
  'workflow_journal_texts',
  {
    sequence: number(),
    salt: text(),
    actorName: text(),
    comment: { type: 'text' },
    erasedAt: { type: 'datetime' },
  },
  [unique('workflow_journal_texts_sequence', 'sequence')],
);

/**
 * The publication log: one row for each public change. `documentId` and `locale` name what changed.
 * Only the newest row of a document holds its entry (`payload`) and the addresses that once led to
 * it (`former`), JSON as they cross the wire; `signedOff` are identities of findings.
 */
const publication = table(
  'publication',
  'publications',
  'workflow_publications',
  {
    sequence: number(),
    at: { type: 'datetime' },
    kind: text(),
    action: text(),
    journalId: number(),
    superseded: { type: 'boolean', default: false },
    payload: { type: 'text' },
    former: { type: 'text' },
    signedOff: { type: 'text' },
  },
  [
    unique('workflow_publications_sequence', 'sequence'),
    // The publisher asks for the newest rows only, which are few among all that were.
    { name: 'workflow_publications_newest', columns: ['superseded', 'sequence'] },
    { name: 'workflow_publications_fiche', columns: ['document_id'] },
  ],
);

/** Pictures and documents of a fiche's draft, and those that readers still have. `documentId` is the fiche's. */
const attachment = table(
  'attachment',
  'attachments',
  'workflow_attachments',
  {
    fileId: text(),
    kind: text(),
    type: text(),
    name: text(),
    bytes: number(),
    sha256: text(),
    width: number(),
    height: number(),
    pages: number(),
    derivatives: { type: 'json' },
    alt: { type: 'text' },
    title: { type: 'text' },
    caption: { type: 'text' },
    credit: { type: 'text' },
    recognisable: text(),
    rights: { type: 'boolean', default: false },
    text: { type: 'text' },
    removed: { type: 'boolean', default: false },
  },
  [
    unique('workflow_attachments_file', 'file_id'),
    { name: 'workflow_attachments_fiche', columns: ['document_id'] },
  ],
);

/** Findings of the privacy guard for which somebody answers; `journalId` is the row that says who and why. */
const signOff = table(
  'sign-off',
  'sign-offs',
  'workflow_sign_offs',
  { identity: text(), journalId: number() },
  [
    {
      name: 'workflow_sign_offs_finding',
      columns: ['document_id', 'identity'],
      type: 'unique',
    },
  ],
);

/** Findings that a contributor keeps, and why; `passageKey` names the passage, which is not kept here. */
const keptPassage = table(
  'kept-passage',
  'kept-passages',
  'workflow_kept_passages',
  { passageKey: text(), explanation: { type: 'text' } },
  [
    {
      name: 'workflow_kept_passages_passage',
      columns: ['document_id', 'passage_key'],
      type: 'unique',
    },
  ],
);

/** What a contributor said of a published fiche (`other`) that says nearly what theirs says. */
const similarAnswer = table(
  'similar-answer',
  'similar-answers',
  'workflow_similar_answers',
  { other: text(), same: { type: 'boolean' } },
  [{ name: 'workflow_similar_answers_pair', columns: ['document_id', 'other'], type: 'unique' }],
);

/** The last move of a fiche that was asked with a key: who asks again gets the same answer. */
const keyedMove = table(
  'keyed-move',
  'keyed-moves',
  'workflow_keyed_moves',
  { name: text(), moveKey: text() },
  [unique('workflow_keyed_moves_fiche', 'document_id')],
);

/** Who was told that something will be erased, by which rule of retention; `documentId` is the account's or the fiche's. */
const notice = table(
  'notice',
  'notices',
  'workflow_notices',
  { rule: text(), at: { type: 'datetime' } },
  [{ name: 'workflow_notices_subject', columns: ['document_id', 'rule'], type: 'unique' }],
);

/** What the two sides of a practice write to each other; `documentId` is the fiche's, `actorId` its writer's account. */
const message = table(
  'message',
  'messages',
  'workflow_messages',
  {
    side: text(),
    actorId: text(),
    authorName: text(),
    text: { type: 'text' },
    at: { type: 'datetime' },
    readAt: { type: 'datetime' },
  },
  [{ name: 'workflow_messages_fiche', columns: ['document_id'] }],
);

/** What an editor asks at a place of a practice, and what is answered; `before` is the answer of the fiche then, JSON. */
const fieldRequest = table(
  'field-request',
  'field-requests',
  'workflow_field_requests',
  {
    round: number(),
    path: text(),
    text: { type: 'text' },
    authorName: text(),
    at: { type: 'datetime' },
    before: { type: 'text' },
    answer: text(),
    word: { type: 'text' },
    answeredAt: { type: 'datetime' },
    settledAt: { type: 'datetime' },
  },
  [{ name: 'workflow_field_requests_fiche', columns: ['document_id'] }],
);

/**
 * What a contributor's manager is asked and answers; `documentId` is the fiche's. The address is the
 * manager's, of the code only the hash is kept; `read…` say what was read when it was decided.
 */
const approval = table(
  'approval',
  'approvals',
  'workflow_approvals',
  {
    address: text(),
    askedBy: text(),
    codeHash: text(),
    askedAt: { type: 'datetime' },
    expiresAt: { type: 'datetime' },
    revokedAt: { type: 'datetime' },
    decision: text(),
    decidedAt: { type: 'datetime' },
    word: { type: 'text' },
    readVersion: number(),
    readPrint: text(),
  },
  [
    unique('workflow_approvals_code', 'code_hash'),
    { name: 'workflow_approvals_fiche', columns: ['document_id'] },
  ],
);

export const contentTypes = {
  approval,
  'field-request': fieldRequest,
  message,
  attachment,
  ledger,
  'journal-entry': journalEntry,
  'journal-text': journalText,
  publication,
  'keyed-move': keyedMove,
  'kept-passage': keptPassage,
  'sign-off': signOff,
  'similar-answer': similarAnswer,
  notice,
};
