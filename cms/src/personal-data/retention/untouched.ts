import { limitsOf, type RetentionName } from '@pratiques/shared';
import { sendLetter } from '../../mail/send-letter';
import { workflow } from '../../workflow';
import { practiceSoonRemoved } from '../letters';
import { oneByOne, type Rule } from './plan';
import { isToldLongEnough } from './told';

/** Practices at these stages that nobody touched for long: their owner is told, then they are removed. */
export const untouched =
  (name: RetentionName, stages: readonly string[]): Rule =>
  async (strapi, now) => {
    const { due, tell } = limitsOf(name, now);
    const { personalData } = workflow(strapi);
    const found = await personalData.untouchedPractices(stages, tell);
    const silent = await Promise.all(
      found.map(async (practice) => {
        const since = await personalData.toldAt(name, practice.documentId);
        return { ...practice, told: since && since > practice.at ? since : null };
      }),
    );
    return {
      tell: oneByOne(
        silent.filter(({ told }) => !told),
        async ({ documentId, email, at }) => {
          const first = await personalData.rememberTold(name, documentId, at, now);
          if (first && email) sendLetter(strapi, email, practiceSoonRemoved(documentId, now));
          return first;
        },
      ),
      due: oneByOne(
        silent.filter(({ at, told }) => at < due && isToldLongEnough(name, told, now)),
        ({ documentId }) =>
          personalData.removePractice(
            { documentId, action: 'retention', comment: name, untouchedSince: due },
            now,
          ),
      ),
    };
  };
