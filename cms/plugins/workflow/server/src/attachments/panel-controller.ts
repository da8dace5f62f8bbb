import { type AttachmentAnswers, type FicheKind, fileRefusalSentence } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { loadRow } from '../fiche/load';
import { ficheUids } from '../fiche/uid';
import { askedFiche, mayRead } from '../panel/asked-fiche';
import { personOfAdmin } from '../transition/person';
import { attach } from './attach';
import { describe, detach, rowOfAttachment } from './change';
import { answersOfForm, answersOfJson, fileOfForm } from './form';
import { attachmentsOf } from './of-fiche';
import type { AttachmentOutcome } from './outcome';
import { sendFile } from './send-file';

const stale = 'Cette fiche a changé depuis que vous l’avez ouverte : rechargez la page.';
const unread = 'Ces réponses ne sont pas reconnues : rechargez la page.';
const writing = 'plugin::content-manager.explorer.update';

/** The panel's own permission on the content type decides who changes what is attached to a fiche. */
function mayChange({ state }: Context, kind: FicheKind): boolean {
  const ability: { can: (action: string, subject: string) => boolean } = state.userAbility;
  return ability.can(writing, ficheUids[kind]);
}

/** What the team sees, adds, says and takes off beside a fiche. */
export const attachmentsController = ({ strapi }: { strapi: Core.Strapi }) => {
  async function readable(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    const row = await loadRow(strapi, kind, documentId);
    if (!row) throw new errors.NotFoundError();
    if (!mayRead(strapi, context.state.userAbility, kind, row)) throw new errors.ForbiddenError();
    return { kind, documentId, by: personOfAdmin(context.state.user) };
  }
  async function writable(context: Context) {
    const fiche = await readable(context);
    if (!mayChange(context, fiche.kind)) throw new errors.ForbiddenError();
    return { ...fiche, id: String(context.params.id) };
  }
  const answersIn = (read: ReturnType<typeof answersOfJson>): AttachmentAnswers => {
    if (!read.success) throw new errors.ValidationError(unread);
    return read.data.answers;
  };
  const list = async (documentId: string, mayChange = true) => ({
    data: await attachmentsOf(strapi, documentId),
    meta: { mayChange },
  });
  async function answer(
    context: Context,
    documentId: string,
    outcome: AttachmentOutcome,
    name = '',
  ) {
    if (outcome.done) {
      context.body = await list(documentId);
      return;
    }
    if (outcome.why === 'unknown') throw new errors.NotFoundError();
    if (outcome.why !== 'refused') throw new errors.ValidationError(stale);
    throw new errors.ValidationError(fileRefusalSentence(outcome.refusal, name, 'fr'));
  }

  return {
    async find(context: Context) {
      const { kind, documentId } = await readable(context);
      context.body = await list(documentId, mayChange(context, kind));
    },
    async create(context: Context) {
      const fiche = await writable(context);
      const file = fileOfForm(context);
      if (!file) throw new errors.ValidationError(fileRefusalSentence('absent', '', 'fr'));
      const answers = answersIn(answersOfForm(context));
      const outcome = await attach(strapi, { ...fiche, ...file, answers });
      await answer(context, fiche.documentId, outcome, file.name);
    },
    async update(context: Context) {
      const fiche = await writable(context);
      const read = answersOfJson(context);
      const answers = answersIn(read);
      const asked = { ...fiche, version: read.data?.version, answers };
      await answer(context, fiche.documentId, await describe(strapi, asked));
    },
    async delete(context: Context) {
      const fiche = await writable(context);
      await answer(context, fiche.documentId, await detach(strapi, fiche));
    },
    async file(context: Context) {
      const { documentId } = await readable(context);
      const row = await rowOfAttachment(strapi, documentId, String(context.params.id));
      if (!row) throw new errors.NotFoundError();
      sendFile(strapi, context, row);
    },
  };
};
