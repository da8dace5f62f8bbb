import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isGivenName, isSurname, isWord } from '../text/known-words.js';
import { lastOf } from '../text/matches.js';
import type { Reading } from '../text/reading.js';

const THING =
  /\b(?:sejour|batiment|immeuble|verger|rucher|poulailler|chanson|comptine|conte|album|exposition|chiot|agneau|poulain|chaton|poney|anon|chevreau|camp|festival|logiciel|application|formulaire|label|kit|mallette|grille|charte|pratique|formation|association|dispositif|projet|idee|service|programme|action|reseau|structure|demarche|initiative|collectif|maison|lieu|equipe|experimentation|partenariat|mecs|foyer|pratique|methode|outil|atelier|groupe|lettre|observatoire|convention|loi|centre|fondation|federation|espace|jardin|festival|journal|livret|guide|revue|conference|instance|cellule|antenne|plateforme|accueil de jour|creche|ecole|village|unite|pole|besoin|notion|concept|terme|film|spectacle|podcast|recherche|etude|chorale|journal|fanfare|orchestre|choeur|troupe|boutique|epicerie|ferme|potager|club|cooperative|entreprise|radio|webradio|web-radio|chaine|site|blog|compagnie|tradition|rituel|amitie|fresque|chantier|cantine|cuisine|bibliotheque|ludotheque|mecs|structure|mouvement|concertation|commission|comite|protocole|referentiel|carnet|cooperation|travail|reflexion|pegase|panjo|gip|onpe|oned|cnpe|cide|adepape|drees|ase|pmi|rsa|crip|aemo|reforme|departement|etablissement|entreprise|federation)\b/g;
const SOMEBODY =
  /\b(?:enfants?|bebe|nourrisson|fille|fils|garcon|fillette|mere|pere|maman|papa|parents?|jeune|adolescente?|mineure?|mna|frere|soeur|jumeaux|jumelles|aine|ainee|cadet|cadette|benjamin|benjamine|monsieur|madame|m|mme|mlle|homme|femme|elle-meme|lui-meme|je|petite?|fratrie|tante|oncle|grand|usager|beneficiaire|interesse|eleve|collegien|collegienne|lyceenne?|celui|celle|qui est|majeure?)\b/g;

const APART =
  /(?:\b(?:a|par|chez|dans|en|avec|sous)(?: (?:la|le|les|une?|notre|cette|ce|son|sa) | l'| )|\baux? )$/;

/** « Ponette, comme on l'appelle à l'école, est née »: the clause before opens with a name. */
const isApart = (before: string, thing: number) =>
  APART.test(before.slice(0, thing)) && /^\s?[\w-]+, /.test(before);

/** Whether what was born is an idea, a law or an association: the nearest noun before it, or after it when it opens. */
export function isBornThing(reading: Reading, span: Span): boolean {
  if (isNamedThing(reading, span)) return true;
  const { before, after } = reading.around(span, 120);
  const thing = /\($/.test(before) ? lastOf(before.slice(-16), THING) : lastOf(before, THING);
  const somebody = lastOf(before, SOMEBODY);
  // « la mère, confiée à l'ASE, est née »: what stands after « à » or « par » is nobody's subject.
  const apart = thing >= 0 && somebody >= 0 && APART.test(before.slice(0, thing));
  if (thing >= 0 && somebody < 0 && isApart(before, thing)) return false;
  if (thing >= 0 || somebody >= 0) return thing > somebody && !apart;
  if (before.trim() !== '') return false;
  if (
    /^, (?:elle|il) (?:gere|compte|regroupe|emploie|propose|intervient|reunit|federe|dispose|rassemble|couvre|fonctionne|repose|accueille (?:aujourd'hui|desormais|\d|des|les))/.test(
      after,
    )
  )
    return true;
  if (/^ (?:de la|du|d'un|d'une|de l') /.test(after)) return true;
  const [next = ''] = after.match(/^[^,]*,\s*[^,.;]{0,40}/) ?? [];
  if (LIVES_ON.test(after)) return false;
  return lastOf(next, THING) >= 0 && lastOf(next, SOMEBODY) < 0;
}

/** « Née le 14 juillet, elle fêtera ses douze ans » */
const LIVES_ON =
  /^, (?:il|elle|ils|elles) (?:fete|vit|vivait|aura|grandi|est (?:arrivee?|confiee?|placee?|accueillie?|venue?|scolaris\w+|en (?:c[pm]|classe|\d)|suivie?)|a (?:ete (?:confie|place|accueilli|hospitalis|reconnu|adopt)|grandi|quitte|perdu|fugue|fete|\d+ ans)|dort|parle|marche|pese|souffre|prepare|va (?:a|au) |reve|refus|demand|voit|ne (?:voit|parle|veut|connait))/;

/** « naissait Ambre », « est né le petit dernier »; not « l'association ». */
export function isSomebodyAfter({ plain }: Reading, { end }: Span): boolean {
  const after = plain.slice(end, end + 40);
  const name = /^ (\p{Lu}[\p{L}'-]+)/u.exec(after)?.[1];
  if (name !== undefined) return isGivenName(fold(name)) && !/^ \S+ \p{Lu}/u.test(after);
  return /^ (?:(?:le|la|l'|une?|son|sa|leur|ma|mon|notre|nos|ses|deux|des) ?)?(?:\w+ )?(?:bebe|fille|fils|garcon|enfant|fillette|jumeaux|jumelles|petit dernier|petite derniere|benjamine?|cadet(?:te)?|petit frere|petite soeur)\b/.test(
    fold(after),
  );
}

const NAME = String.raw`\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|de|du|des|la|le|les|d'\p{Lu}\p{L}*|à|en|et))*`;
const BEFORE_BORN = new RegExp(
  String.raw`(?:^|[,;:(«]\s?)(?<article>L[ae]s? |L'|l[ae]s? |l')?(?:« ?)?(?<name>${NAME})(?: ?»)?,?\s(?:(?:est|était|sont|a été)\s)?$`,
  'u',
);

/** « La Passerelle, née le … », « Parcours Croisés est né … »: words with capitals that are no first name. */
function isNamedThing({ plain }: Reading, { start }: Span): boolean {
  const sentence = plain.slice(Math.max(0, start - 80), start).replace(/^.*[.!?;:\n]\s/su, '');
  const { article, name = '' } = BEFORE_BORN.exec(sentence)?.groups ?? {};
  if (name === '' || PERSON_AS_NAME.test(fold(name))) return false;
  const parts = fold(name).split(/[ ']/);
  if (parts.some((part) => isGivenName(part) && !isWord(part))) return false;
  const words = parts.every((part) => isWord(part));
  return article === undefined ? parts.length > 1 && words : words || !parts.some(isSurname);
}
const PERSON_AS_NAME =
  /\b(?:mere|pere|maman|papa|enfant|bebe|fille|fils|garcon|jeune|monsieur|madame|m|mme|mlle|petite?|aine|ainee|cadet|cadette|je|il|elle|ils|elles|dernier|derniere|premier|premiere|second|seconde|benjamin|benjamine|frere|soeur|jumeaux|jumelles|adolescente?|ado|mineure?|homme|femme|eleve|grand-\w+|tante|oncle|fillette|nourrisson|interessee?)\b/;
