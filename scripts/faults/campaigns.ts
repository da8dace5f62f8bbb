import { Refusal } from '../refusal.ts';

/** The program of each campaign, from the project's folder. */
const campaigns: Readonly<Record<string, string>> = {
  publisher: 'site/publisher/faults/campaign-program.ts',
};

/** The programs of these names, in their order. */
export function chosenCampaigns(names: readonly string[]): string[] {
  const known = Object.keys(campaigns).join(', ');
  if (names.length === 0)
    throw new Refusal(
      `Dites quoi éprouver : npm run faults -- NOM… (${known}).`,
      `Say what to put to the test: npm run faults -- NAME… (${known}).`,
    );
  return names.map((name) => {
    const program = Object.hasOwn(campaigns, name) ? campaigns[name] : undefined;
    if (program) return program;
    throw new Refusal(
      `Campagne inconnue : « ${name} ». Les campagnes : ${known}.`,
      `Unknown campaign: "${name}". The campaigns: ${known}.`,
    );
  });
}
