import { retentionRule, spanInWords } from '@pratiques/shared';
import type { RuleReport } from './run';

const day = (moment: Date): string =>
  moment.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

/** One line a rule, in French: how many, since when, what becomes of them. */
export function reportInWords(reports: readonly RuleReport[], dryRun: boolean): string {
  const lines = reports.map(({ name, due, told, since }) => {
    const { what, after, toldBefore, outcome } = retentionRule(name);
    const oldest = since ? `, le plus ancien du ${day(since)}` : '';
    const letters = toldBefore ? `, ${told} ${dryRun ? 'à avertir' : 'avertis'}` : '';
    return `- ${what} (${spanInWords(after)}) : ${due}${letters}${oldest}. Suite : ${outcome}.`;
  });
  const title = dryRun
    ? "Durées de conservation : ce qui serait fait. Rien n'a été changé."
    : 'Durées de conservation : ce qui a été fait.';
  return `${[title, ...lines].join('\n')}\n`;
}
