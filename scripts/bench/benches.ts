import { Refusal } from '../refusal.ts';
import type { Bench } from './figure.ts';

type Load = () => Promise<Bench>;

/** Every bench by the name by which it is asked for; loaded when it runs, once `shared` is built. */
const benches: Readonly<Record<string, Load>> = {
  build: async () => (await import('./build.ts')).build,
  changes: async () => (await import('./changes.ts')).changes,
  contributions: async () => (await import('./contributions.ts')).contributions,
  privacy: async () => (await import('./privacy.ts')).privacy,
  publish: async () => (await import('./publish.ts')).publish,
  seed: async () => (await import('./seed.ts')).seed,
  story: async () => (await import('./story.ts')).story,
};

/** The benches of these names, in their order. */
export function chosenBenches(names: readonly string[]): Load[] {
  const known = Object.keys(benches).join(', ');
  if (names.length === 0)
    throw new Refusal(
      `Dites quoi mesurer : npm run bench -- NOM… (${known}).`,
      `Say what to measure: npm run bench -- NAME… (${known}).`,
    );
  return names.map((name) => {
    const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
    if (bench) return bench;
    throw new Refusal(
      `Mesure inconnue : « ${name} ». Les mesures : ${known}.`,
      `Unknown bench: "${name}". The benches: ${known}.`,
    );
  });
}
