import type { FicheKind, Locale, RequestAnswer } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { askApproval } from './approval/ask';
import { decideApproval, readApproval } from './approval/decide';
import {
  answeredApprovals,
  dropApprovals,
  namelessApprovals,
  type OldApproval,
  unansweredApprovals,
} from './approval/forget';
import { revokeApproval } from './approval/revoke';
import { approvalsTo } from './approval/to-manager';
import { approvalOf } from './approval/view';
import { attach, type NewAttachment } from './attachments/attach';
import { describe, detach, rowOfAttachment } from './attachments/change';
import { dropLeftovers, unneeded } from './attachments/drop-unneeded';
import { answersOfForm, answersOfJson, fileOfForm } from './attachments/form';
import { attachmentTextsOf } from './attachments/of-fiche';
import type { AttachmentRow } from './attachments/row';
import { sendFile } from './attachments/send-file';
import { attestationOf } from './attestation/attestation';
import type { Depositor } from './attestation/sheet';
import type { ReadyFiche } from './bulk/bear';
import { publishInBulk } from './bulk/publish-in-bulk';
import { contributionOf, ownPractice } from './draft/contribution';
import { createFiche, type NewFiche } from './draft/create-fiche';
import { createDraft, removeDraft, saveDraft } from './draft/save';
import { markRead, threadOf } from './exchange/thread';
import { writeMessage } from './exchange/write-message';
import type { FicheRow } from './fiche/row';
import { contributorHistory } from './history/contributor-history';
import { firstBreak, historyOf } from './journal/read';
import { eraseContributor, fateOf } from './personal-data/contributor';
import { exportJournal, exportPractices } from './personal-data/export-contributor';
import { forgetManager, managedBy, managersHeld, managersOf } from './personal-data/manager';
import { forgetNotices, rememberTold, toldAt } from './personal-data/notices';
import { type OldWords, oldExchange, removeWords } from './personal-data/old-exchange';
import { oldTexts } from './personal-data/old-texts';
import { removePractice } from './personal-data/remove-practice';
import { type Done, recordDone } from './personal-data/system';
import { eraseTexts, hashAt, sequenceWithHash } from './personal-data/texts';
import { untouchedPractices } from './personal-data/untouched-practices';
import { linkForOwner } from './preview/link';
import { keepPassage } from './privacy/kept-passages';
import { warningsIn } from './privacy/warnings';
import { changesAfter } from './publication/changes';
import { answerRequest } from './requests/answer';
import { answerSimilar } from './similar/answers';
import { publicLibrary } from './similar/public-library';
import { similarTo } from './similar/similar';
import { type Listener, listen } from './tidings/tidings';
import { type MoveRequest, moveFiche } from './transition/move-fiche';
import { type Person, personOfAdmin, personOfUser } from './transition/person';
import { detailsOf, type Refused } from './transition/refused';

type In = { strapi: Core.Strapi };

