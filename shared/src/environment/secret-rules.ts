/** What one secret of an installation must be. */
interface SecretRule {
  /** Characters, without the white space around them. */
  readonly least: number;
  /** Several keys between commas, each of them a secret. */
  readonly list?: true;
  readonly form?: { readonly pattern: RegExp; readonly fr: string; readonly en: string };
}

// 24 characters in base64 hold 18 bytes at least, more than anybody tries.
const plain: SecretRule = { least: 24 };
/** Standard Webhooks: 24 bytes in base64 behind a prefix. */
const webhooks = {
  pattern: /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
  fr: 'doit être « whsec_ » puis 24 octets au moins en base64',
  en: 'must be "whsec_" then at least 24 bytes in base64',
};

/** Every secret that is ours to make: none has a default, none may be left out. */
export const secretRules = {
  LIBRARY_TOKEN: plain,
  PING_SECRET: { least: 38, form: webhooks },
  APP_KEYS: { least: 24, list: true },
  API_TOKEN_SALT: plain,
  ADMIN_JWT_SECRET: plain,
  TRANSFER_TOKEN_SALT: plain,
  JWT_SECRET: plain,
  ENCRYPTION_KEY: plain,
} as const satisfies Record<string, SecretRule>;

export type SecretName = keyof typeof secretRules;
// The keys of a literal are its type's keys.
export const secretNames = Object.keys(secretRules) as readonly SecretName[];

/** Why a secret is refused; its value is never told. */
export interface SecretFault {
  readonly name: string;
  readonly fr: string;
  readonly en: string;
}
type Words = Omit<SecretFault, 'name'>;

// Of Strapi's templates, of examples on the Web, and of our own demonstration.
const EXAMPLE =
  /change-?_?me|to-?_?be-?_?modified|replace-?_?me|your-?_?secret|some-?_?(?:secret|random)|secret123|password|motdepasse|demonstration-2026/i;
const DIFFERENT = 8;

/** The same few letters, or the same few again and again. */
function repeats(value: string): boolean {
  if (new Set(value).size < DIFFERENT) return true;
  const periods = Array.from({ length: Math.floor(value.length / 2) }, (_, index) => index + 1);
  return periods.some((period) => value.slice(period) === value.slice(0, -period));
}

const bare = (value: string): string => value.trim().replace(/^whsec_/, '');

const partsOf = (value: string, { list }: SecretRule): string[] =>
  list ? value.split(',') : [value];

function faultOfOne(value: string, { least, form }: SecretRule): Words | null {
  if (value.trim().length < least)
    return { fr: `a moins de ${least} caractères`, en: `is shorter than ${least} characters` };
  if (EXAMPLE.test(value)) return { fr: 'est une valeur d’exemple', en: 'is an example value' };
  if (repeats(bare(value))) return { fr: 'se répète', en: 'repeats itself' };
  return form && !form.pattern.test(value) ? { fr: form.fr, en: form.en } : null;
}

function faultsOf(value: string, rule: SecretRule): Words[] {
  if (value.trim() === '') return [{ fr: 'manque', en: 'is missing' }];
  return partsOf(value, rule)
    .flatMap((part) => faultOfOne(part, rule) ?? [])
    .slice(0, 1);
}

/** Each name whose secret, or a key of it, is another's too. */
function alike(given: readonly (readonly [name: string, part: string])[]): SecretFault[] {
  const holders = Map.groupBy(given, ([, part]) => bare(part));
  const shared = [...holders.values()].filter((names) => names.length > 1).flat();
  const names = [...new Set(shared.map(([name]) => name))];
  const told = names.join(', ');
  return names.map((name) => ({
    name,
    fr: `a la même valeur qu’un autre secret (${told})`,
    en: `has the value of another secret (${told})`,
  }));
}

/**
 * What is wrong with the secrets of a program: missing, short, an example, a repetition, or used twice.
 * @param names those that this program holds.
 */
export function faultsOfSecrets(
  given: Readonly<Record<string, string | undefined>>,
  names: readonly SecretName[] = secretNames,
): SecretFault[] {
  const held = names.map((name) => ({ name, rule: secretRules[name], value: given[name] ?? '' }));
  const weak = held.flatMap(({ name, rule, value }) =>
    faultsOf(value, rule).map((words) => ({ name, ...words })),
  );
  const strong = held.filter(({ name }) => !weak.some((fault) => fault.name === name));
  const parts = strong.flatMap(({ name, rule, value }) =>
    partsOf(value, rule).map((part) => [name, part] as const),
  );
  return [...weak, ...alike(parts)];
}
