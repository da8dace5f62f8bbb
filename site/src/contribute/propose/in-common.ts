import type { SimilarFiche } from '@pratiques/shared';

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? one : many];

/** « Mêmes publics (Parents, Fratries), même cadre (AEMO), 3 passages proches » */
export function inCommon({ common, passages }: SimilarFiche): string {
  const named = (labels: readonly string[], one: string, many: string) =>
    some(labels.length, one, many).map((words) => `${words} (${labels.join(', ')})`);
  const words = [
    ...named(common.audiences, 'même public', 'mêmes publics'),
    ...named(common.frameworks, 'même cadre', 'mêmes cadres'),
    ...named(common.structure, 'même type de structure', 'même type de structure'),
    ...named(common.departements, 'même département', 'mêmes départements'),
    ...named(common.topics, 'même mot-clé', 'mêmes mots-clés'),
    ...some(passages.count, '1 passage proche', `${passages.count} passages proches`),
  ];
  const sentence = words.length === 0 ? 'des mots en commun' : words.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