/** What the application may ask of the plugin; nothing else of it is reached from outside. */
export const services = {
  /** The one way by which a stage changes. */
  transitions: ({ strapi }: In) => ({
    move: (request: MoveRequest) => moveFiche(strapi, request),
    details: (kind: FicheKind, refused: Refused, locale: Locale) =>
      detailsOf(kind, refused, locale),
  }),
  /** A contributor's own practices. */
  contributions: ({ strapi }: In) => ({
    person: personOfUser,
    own: (documentId: string, person: Person) => ownPractice(strapi, documentId, person),
    view: (row: FicheRow, person: Person, locale: Locale) =>
      contributionOf(strapi, row, person, locale),
    create: (person: Person, answers: Record<string, unknown>, key?: string) =>
      createDraft(strapi, person, answers, key),
    save: (documentId: string, version: number, answers: Record<string, unknown>) =>
      saveDraft(strapi, documentId, version, answers),
    remove: (row: FicheRow, person: Person) => removeDraft(strapi, row, person),
  }),
  /** What a contributor looks at before they propose a practice. */
  beforeSubmitting: ({ strapi }: In) => ({
    similarTo: (row: FicheRow, locale: Locale) => similarTo(strapi, row, locale),
    answerSimilar: (documentId: string, slug: string, same: boolean) =>
      answerSimilar(strapi, documentId, slug, same),
    /** Reads what readers have, so that a comparison asked soon after is answered at once. */
    getReadyToCompare: () => publicLibrary(strapi).then(() => undefined),
    keepPassage: (documentId: string, key: string, explanation: string | null) =>
      keepPassage(strapi, documentId, key, explanation),
    previewLink: (row: FicheRow, person: Person & { id: number }) =>
      linkForOwner(strapi, row, person),
  }),
  /** What a contributor and the team write to each other about a practice, and how far it has come. */
  exchange: ({ strapi }: In) => ({
    thread: (row: FicheRow) => threadOf(strapi, row, 'contributor'),
    write: (documentId: string, by: Person, text: string) =>
      writeMessage(strapi, { documentId, side: 'contributor', by, text }),
    markRead: (documentId: string, upTo: number) =>
      markRead(strapi, documentId, 'contributor', upTo),
    answer: (documentId: string, id: number, answer: RequestAnswer) =>
      answerRequest(strapi, documentId, id, answer),
    history: (row: FicheRow, locale: Locale) => contributorHistory(strapi, row, locale),
    /** By what somebody could be recognised in a text that a person wrote; `name` is its field. */
    warnings: warningsIn,
  }),
  /** The agreement of a contributor's manager, who has a link and no account. */
  approvals: ({ strapi }: In) => ({
    view: (row: FicheRow) => approvalOf(strapi, row),
    ask: (documentId: string, by: Person) => askApproval(strapi, documentId, by),
    revoke: (row: FicheRow, by: Person) => revokeApproval(strapi, row, by),
    read: (code: string) => readApproval(strapi, code),
    decide: (answer: Parameters<typeof decideApproval>[1]) => decideApproval(strapi, answer),
  }),
  /** What a contributor shows to their hierarchy. */
  attestations: ({ strapi }: In) => ({
    pdf: (documentId: string, depositor: Depositor, now: Date) =>
      attestationOf(strapi, documentId, depositor, now),
  }),
  /** What should be told by mail. */
  tidings: ({ strapi }: In) => ({ listen: (listener: Listener) => listen(strapi, listener) }),
  /** Pictures and documents of a fiche; every file passes the same door. */
  attachments: ({ strapi }: In) => ({
    fileOfForm,
    answersOfForm,
    answersOfJson,
    attach: (asked: NewAttachment) => attach(strapi, asked),
    describe: (asked: Parameters<typeof describe>[1]) => describe(strapi, asked),
    detach: (asked: Parameters<typeof detach>[1]) => detach(strapi, asked),
    /** All that can be read in them, for the privacy guard. */
    texts: (documentId: string) => attachmentTextsOf(strapi, documentId),
    find: (documentId: string, id: string) => rowOfAttachment(strapi, documentId, id),
    send: (context: Context, row: AttachmentRow) => sendFile(strapi, context, row),
  }),
  /** Fiches that come from elsewhere: seeds, imports. They go through the same moves as any other. */
  imports: ({ strapi }: In) => ({
    memberOfTeam: personOfAdmin,
    contributor: personOfUser,
    create: (fiche: NewFiche) => createFiche(strapi, fiche),
    publishInBulk: (fiches: Iterable<ReadyFiche>) => publishInBulk(strapi, fiches),
  }),
  journal: ({ strapi }: In) => ({
    historyOf: (documentId: string) => historyOf(strapi, documentId),
    firstBreak: () => firstBreak(strapi),
  }),
  /** Retention and erasure: what only the plugin may remove from its tables. */
  personalData: ({ strapi }: In) => ({
    fateOf: (accountId: number) => fateOf(strapi, accountId),
    eraseContributor: (by: Person & { id: number }, words: readonly string[], now: Date) =>
      eraseContributor(strapi, by, words, now),
    exportPractices: (accountId: number) => exportPractices(strapi, accountId),
    exportJournal: (accountId: number) => exportJournal(strapi, accountId),
    managedBy: (address: string) => managedBy(strapi, address),
    managersHeld: (documentIds: readonly string[], moment: Date) =>
      managersHeld(strapi, documentIds, moment),
    approvalsTo: (address: string) => approvalsTo(strapi, address),
    managersOf: (documentIds: readonly string[]) => managersOf(strapi, documentIds),
    forgetManager: (documentIds: readonly string[]) => forgetManager(strapi, documentIds),
    eraseTexts: (sequences: readonly number[], now: Date) => eraseTexts(strapi, sequences, now),
    oldTexts: (before: Date) => oldTexts(strapi, before),
    oldExchange: (before: Date) => oldExchange(strapi, before),
    removeWords: (words: readonly OldWords[]) => removeWords(strapi, words),
    unansweredApprovals: (before: Date) => unansweredApprovals(strapi, before),
    dropApprovals: (old: readonly OldApproval[]) => dropApprovals(strapi, old),
    answeredApprovals: (before: Date) => answeredApprovals(strapi, before),
    namelessApprovals: (old: readonly OldApproval[]) => namelessApprovals(strapi, old),
    hashAt: (sequence: number) => hashAt(strapi, sequence),
    sequenceWithHash: (hash: string) => sequenceWithHash(strapi, hash),
    untouchedPractices: (stages: readonly string[], since: Date) =>
      untouchedPractices(strapi, stages, since),
    removePractice: (asked: Parameters<typeof removePractice>[1], now: Date) =>
      removePractice(strapi, asked, now),
    unneededFiles: () => unneeded(strapi),
    dropUnneededFiles: () => dropLeftovers(strapi),
    toldAt: (rule: string, documentId: string) => toldAt(strapi, rule, documentId),
    rememberTold: (rule: string, documentId: string, lastDone: Date, now: Date) =>
      rememberTold(strapi, rule, documentId, lastDone, now),
    forgetNotices: (documentId: string) => forgetNotices(strapi, documentId),
    record: (done: Done, now: Date) => recordDone(strapi, done, now),
  }),
  library: ({ strapi }: In) => ({
    changesAfter: (after: number, epoch?: string) => changesAfter(strapi, after, epoch),
  }),
};

/** The services by name, as `strapi.plugin('workflow').service(name)` answers them. */
export type WorkflowServices = {
  [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};
