import type { Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { deviceInWords } from '../../../auth/device';
import { endFamilies, openFamilies } from '../../../auth/open-families';
import { answerError } from '../../contribution/answer-with';
import { languageOf } from '../../contribution/language';
import { askingIds } from '../asking';

const gone: Readonly<Record<Locale, string>> = {
  fr: "Cette session n'existe pas, ou elle est déjà fermée.",
  en: 'There is no such session, or it is closed already.',
};

/** Where a person is signed in, and ending it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const mine = (context: Context) => {
    const { account, session } = askingIds(context);
    return openFamilies(strapi, account, session);
  };
  const end = async (context: Context, families: Awaited<ReturnType<typeof mine>>) => {
    await endFamilies(strapi, askingIds(context).account, families);
    context.status = 204;
  };
  return {
    async find(context: Context) {
      const locale = languageOf(context);
      const data = (await mine(context)).map(({ device, ...family }) => ({
        ...family,
        device: deviceInWords(device, locale),
      }));
      context.body = { data, meta: {} };
    },

    async end(context: Context) {
      const family = (await mine(context)).find(({ id }) => id === context.params.id);
      if (family) return end(context, [family]);
      return answerError(context, 404, gone[languageOf(context)]);
    },

    async endOthers(context: Context) {
      return end(
        context,
        (await mine(context)).filter(({ current }) => !current),
      );
    },
  };
};
