import { fold } from '../text/fold.js';
import { isBesideTheorist, isCited } from './cited.js';
import { isFictional } from './fictional.js';
import { isKnownName } from './known-people.js';
import { isOfTale } from './tale.js';

const OFFICE = String.raw`\b(?:(?:vice-?)?president(?:e)? (?:du (?:conseil|departement|senat|cnpe|haut)|de la (?:republique|region|commission|cnape|metropole)|de l'(?:assemblee|observatoire|onpe|uniopss)|d'honneur|charge)|(?:premiere? )?ministre|secretaire d'etat|(?:haut|haute)-?commissaire|depute|deputee|senat(?:eur|rice)|maire\b|prefet|prefete|sous-pref|recteur|rectrice|defenseur(?:e)? des|conseill\w+ (?:departemental|regional|municipal|d'etat)\w*|elue?\b|garde des sceaux|adjointe? au maire|rapporteu|parlementaire|eurodepute)`;
const AUTHOR = String.raw`\b(?:heros|heroine|personnage|mascotte|marionnette|poupee|peluche|aut(?:eur|rice)|sociologue|historien|philosophe|cherch(?:eu|euse)|universitaire|professeure? (?:des universites|emerite|a l'universite|de (?:sociologie|droit|psychologie|psychiatrie|pedo))|maitre(?:sse)? de conferences|ecrivain|romanci|cineaste|realisat|illustrat|academicien|psychanalyste|anthropologue|economiste|demographe|inspect\w+ general|membre de l'academie|essayiste|journaliste|neurosci\w+|neurobio\w+|marionnettiste|conteu(?:r|se)|dessinat|slameu|rappeu|graff(?:eur|euse)|artiste|metteu(?:r|se) en scene|circassien|clown|magicien|documentariste|formateur de|consultant|expert|superviseur de|navigat|football|judoka|athlete|dans(?:eur|euse)|choregraphe|act(?:eur|rice)|musicien|plasticien|graphiste|comedien|chanteu|photographe|peintre|poete|prix nobel|champion)`;
/** « Louis XIV », « François Ier », « Soliman le Magnifique » */
const REIGNS =
  /^ (?:[ivx]{1,5}(?:er|e)?\b(?!')|1er\b|le (?:grand|bel|bon|pieux|hardi|magnifique|conquerant|chauve|gros|bref|juste|sage|terrible|petit prince)\b)/;
/** « Une religieuse du XIXe siècle, … » */
const HISTORY =
  /\b(?:xvi*e|xixe|xviiie) siecle\b|\b(?:en|de|depuis|vers|des|annees?|ete|hiver|juillet|aout|avant|apres|fondee? en) (?:1[5-8]\d\d|190\d|191\d)\b/;
const IS_REIGN =
  /\b(?:[ivx]{2,5}|ier|le (?:grand|bel|pieux|hardi|magnifique|conquerant|chauve|terrible))$/;
const QUALIFIED = `(?:alors |ancien(?:ne)? |actuel(?:le)? |l'|le |la |un |une )*`;
const ROLE_AFTER = new RegExp(String.raw`^\s?[,(]\s?${QUALIFIED}(?:${OFFICE}|${AUTHOR})`);
const ROLE_BEFORE = new RegExp(
  String.raw`(?:${OFFICE}|${AUTHOR})[^.;:,]{0,60}?,?\s(?:(?:m|mme|mr)\.?\s)?$`,
);
const AS_SOURCE =
  /^\s?(?:\(\s?(?:(?:19|20)\d\d|dir\b|ed\.|coord|et al)|,? (?:19|20)\d\d\b|,? ?et al\b|,? ?et coll\b|, in\b)/;
/** « Fratrie : Adam (2010), Sirine (2012) » */
const SIBLINGS = /\b(?:fratrie|enfants|freres|soeurs|jumeaux|jumelles|cousins) ?:[^.;]{0,60}$/;
const CITED =
  /(?:\b(?:programme|methode|outil|livre|film|jeu|echelle|modele|guide|album|roman|kit|approche|spectacle|documentaire)\b[^.;]{0,70}, (?:de|d'|par)|(?:\b(?:programme|methode|approche|echelle|modele|test|theorie|concept|pedagogie|demarche)\b[^.;]{0,70}|»,? )(?:cree|concu|developpe|ecrit|theorise|elabore|propose|decrit|invente|popularise|initie|formalise)e?s? (?:[\w'-]+ ){0,3}?par(?: (?:le|la))?(?: (?:professeure?|docteure?|dr|pr|psychologue|psychiatre|pediatre|sociologue|chercheuse|chercheur))?|\bselon|\bd'apres|\bcf\.?|\bvoir|\becrit|\becrivait|», disait|\bcitant|\binspiree?s? (?:de|par)(?: (?:la |le |les |l')[^,;.]{3,50} (?:de|d'))?|\bappui\w* sur|\bprix|\bavec les travaux d\w+|\bpreface d\w+|\billustree? par|\brealisee? par|\bsignee? par|\bpar l'auteur|\b(?:retrouve|lit|relit|decrite?s?|evoquee?s?|presente?s?|deja) chez|\bchant\w+|\bfredonn\w+)\s(?:[\w' .-]{2,40} et )?$/;

const WORKS_HERE =
  /^\s?[,(]\s?(?:\w+ ){0,2}?(?:educat|assistante? (?:familiale?|sociale?)|cheffe? de service|monit|psychologue|tisf|puericult|animat|referente?|coordin|direct|stagiaire|mere|pere|maman|tante|oncle|grand|lingere|veilleu|cuisini|gardien|chauffeu|jardini|agente?\b|maitresse de maison|secretaire(?! d'etat)|infirmi|surveillante?|aesh|voisin|parrain|marraine|boulang|benevole|apprenti|jeune\b|ancien(?:ne)? (?:place|resident|pensionnaire|jeune))/;

/** « A. Chapon et B. Euillet ont décrit les liens d'attachement »: what researchers do, and to what. */
const RESEARCHES =
  /^(?: et [\p{L}' -]{3,40}?)? (?:(?:ont|a|avaient|avait) )?(?:bien |ainsi |longuement )?(?:decri|montr|analys|etudi|soulign|publi|defini|propos|theoris|observ|develop|pilot|formalis|conceptualis|document|distingu|interrog|demontr|explor|rappel|parl|identifi|travaill)\p{L}* [^.;]{0,60}?\b(?:attachement|notions?|concepts?|processus|effets|besoins|parcours de (?:vie|placement)|trajectoires|facteurs|pratiques|modeles?|theories?|parentalite|methodes?|typologie|resultats|etudes?|articles?|ouvrages?|recherches?|representations|phenomenes?|tableaux|symptomes|mecanismes|enjeux|dimensions|formes|conditions (?:de|d')|devenir|protection de l'enfance|accueil familial|placement familial|suppleance|demarche de consensus|besoins fondamentaux)\b/u;

/** Whether a name is told as that of somebody who writes, governs or is cited. */
export function isPublic(name: string, before: string, after: string): boolean {
  const folded = fold(name);
  const whole = folded.includes(' ');
  if (isFamous(folded, before) || isOfTale(before, folded, after)) return true;
  if (
    HISTORY.test(before) ||
    isFictional(before, after) ||
    REIGNS.test(after) ||
    IS_REIGN.test(folded)
  )
    return true;
  if (WORKS_HERE.test(after)) return false;
  if (
    ROLE_AFTER.test(after) ||
    ROLE_BEFORE.test(before) ||
    (AS_SOURCE.test(after) && !SIBLINGS.test(before))
  )
    return true;
  if (isBesideTheorist(before, after)) return true;
  // « Je suis né sous X », écrit … au service
  if (WITNESS.test(before)) return false;
  return whole && (RESEARCHES.test(after) || CITED.test(before) || isCited(before, after));
}

const WITNESS =
  /«[^»]*\b(?:je|j'|mon|ma|mes|moi|nous|nos)\b[^»]*»,? (?:a )?(?:ecri\w*|dit|disai\w+|raconte|temoigne|confie) $/;

/** Whether a folded name is one that readers know, and not « M. Berger ». */
export function isFamous(folded: string, before: string): boolean {
  const parts = folded.split(/\s+/);
  if (parts.length === 1 && folded.includes('-') && isKnownName(folded)) return true;
  // « Pikler, Emmi »
  if (parts.length === 1 && isKnownName(/(?:^|[;•\n(.:-] ?)([\w-]+), $/.exec(before)?.[1] ?? ''))
    return true;
  const known =
    isKnownName(parts.at(-1) ?? '') ||
    isKnownName(parts.join('-')) ||
    isKnownName(parts.slice(-2).join('-').replace(/^d'/, '')) ||
    isKnownName(parts.slice(0, 2).join('-'));
  if (!known || /\b(?:m|mme|mr|mlle)\.?\s$/.test(before)) return false;
  return parts.length > 1 || /\b(?:dr|pr|docteur|professeur)\s$/.test(before);
}
