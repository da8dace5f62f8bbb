import { PERSON_NOUN } from './person-noun.js';

const ONE = `(?:une?|le|la|l'|son|sa|ses|notre|nos|votre|leurs?|ma|mon|mes|ta|ton|ce|cet|cette|du|au|d'une?|chaque|deux|comme|et)`;
/** « le voisin, … », « un éducateur de prévention, … », « le chauffeur … » */
const APPOSED = new RegExp(
  String.raw`(?:^|[\s,;:(«"-])${ONE}\s?(?:[\w'-]+ ){0,2}?${PERSON_NOUN}\b(?:[^.;:()«»"!?]{0,60}?, (?:un certain |une certaine |dite? |alias )?| \(| (?:[\w-]+ )?)$`,
);
/** « coach … », « Élève : … », « De : … » */
const LABELLED = new RegExp(
  String.raw`(?:^|[\s\n|(;.«"-])(?:(?:prenom|(?<!pre)nom complet|vrai nom)[^.;:]{0,45}|(?:nom|prenom|identite)(?:s| et prenoms?| prenoms?)?(?: (?:d[eu] (?:l'|la )?|d'|des )${PERSON_NOUN}\w*)?|${PERSON_NOUN}(?: [\w-]+){0,2}|legendes?|signatures?(?: d[eu] (?:l'|la )?\w+)?|signee?|auteure?s?|redact\w+|contacts?|de|a|cc|destinataires?|expedit\w+|vu|lu|relu|presents?|excusee?s?|absente?s?|participante?s?|invitee?s?|fait|etabli|mise a jour)\s?:\s?$`,
);
/** « je suis … », « rédigé par … », « merci à … » */
const INTRODUCED =
  /(?:\bje suis|\bc'est|\bc'etait|\bce sont|\bappell?e|\bappelait|\bappelle|\bnommee?|\bprenommee?|\b(?:redige|etabli|ecrit|anime|pris|conduit|signe|suivi|accompagne|transmis|recu|vu|rempli|valide|relu|heberge|accueilli|depose|porte|garde|eleve)e?s? par|\bgrace a|\bmerci a|\bremerci\w+(?: \w+ment)?|\bavec|\bil y a(?: aussi)?|\bde la part de|\bappeler|\brappeler|\bprevenir|\bcontacter|\brencontrer|\bjoindre|\bdemander|\btemoignage de|\bsoussignee?|\b(?:celui|celle|ceux) d[e']|\bdoit (?:tout|beaucoup|enormement) a|\bpart de|\breponse de|\bmail de|\bappel de|\bconfiee? a|\bchez|\ben realite|\[ ]|\b(?:mon|son) nom est|\b(?:vu|revu|rencontre|recu|accompagne|accueilli|entendu|croise|heberge|aide|remplace|voit|voir|recevoir|accueillir|entendre)e?s?|\b(?:dossier|situation|demande|temoignage|lettre|mail|courrier|retour|depart|arrivee|parcours|histoire|placement|nom|signature|photo|audition|presence|accord|plainte|audience|anniversaire|cahier|carnet|dessin|mot) d[e']|\b(?:transmis|adresse|confie|parle|ecrit|donne|remis|appartient|pense) a|\b(?:cordialement|bien a (?:vous|toi)|respectueusement|amicalement|a bientot|bises|merci|salutations)\s?,)\s?$/;
const COMES_AFTER = new RegExp(
  String.raw`^(?:,? (?:de )?son vrai nom|,? et (?:son|sa|ses|leurs?) | ?[,(] ?(?:(?:(?:une?|le|la|l'|mon|ma|son|sa|notre|leur|ancien(?:ne)?|jeune|future?|qui est|alors) ?(?:[\w-]+ ){0,2}?)?${PERSON_NOUN}\b|arrivee?|venue?|originaire|nee?\b|agee?|\d{1,2} ans|en poste|partie? (?:a|en)|presente? depuis|accueillie?|placee?|confiee?|hebergee?|scolarisee?|demeurant|domiciliee?|joignable|\d\w? ?(?:ere|e|eme)?\b|cp\b|c[em][12]\b)| (?:refus|pleur|rit\b|sourit|dort|vit\b|habite|raconte|explique|depose|garde|s'occupe|conduit|n'est (?:pas|plus|jamais) (?:rentre|venu|la\b|alle)|n'a (?:pas|plus|jamais|rien) (?:voulu|pu|su|dormi|mange|vu|dit|parle)|ne (?:veut|va|dort|parle|mange|vient|voit|sort)|voudrait|aimerait|va mieux|a du mal|dit\b|disait|m'a|nous a|lui a|a (?:dit|refuse|pleure|demande|accepte|raconte|explique|ecrit|appele|fugue|dessine|signe|obtenu|rejoint|quitte|reussi|repare|retrouve|perdu|appris|recu|voulu|choisi|souhaite|garde|porte|ete (?:place|accueilli|recu|entendu|convoque|hospitalise|confie))|est (?:venu|arrive|reparti|parti|suivi|place|accueilli|scolarise|ne\b|nee\b|rentre)|qui a|et (?:son|sa|ses)))`,
);

/** Whether folded words before or after a passage make it a person's. */
export const isOfSomebody = (before: string, after: string): boolean =>
  APPOSED.test(before) ||
  LABELLED.test(before) ||
  INTRODUCED.test(before) ||
  COMES_AFTER.test(after);
