import type { Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { workflow } from '../../workflow';
import type { Row } from './answer-saved';
import { answerUnknown } from './answer-with';
import { languageOf } from './language';

/** Runs `work` on the caller's own practice; anybody else's answers 404, as one that does not exist. */
export async function withOwn(
  strapi: Core.Strapi,
  context: Context,
  work: (row: Row, locale: Locale) => Promise<void>,
): Promise<void> {
  const { contributions } = workflow(strapi);
  const locale = languageOf(context);
  const person = contributions.person(context.state.user);
  const row = await contributions.own(String(context.params.documentId), person);
  return row ? work(row, locale) : answerUnknown(context, locale);
}
