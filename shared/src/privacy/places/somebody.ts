import { isAgedOne } from './aged-one.js';

const NUMBER = String.raw`(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept)`;
const ONE = `(?:garcon|fille|fillette|enfant|jeune|adolescente?|ado|collegien(?:ne)?|lyceen(?:ne)?|ecoliere?|eleve|bebe|nourrisson|petite?|gamine?|mineure?|mna|mere|pere|maman|papa|femme|homme|fils|frere|soeur|freres|soeurs|jumeaux|jumelles|triples|triplees|orphelins?|orphelines?|fratrie|couple|apprentie?|grand-mere|grand-pere|veuf|veuve|etudiante?|oncle|tante|dame|monsieur|retraitee?|je|j'ai|agee?s?)`;
const TRADE = `(?:assistante? familiale?|famille|boulangere?|agricult(?:eur|rice)|eleveu(?:r|se)|berger|bergere|maire|institut(?:eur|rice)|pharmacien(?:ne)?|medecin|facteur|factrice|cure|patron|patronne|gerante?|notaire|garagiste|infirmiere?|commercante?|bouchere?|couvreur|macon|viticult(?:eur|rice)|pecheur|professeure?|educat(?:eur|rice)|benevole|habitante?)`;
// « depuis 12 ans », « de 3 à 6 ans », « moins de 3 ans », « 30 ans d'existence » are nobody's age.
const AGE = new RegExp(
  String.raw`(?<!\b(?:depuis|pendant|durant|en|il y a|tous les|sur|pour|apres|plus de|moins de|entre|dans|ses|ces|les|premiers|a|-|quelque|voici|dure|duree de|d'ici) )(?<!${NUMBER}(?: a |-| ou ))\b${NUMBER}(?: ans)?(?: et (?:demi|${NUMBER}))? ans\b(?! (?:d'(?:exist|exper|ancien|activ)|plus tard|apres|de (?:recul|metier|pratique|service|mariage)|d'age moyen))|\ba ${NUMBER} ans\b|\bde ${NUMBER} mois\b`,
);
const FEW =
  /(?<![\w-])(?:deux|trois|quatre) (?:[\w'-]+ )?(?:petits|petites|enfants|garcons|filles|bebes|mineurs|adolescents|adolescentes)\b/;
const SOMEBODY = new RegExp(String.raw`\b${ONE}(?![\w-])`);
const APPOSED = new RegExp(String.raw`[,(] ?${NUMBER}\s?ans(?: et demi)?(?=\s?[,.;)]|$)`);
const SAID = new RegExp(
  String.raw`\b(?:il|elle|on|qui|j'|je) ?(?:a|avait|ai|aura|n'a que|n'avait que|avais) (?:que |alors |seulement |deja |tout juste |a peine )?${NUMBER}\s?ans\b(?! (?:d'|de ))`,
);
const LASTING =
  'convention|contrat|plan|projet|programme|periode|duree|cycle|mandat|bail|agrement|experience|accord|partenariat|mesure|engagement|parcours|suivi|tranche|moyenne|age|financement|subvention|formation|bilan|delai|equipe|service|dispositif|action|groupe';
const AGED_NOUN = new RegExp(
  String.raw`\b(?:(?:une?|cet|cette|ce|le|la|son|sa|mon|ma|notre)\s|l')(?!(?:${LASTING})s?\b)[\w'-]+ (?:[\w'-]+ ){0,3}?(?:de|agee? de) ${NUMBER}\s?ans\b(?! (?:d'(?:exist|exper|ancien)|de ))`,
);
const MANY =
  /\b(?:\d+|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|les|des|plusieurs|aux|quelques|tous) (?:[\w'-]+ ){0,2}(?:enfants|jeunes|mineurs|adolescents|adolescentes|filles|garcons|familles|meres|peres|eleves|collegiens|lyceens|parents)\b/;
const PLURAL =
  /\b(?:les|des|aux|\d+) (?:\w+ )?(?:enfants|jeunes|mineurs|adolescentes?s?|eleves|groupes?)\b/;
// A class is as good as an age.
const IN_CLASS =
  /\b(?:une?|le|la|ce|cette) (?:cp|ce[12]|cm[12]|[3456]e)\b,? (?:domicilie|scolarise|place|confie|accueilli|venu|arrive|qui)|(?:\b(?:une?|l'|le|la|cet|cette|ce)\s?|^|[,;:-] ?)(?:petite? |jeune )?(?:eleve|ecoliere?|garcon|fille|fillette|enfant|gamine?|collegien(?:ne)?|lyceen(?:ne)?|bebe)\b[^.;]{0,60}?\b(?:en|de) (?:c[pm][12]?|ce[12]|gs|ms|ps|[3456]e|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|segpa|ulis|(?:petite|moyenne|grande) section|maternelle)\b/;
const ONLY = new RegExp(
  String.raw`\b(?:le|la|l'|du|de la|une?|son|sa)\s?(?:seule?|unique)\s(?:[\w'-]+ ){0,2}?(?:${ONE}|${TRADE})\b|\bseule?s? (?:${ONE}|${TRADE})\b`,
);
// In a village there is one of them.
const TRADESMAN =
  /\b(?:l'|le |la |l'ancien(?:ne)? )(?:ancien(?:ne)? )?(?:instituteur|institutrice|boulangere?|boucher|bouchere|pharmacien(?:ne)?|epiciere?|cafetiere?|garagiste|bergere?|facteur|factrice|cure|notaire|ancien(?:ne)? maire)\b/;
const TIE_TO_TRADE = new RegExp(
  String.raw`\b(?:fils|fille|femme|mari|petit-fils|petite-fille|enfants?|epouse|soeur|frere) (?:de la |du |de l'|d'une? )(?:ancien(?:ne)? )?${TRADE}\b`,
);
const TIED = `(?:famille(?! d'accueil| accueil)|gardien(?:ne)?|coiffeu(?:r|se)|caissiere?|posti(?:er|ere)|cantiniere|bucheron|serveuse|marin|aubergiste|vigneron(?:ne)?|ouvri(?:er|ere)|jeune (?:femme|homme|majeure?)|garcon|fille|fillette|adolescente?|ado|collegien(?:ne)?|lyceen(?:ne)?|bebe|gamine?|mna|mere|pere|maman|papa|fils|couple|apprentie?|grand-mere|grand-pere|veuf|veuve|oncle|tante|fratrie|boulangere?|agriculteur|agricultrice|eleveu(?:r|se)|bergere?|instituteur|institutrice|pharmacien(?:ne)?|factrice|facteur|cure|garagiste|bouchere?|couvreur|pecheur|assistante familiale|epiciere?|cafetiere?|notaire|patronne?|pecheuse|couturiere|forgeron|apicult(?:eur|rice)|infirmiere?|sage-femme|secretaire de mairie|eclusiere?|passeu(?:r|se)|buraliste|maraichere?|fromagere?|chevriere?|paludiere?|ostreicult(?:eur|rice)|sauniere?|guerisseu(?:r|se)|charpentiere?|menuisiere?|potiere?|meuniere?|orpailleu(?:r|se)|piroguiere?|instit|maitresse|directrice d'ecole|ancienne? maire|pasteur|garde champetre|cantonniere?|brodeuse|tisserande?|musicien(?:ne)?|sonneur|nourrice|tata|assmat|gardienne? de (?:phare|refuge)|voisine?|neveu|niece|cousine?|ecoliere?|petit-fils|petite-fille|belle-mere|beau-pere|gamins|petite? (?:afghane?|syrien(?:ne)?|guineen(?:ne)?|malien(?:ne)?|ukrainien(?:ne)?))`;
/** « l'épicier a fourni les bidons » says nothing of a family. */
const FAMILY_MATTER =
  /\b(?:enfant|tiers|placee?s?|confiee?s?|accueillie?s?|fils|fille|filleule?|petit-fils|petite-fille|triplee?s|jumeaux|jumelles|fratrie|mari|epouse|femme de|entendue?s?|signalee?s?|condamnee?s?|mise? en cause|heberge\w*|neveu|niece)\b/;
const SEVERAL = String.raw`(?:les|ces|des|nos|aux) (?:\d|deux|trois|quatre|cinq|six|sept) (?:petits |petites |jeunes )?(?:enfants|orphelins|orphelines|garcons|filles|petits|petites|freres|soeurs|mineurs)`;
const FROM = new RegExp(
  String.raw`\b(?:${SEVERAL}|(?:(?:une?|l'|le|la|les|du|cet|cette|ce|son|sa|leur)\s?(?:[\w'-]+ ){0,2}?|(?=(?:deux|trois|quatre|cinq) freres))(?:(?:deux|trois|quatre|cinq) freres et soeurs|${TIED}|triple(?:e)?s|jumeaux|jumelles|orphelins?|orphelines?|(?:deux|trois) (?:freres|soeurs)))(?:,? (?!(?:est|sont|vient|viennent)\b)[\w'-]+){0,4}? (?:de|d'|a|au|dans|du|pres de|habitant|vivant a|venue? de|originaire de)(?: la| l'| les?)? ?$`,
);
const LIVES = new RegExp(
  String.raw`^,?\s*ou (?:vit|vivent|habite|reside|travaille|demeure|loge)\w*\s(?:le|la|son|sa|l'|une?)\s?(?:[\w-]+ )?(?:${ONE}|${TRADE})`,
);

const MAY =
  /\b(?:peut|peuvent|doit|doivent|chaque|toute?s? (?:une? |les )?(?:familles?|enfants?|meres?|peres?|couples?|fratries?|parents?|personnes?))\b/;
// « une famille de sept enfants », « une mère de quatre enfants », « une fratrie de cinq »
const HOUSEHOLD = new RegExp(
  String.raw`(?:^|[\n;:(] ?|\b(?:une|la|cette|sa|l'|leur|d'une|un|le|ce)\s?)(?:famille|fratrie|mere|pere|maman|couple|veuve?|grand-mere) (?:\w+ ){0,3}?(?:de|avec|ses|leurs) (?:ses |leurs )?${NUMBER}(?: (?:jeunes |petits )?(?:enfants|freres|soeurs|filles|garcons|fils)\b|(?=[ ,.;)]|$)(?! (?:ans|mois|jours|places|lits|chambres|personnes|ou|a)\b))`,
);

/** « la famille …, compte cinq enfants » */
const COUNTS = new RegExp(
  String.raw`\b(?:la|une|cette) (?:seule )?famille(?! d'accueil)\b[^.;]{0,60}\b(?:compte|a) ${NUMBER} enfants\b`,
);

/** « le bébé …, vit aujourd'hui à »: somebody lives there. */
const AT_HOME =
  /\b(?:il|elle|qui|enfant|garcon|fille|fillette|bebe|jeune|adolescente?|mineure?|fratrie|mere|pere|maman|papa|famille(?! d'accueil)|grand-mere|grand-pere)\b[^.;]{0,70}?\b(?:vit|habite|reside|demeure|loge|dort|vivait|habitait|a grandi|grandit|est nee?)(?: (?:aujourd'hui|encore|toujours|alors|desormais|maintenant|seule?|depuis \w+ \w+))* (?:a|au|aux|dans|pres de|du cote de) ?$/;

/** « Ouvrier agricole à », « le père, boulanger à » */
const WORKS_AT = new RegExp(
  String.raw`(?:^|[,(] ?)(?:ancien(?:ne)? )?(?:${TRADE}|ouvri(?:er|ere)|employee?|coiffeu(?:r|se)|serveu(?:r|se)|chauffeur|postier|menuisier|retraitee?|veuve?) (?:[\w-]+ )?(?:a|au|aux|pres de) ?$`,
);

/** « l'institutrice et son mari », « le seul enfant », « les triplés de la factrice » */
const isKnownThere = (sentence: string) =>
  (TRADESMAN.test(sentence) && FAMILY_MATTER.test(sentence)) ||
  ONLY.test(sentence) ||
  TIE_TO_TRADE.test(sentence);

/** Whether a folded sentence tells one person by an age, a tie, or as the only one of their kind. */
export function tellsSomebody(sentence: string): boolean {
  if ((HOUSEHOLD.test(sentence) || COUNTS.test(sentence)) && !MAY.test(sentence)) return true;
  if (isKnownThere(sentence)) return true;
  if (SAID.test(sentence) || (APPOSED.test(sentence) && !PLURAL.test(sentence))) return true;
  if (IN_CLASS.test(sentence) || (isAgedOne(sentence) && !MAY.test(sentence))) return true;
  if (MANY.test(sentence)) return false;
  return (
    AGED_NOUN.test(sentence) ||
    (AGE.test(sentence) && (SOMEBODY.test(sentence) || FEW.test(sentence)))
  );
}

/** « la boulangère de », « un adolescent venu de », before a commune. */
export const comesFrom = (before: string): boolean =>
  FROM.test(before) || AT_HOME.test(before) || WORKS_AT.test(before);

/** « À Sainte-Enimie, le jeune confié au garde champêtre », « les deux frères placés » */
const IN_CARE = new RegExp(
  String.raw`^,? (?:le|la|l'|une?|(?:les |)(?:deux|trois|quatre)|cet|cette|leur) ?(?:seule? |unique )?(?:jeune |petite? )?(?:${ONE})(?: \w+){0,2}? (?:confie|place|accueilli|recueilli|heberge|adopte|deplace)e?s?\b`,
);
/** « …, où vit le papa », after a commune. */
export const livesThere = (after: string): boolean => LIVES.test(after) || IN_CARE.test(after);
