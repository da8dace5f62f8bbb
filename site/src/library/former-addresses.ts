import type { FormerAddresses, FormerShelves } from '@pratiques/shared';

/** What answers at an address that once led to a fiche: where it moved, or where it stood before it was withdrawn. */
export type Former = { readonly movedTo: string } | { readonly shelves: FormerShelves };

interface Claim {
  readonly former: Former;
  /** How many addresses its fiche has had since. */
  readonly since: number;
}

/** Same for the same claim, whatever its order among others. */
const nameOf = ({ former }: Claim): string =>
  'movedTo' in former ? `0${former.movedTo}` : `1${JSON.stringify(former.shelves)}`;

/** Of two fiches that left one address: the one that is still online, then the one that left it last. */
function stronger(one: Claim, other: Claim): boolean {
  if ('movedTo' in one.former !== 'movedTo' in other.former) return 'movedTo' in one.former;
  if (one.since !== other.since) return one.since < other.since;
  return nameOf(one) < nameOf(other);
}

/** What answers at each address that leads to no fiche any more, by slug; an address in use is none of them. */
export function formerAddresses(
  given: Iterable<FormerAddresses>,
  inUse: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Former> {
  const claims = new Map<string, Claim>();
  for (const { locale, slugs, ...former } of given) {
    const leads = !('movedTo' in former) || inUse.has(former.movedTo);
    if (locale !== 'fr' || !leads) continue;
    for (const [since, slug] of slugs.entries()) {
      const claim = { former, since };
      const before = claims.get(slug);
      if (!inUse.has(slug) && (!before || stronger(claim, before))) claims.set(slug, claim);
    }
  }
  return new Map([...claims].map(([slug, { former }]) => [slug, former]));
}
