import { fold } from '../text/fold.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';

const SAID =
  /prenom|\bnoms\b|pas son (?:vrai )?nom|(?:appel|nomm|prenomm)l?(?:er)?ons|appeller(?:ons|ai)|pseudonyme|rebaptis|ainsi qu'(?:il|elle)/;
const NOT_THEIRS =
  "(?:modifi|chang|choisis? par|emprunt|fictif|invent|remplac|transform|anonymis|maquill|brouill|masqu|travesti|imagin|d'un autre|pas (?:ceux|les leurs|les vrais))";
const ALL = new RegExp(
  String.raw`\b(?:les|tous les|des|noms et|ces|leurs)\s(?:\w+ ){0,2}?(?:prenoms|noms)\b[^.!?]{0,70}${NOT_THEIRS}`,
);
const ONE = new RegExp(
  String.raw`\bprenom[^.!?s]{0,30}${NOT_THEIRS}|\bappeller(?:ons|ai)\b|\b(?:appelons|nommons|prenommons)(?:-l[aei]s?|-lui)? (?:cet|cette|ce|l'|la|le|les|ici)|\bdonnons-lui\b|\b(?:nous (?:l'|la |le )?(?:pre)?nommer?ons|appelons-l[ae]|nommons-l[ae])\b|pas son (?:vrai )?nom|(?:avons|ai|a ete|est|sera) (?:ici )?rebaptisee? (?:ici|pour)|\bnous (?:l'|la |le )?(?:avons )?(?:ici )?rebaptis|ici rebaptis|\bpas (?:ainsi|comme (?:ca|cela)) qu'(?:il|elle) s'appelle`,
);
const ASIDE = new RegExp(
  String.raw`^\s?(?:\w\.)?[,(\s]{0,3}(?:(?:le |son )?prenom[^).]{0,20}${NOT_THEIRS}|pseudonyme)`,
);
const NEAR = 130;

/** Whether a name is said not to be the person's own: « Samira* », « (prénom modifié) », « nous l'appellerons Alma ». */
export function renamedIn({ plain }: Reading): (name: Pick<Token, 'start' | 'end'>) => boolean {
  if (
    !/pr[ée]nom|\bnoms\b|appell?(?:er)?ons|appellerai|donnons-lui|nommons|nommer?ons|pas son (?:vrai )?nom|pseudonyme|rebaptis|ainsi qu'(?:il|elle)/i.test(
      plain,
    )
  )
    return () => false;
  const folded = fold(plain);
  if (!SAID.test(folded)) return () => false;
  if (ALL.test(folded)) return () => true;
  const starred = /\p{L}\s?[*°†¹]/u.test(plain);
  return ({ start, end }) => {
    if (starred) return /^(?: \p{Lu}\.?)?\s?[*°†¹]/u.test(plain.slice(end, end + 6));
    if (ASIDE.test(fold(plain.slice(end, end + 60)))) return true;
    return ONE.test(fold(plain.slice(Math.max(0, start - NEAR), end + NEAR)));
  };
}
