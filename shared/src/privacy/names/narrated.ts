import { isCommune, isWord, setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';
import { isObject } from './object-name.js';

const VERBS = setOf(
  `a est etait avait va vient dit disait dort joue vit vivait fait faisait peut pouvait veut voulait refuse refusait parle parlait demande demandait montre
   raconte arrive retourne rentre aime aimait pleure pleurait sourit mange explique grandit habite commence reste passe sait semble rit crie retrouve devient
   met prend rejoint quitte beneficie appelle ecrit dessine sort part revient croit pense sera aura ira s'est se ne n'a ont ecoute court tient prefere souhaite voudrait devrait partage supporte regarde tombe frappe fugue confie accepte exprime vivra reve entre`,
);

const COMPANY = setOf('que comme si quand lorsque et parce');
const WITH = setOf(
  'avec chez pour a entre contre sans par ni selon dit raconte sourit repond resume temoigne glisse souffle repete confie',
);
// Of a name that is also a word: only somebody does these.
const PERSONAL = setOf(
  'refuse refusait dit disait raconte demande demandait dort dormait pleure pleurait joue jouait parle parlait veut voulait sourit rit mange fugue',
);

/** Whether a bare first name does something in the sentence, or stands where only somebody does. */
export function acts(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.shouted || isCommune(token.folded) || isPartOfName(tokens, at)) return false;
  const verb = next?.gap === ' ' && !next.capital ? next : undefined;
  if (token.opens) return begins(tokens, at, sure, verb);
  const before = tokens[at - 1]?.folded ?? '';
  if (verb && follows(token, before) && (isVerb(verb) || (sure && mayBeVerb(verb)))) return true;
  if (token.gap !== ' ') return false;
  if (/^(?:c')?est$/.test(before) && tokens[at + 1]?.folded === 'qui') return true;
  if (!sure) return false;
  return WITH.has(before) || isObject(tokens, at) || isSubject(tokens, at, verb);
}

const follows = ({ gap, elision }: Token, before: string) =>
  /,\s?$/.test(gap) || /^qu'$/i.test(elision) || COMPANY.has(before);

/** « Inaya grandit », « Rose refuse », « Nolan, lui, ne veut pas » */
function begins(tokens: readonly Token[], at: number, sure: boolean, verb: Token | undefined) {
  const next = tokens[at + 1];
  if (sure && next?.gap === ', ' && /^(?:lui|elle|qui|quant)$/.test(next.folded)) return true;
  return verb !== undefined && (sure ? mayBeVerb(verb) : PERSONAL.has(verb.folded));
}

/** « Teiva dort », « que Teiva a pleuré »: of a word that no list knows, what only somebody does tells it. */
export function actsAsSomebody(tokens: readonly Token[], at: number, after: string): boolean {
  const [far, before, token, verb] = [-2, -1, 0, 1].map((by) => tokens[at + by]);
  if (!token || token.shouted || token.elision !== '' || isPartOfName(tokens, at)) return false;
  if (before && !token.opens && ARTICLE.test(before.folded)) return false;
  if (token.gap === ' ' && before?.folded === 'a' && DONE_TO_ONE.test(far?.folded ?? ''))
    return true;
  if (verb?.gap !== ' ' || verb.capital) return false;
  return BODILY.test(verb.folded) || LIVES_ON.test(after);
}
/** « raconté à Teuira », « manque à Teuira »: done towards nobody but a person. */
const DONE_TO_ONE =
  /^(?:parl|sour|racont|chuchot|murmur|ressembl|manqu|pardonn|montr|appren|appri|promet|promi|expliqu)[a-z]{0,4}$/;
/** « Teuira a été confié », « Teuira ne dort plus », « Teuira s'est endormie »: no place or tool does. */
const LIVES_ON =
  /^ (?:(?:a|avait|n'a|n'avait)(?: (?:pas|plus|jamais|rien|toujours|encore|enfin|beaucoup|tout|longtemps|aussi|bien))* (?:(?:ete|\w+ ete) (?:placee?|confiee?|hospitalisee?|scolarisee?|adoptee?|frappee?|operee?|retiree?|reveillee?|consolee?|exclue?|convoquee?|entendue? par|vu par)\b|(?:pleure|dormi|fugue|souri|crie|mange|grandi|vomi|frappe|mordu|menti|embrasse|hurle|raconte|refuse de|demande a (?:voir|rentrer|parler|partir)|voulu|eu (?:peur|faim|mal|froid|honte|\d)|peur|faim|mal|froid|honte|envie|\d{1,2} ans|du mal|lache|serre|dessine|joue|appris a|ouvert les yeux|tourne|baisse)\b)|(?:s'est|s'etait) (?:endormie?|assise?|levee?|cachee?|calmee?|couchee?|habillee?|lavee?|reveillee?|effondree?|enfermee?|battue?|confiee?|blottie?|tue?|mise? a|excusee?|sauvee?)\b|(?:ne|n'|se|s') ?(?:dort|parle|mange|pleure|joue|sourit|rit|marche|bouge|veut|voulait|aime|dormait|parlait|mangeait|supporte|souvient|cache|leve|couche|calme|reveille|endort|sent|croit)\b|(?:aime|adore|deteste|reve|danse|court|saute|aimait|adorait|revait|voulait|veut|sait (?:lire|nager|ecrire|compter)|croit|espere|dessine|a l'age|est (?:malade|triste|contente?|enceinte|orpheline?|timide|ne|nee|placee?|confiee?|scolarisee?|l'ainee?|la cadette|le cadet|assise?|seule?|rentree?|endormie?|en (?:c[mp]|[3456]e|colere|larmes)))\b)/;
const ARTICLE = /^(?:le|la|les|l|un|une|du|des|ce|cette|notre|votre|chaque|en|a|de|par|sur)$/;
const BODILY =
  /^(?:dort|dormait|pleure|pleurait|sourit|souriait|rit|mange|mangeait|fugue|fuguait|boude|boudait|mord|mordait|hurle|hurlait|grandit|tousse|suce|begaie|zozote|gigote|babille|gazouille)$/;
/** Whether folded words after a name tell what no place or tool does. */
export const livesOn = (after: string): boolean => LIVES_ON.test(after);

/** One of several capitals is part of a longer name, which is judged whole. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next?.gap === ' ' && next.capital) return true;
  return token?.gap === ' ' && before?.capital === true && !(before.opens && isWord(before.folded));
}

/** « Depuis mars Yanis refuse », « hier Lina a pleuré »: nothing before it takes the name for its own. */
const isSubject = (tokens: readonly Token[], at: number, verb: Token | undefined) =>
  verb !== undefined && isVerb(verb) && OPENERS.has(tokens[at - 1]?.folded ?? '');
const OPENERS = setOf(
  "ou dont puis car donc alors depuis aujourd'hui hier demain soir matin ensuite finalement maintenant lundi mardi mercredi jeudi vendredi samedi dimanche mais puisque jour nuit desormais parfois bientot",
);

/** « irait », « savait », « viendra » */
const TO_COME = /(?:[aeiou]r|dr|vr)a$|[a-z]{2}ait$/;
const isVerb = ({ folded, elision }: Token) =>
  VERBS.has(folded) || TO_COME.test(folded) || /^(?:s'|n'|l'|m')/i.test(elision);
const mayBeVerb = (token: Token) => isVerb(token) || ENDS_AS_A_VERB.test(token.folded);
const ENDS_AS_A_VERB = /^(?!(?:de|et|est|dans|sont|dont|tant|cet|cette)$).{2,}(?:[eat]|ent)$/;
