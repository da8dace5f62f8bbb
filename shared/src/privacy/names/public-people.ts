import { fold } from '../text/fold.js';
import { setOf } from '../text/known-words.js';

const OFFICE = String.raw`\b(?:(?:vice-?)?president(?:e)? (?:du (?:conseil|departement|senat|cnpe|haut)|de la (?:republique|region|commission|cnape|metropole)|de l'(?:assemblee|observatoire|onpe|uniopss)|d'honneur|charge)|(?:premiere? )?ministre|secretaire d'etat|(?:haut|haute)-?commissaire|depute|deputee|senat(?:eur|rice)|maire\b|prefet|prefete|sous-pref|recteur|rectrice|defenseur(?:e)? des|conseill\w+ (?:departemental|regional|municipal|d'etat)\w*|elue?\b|garde des sceaux|adjointe? au maire|rapporteu|parlementaire|eurodepute)`;
const AUTHOR = String.raw`\b(?:aut(?:eur|rice)|sociologue|historien|philosophe|cherch(?:eu|euse)|universitaire|professeure? (?:des universites|emerite|a l'universite|de (?:sociologie|droit|psychologie|psychiatrie|pedo))|maitre(?:sse)? de conferences|ecrivain|romanci|cineaste|realisat|illustrat|academicien|psychanalyste|anthropologue|economiste|demographe|inspect\w+ general|membre de l'academie|essayiste|journaliste|juriste|neuro\w+|marionnettiste|conteu(?:r|se)|dessinat|slameu|rappeu|navigat|football|judoka|athlete|dans(?:eur|euse)|choregraphe|act(?:eur|rice)|musicien|plasticien|graphiste|comedien|chanteu|photographe|peintre|poete|prix nobel|champion)`;
const QUALIFIED = `(?:alors |ancien(?:ne)? |actuel(?:le)? |l'|le |la |un |une )*`;
const ROLE_AFTER = new RegExp(String.raw`^\s?[,(]\s?${QUALIFIED}(?:${OFFICE}|${AUTHOR})`);
const ROLE_BEFORE = new RegExp(
  String.raw`(?:${OFFICE}|${AUTHOR})[^.;:,]{0,60}?,?\s(?:(?:m|mme|mr)\.?\s)?$`,
);
const AS_SOURCE =
  /^\s?(?:\(\s?(?:(?:19|20)\d\d|dir\b|ed\.|coord|et al)|,? (?:19|20)\d\d\b|,? ?et al\b|,? ?et coll\b|, in\b)/;
const CITED =
  /(?:\bselon|\bd'apres|\bcf\.?|\bvoir|\becrit|\becrivait|\bcitant|\binspiree?s? (?:de|par)|\bappui\w* sur|\bprix|\bavec les travaux d\w+|\bpreface d\w+|\billustree? par|\brealisee? par|\bsignee? par|\bpar l'auteur|\bchez)\s(?:[\w'-]+ et )?$/;

/** Names that the field knows from books, reports and laws. */
const KNOWN = setOf(
  `brazelton claudel ainsworth appell barudy dantagnan bettelheim berger bianco lamy bianco-lamy bigote bonello bourguignon bowlby bronfenbrenner cappelaere capelier creoff cyrulnik czarnecki
   david deligny diderot dolto dumaret durning ferenczi foucault freinet freud frechon gabel gouttenoire grevot guedeney houzel jamet korczak laborie lacan lebovici
   levinas louis-xiv loczy malaguzzi marcelli makarenko martin-blachais montessori moro naves oui peyre piaget pikler potin quinton rogers rosenczveig rossignol rottman
   roussel-loi santelli savard sellenet seraphin spitz szejer taquet tremintin tomkiewicz vallon verdier vygotski wallon winnicott zaouche-gaudron arnaud-melchiorre
   nobel abbe-pierre bettencourt schueller leroy merlin dardenne devreese boutanquoi boutin chapponnais corbillon fablet pioli join-lambert rurka milani lacroix robin
   eymard-duvernay lagasnerie vaubourg aubert veil rossinot tisseron gueguen filliozat louffok greco avenard brisset versini zucchelli hedon delemar santiago goulet dabin berge haury haïry bensatem arpaillange guigou royal buzyn verlan caubel bachelot veran vautrin
   hugo verne prevert curie moulin zola camus pagnol rimbaud verlaine brassens brel picasso matisse monet mozart mandela gandhi einstein pasteur gaulle jaures ferry hessel parks yousafzai mbappe zidane dumas fontaine saint-exupery perrault grimm andersen potter rowling dahl ungerer ponti sendak pennac sciamma dolan kechiche loach kiberlain macron sarkozy hollande chirac mitterrand badinter
   nelsen rosenberg boszormenyi-nagy neuburger miermont eymenier`,
);

const WORKS_HERE =
  /^\s?[,(]\s?(?:\w+ ){0,2}?(?:educat|assistante? (?:familiale?|sociale?)|cheffe? de service|monit|psychologue|tisf|puericult|animat|referente?|coordin|direct|stagiaire|mere|pere|maman|tante|oncle|grand)/;

/** « A. Chapon et B. Euillet ont décrit les liens d'attachement »: what researchers do, and to what. */
const RESEARCHES =
  /^(?: et [\p{L}' -]{3,40}?)? (?:(?:ont|a|avaient|avait) )?(?:bien |ainsi |longuement )?(?:decri|montr|analys|etudi|soulign|publi|defini|propos|theoris|observ|develop|formalis|conceptualis|document|distingu|interrog|demontr|explor|rappel|parl|identifi|travaill)\p{L}* [^.;]{0,60}?\b(?:attachement|notions?|concepts?|processus|effets|besoins|parcours de (?:vie|placement)|trajectoires|facteurs|pratiques|modeles?|theories?|parentalite|methodes?|typologie|resultats|etudes?|articles?|ouvrages?|recherches?|representations|phenomenes?|mecanismes|enjeux|dimensions|formes|conditions (?:de|d')|devenir|protection de l'enfance|accueil familial|placement familial|suppleance)\b/u;

/** Whether a name is told as that of somebody who writes, governs or is cited. */
export function isPublic(name: string, before: string, after: string): boolean {
  const parts = fold(name).split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (
    KNOWN.has(last) &&
    (parts.length > 1 || /\b(?:dr|pr|docteur|professeur)\s$/.test(before)) &&
    !/\b(?:m|mme|mr|mlle)\.?\s$/.test(before)
  )
    return true;
  if (WORKS_HERE.test(after)) return false;
  if (ROLE_AFTER.test(after) || ROLE_BEFORE.test(before)) return true;
  if (parts.length > 1 && RESEARCHES.test(after)) return true;
  return AS_SOURCE.test(after) || (parts.length > 1 && CITED.test(before));
}
