import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import { workflow } from '../../workflow';
import { applyRetention } from './run';

/** The work of one day, by whichever process comes first. */
export async function retentionOfTheDay(strapi: Core.Strapi, now: Date): Promise<void> {
  const midnight = new Date(now.toISOString().slice(0, 10));
  const { personalData } = workflow(strapi);
  if (!(await personalData.rememberTold('daily', 'retention', midnight, now))) return;
  const reports = await applyRetention(strapi, { now, dryRun: false });
  for (const { name, due, told } of reports)
    if (due + told > 0) tell(strapi.log, { event: 'retained', rule: name, number: due, told });
}

/** Every night; a night that was missed is made up for by the next. */
export function retainDaily(strapi: Core.Strapi): void {
  strapi.cron.add({
    'personal-data.retention': {
      task: () =>
        retentionOfTheDay(strapi, new Date()).catch((error: unknown) =>
          tell(strapi.log, { event: 'failed', ...faultOf(error) }),
        ),
      options: { rule: '0 17 3 * * *', tz: 'Europe/Paris' },
    },
  });
}
