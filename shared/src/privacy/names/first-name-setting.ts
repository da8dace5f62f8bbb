import { PERSON_NOUN } from './person-noun.js';

const NUMBER = String.raw`(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)(?:[ -](?:et demi|un|deux))?`;
const HEDGE = String.raw`(?:(?:agee?s?|alors|aujourd'hui|a peine|bientot|presque|environ|tout juste|qui a|qui avait|qui vient d'avoir|de|aine|ainee|la fille|le fils|petit garcon|petite fille|garcon|fille|un|une|jeune|mineure?|adolescente?|bebe|mna|guineen|malien\w*|afghan\w*|ivoirien\w*) )*`;

/** « , 13 ans », « (12 ans) », « , six ans et demi », « et Hippolyte, 6 et 8 ans »; not « 30 ans d'existence ». */
export const AGED = new RegExp(
  String.raw`^(?: et [\p{L}'-]+)?(?:\s?[,(:/-]\s?| )(?:j'ai |il a |elle a |qui a )?${HEDGE}${NUMBER}(?:(?: ans)? et ${NUMBER})?\s?(?:ans|mois|a\b)(?: et demi)?\)?(?! (?:d'(?:exist|exper|anciennet|age moyen)|de (?:recul|metier|service|pratique)|apres|plus tard))`,
  'u',
);
/** « , élève de 5e », « , scolarisée à », « , née le », « , placé à ». */
export const ATTENDS =
  /^(?: et [\p{L}'-]+)?\s?[,(]\s?(?:(?:qui est|alors|actuellement|aujourd'hui|une?|jeune) )*(?:eleves?|(?:le|la|sa|son|leur|l')\s?(?:soeur|frere|ainee?|cadet|cadette|jumelle|jumeau|fils|fille|mere|pere|maman|papa|cousine?|plus (?:jeune|petite?|grande?))\b|descolarisee?|exclue?\b|fugueu|adoptee?|hospitalisee?|sortie? (?:de|du)|devenue?|sourde?|autiste|muette?|enceinte|pupille|scolarisee?s?|collegien|lyceen|ecolier|etudiante?s?|apprentie?s?|en (?:c[pem]\d?|\de|seconde|premiere|terminale|maternelle|(?:petite|moyenne|grande) section|sixieme|cinquieme|quatrieme|troisieme|segpa|ulis|cap|bac|classe)|placee?s?|confiee?s?|accueillie?s?|suivie?s?|(?:notre |la |le |l'|sa |mon |ma |une? )?(?:assistante? (?:familiale?|sociale?)|educat\w+|psycholog\w+|tisf|animat\w+|stagiaire|infirm\w+|puericult\w+|referente?|veilleu\w+|maitresse de maison|cuisinier\w*|benevole|chef\w*|direct\w+|aes|cesf|maman|mere|pere|papa|grand-\w+|tante|oncle|marraine|parrain|beneficiaire|ancien(?:ne)?\b|jeune majeur|veuve?|agent)|c'est (?:ma|mon|notre)|(?:le|la) (?:(?:petite?|grande?) (?:derniere?|soeur|frere)|plus|derniere?)|arrivee?s?|venue? |originaire|victime|fils|fille|aine|cadet|ce[12]\b|cm[12]\b|cp\b|[3456]e\b|nee?s? (?:le|en|a)|hebergee?s?|mineure?|orphelin|sa (?:mere|soeur)|son (?:pere|frere)|l'aine|la cadette|le cadet|le benjamin|la benjamine)/u;
/** « est entrée en sixième », « va au collège ». */
export const GOES_TO_SCHOOL =
  /^ (?:est|etait|va|allait|vient|entre|entrait|a ete)(?: \w+)? (?:en|au|a l'|a la) ?(?:c[pem]\d?\b|\de\b|sixieme|cinquieme|quatrieme|troisieme|seconde|college|lycee|ecole|creche|maternelle|segpa|ulis)/u;
/** « Nour d'Hennebont », « Kévin à Redon ». */
export const LIVES_IN = /^ (?:d'|de |a )\p{L}/u;
/** « Payet, le père de la fratrie », « Kaczmarek, ma première assistante familiale »: so is a surname told. */
export const RELATED =
  /^, ?(?:le|la|l'|ma|mon|sa|son|notre|leur|une?)\s?(?:\w+ )?(?:pere|mere|maman|papa|tante|oncle|frere|soeur|grand-(?:mere|pere)|assistante? (?:familiale?|sociale?)|educat(?:eur|rice)|psychologue|voisine?|marraine|parrain|cousine?|referente?|stagiaire|veilleu(?:r|se)|infirmiere?|puericultrice|cheffe? de service|beau-pere|belle-mere)\b|^, ?(?:le|la|l'|ma|mon|sa|son|notre|leur|nos) ?(?:cuistot|cuisiniere?|lingere|gardien(?:ne)?|homme d'entretien|chauffeur|jardiniere?|compagn(?:on|e)|mari|femme|conjointe?|concubin|copine?|fille|fils|ainee?|cadet(?:te)?|benjamine?|jum(?:eau|elle)|interprete|pediatre|maitresse de maison|instit|institutrice|proprietaire|nounou|tata|tonton|copain|amie?)\b/u;
/** « Lagoutte, le délégué du tuteur »: of a word that no list knows, any function or tie beside it. */
export const OF_FUNCTION = new RegExp(
  String.raw`^, ?(?:(?:le|la|l'|ma|mon|sa|son|notre|leur|nos) ?)?(?:\w+ )?${PERSON_NOUN}(?<!s)\b[^,.;:()]{0,45}[,.]`,
);
