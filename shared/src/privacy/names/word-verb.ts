import { setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';

// What somebody does in a sentence, in the present; other tenses are told by their endings.
const DOES = setOf(
  `a est va vit dit fait peut veut sait voit doit met prend tient vient part sort dort sent lit rit suit boit court ouvre offre perd rend attend entend descend
   defend apprend comprend reprend surprend repond rejoint craint peint eteint recoit apercoit connait reconnait parait disparait nait plait ecrit decrit inscrit
   conduit construit detruit produit traduit choisit finit grandit rougit reussit remplit reflechit agit obeit vomit guerit accomplit promet permet admet remet
   transmet sourit croit boude bouge cache caresse casse cesse change chante chuchote coiffe colle colorie commence compte confie continue corrige couche coupe
   crie cueille cuisine danse decide decore demande demenage depose dessine deteste devient dine discute donne ecoute emmene emporte encourage enleve enregistre
   entre envoie espere essaie etudie explique fabrique fete frappe fugue gagne garde glisse goute habite hesite hurle imagine insiste invente invite jette joue
   jure laisse lave leve mange manque marche menace montre mord murmure nage neglige note oublie parle partage passe peigne pense pleure plonge pose porte pousse
   prefere prepare presente prete promene propose quitte raconte ramasse range rapporte rate recolle recommence regarde rejette remarque rencontre rentre repare
   repasse repete repose resiste reste retient retourne retrouve reussit reve revient revise rigole roule s'endort saute secoue serre signe soigne souffle souhaite
   soupire sursaute surveille teste tire tombe touche tourne traine travaille tremble trouve tutoie utilise visite vole voudrait accepte accompagne accueille
   accroche adore aide aime ajoute aligne allume amene anime appartient appelle apporte applaudit arrive assiste attrape avance avait avoue baille begaie
   beneficie etait soutient refuse`,
);
const PRONOUN = /^(?:ne|n|se|s|lui|leur|y|en|nous|vous|me|te|m|t|l|la|le|les)$/;
const PAST = /(?:[a-z]{2}ait|[aeiou]ra|dra|vra)$/;
const ELIDED = /^(?:n'|s'|m'|t'|l')$/i;
/** « Aurore est une association » */
const THING =
  /^(?:association|asso|service|dispositif|projet|programme|collectif|structure|lieu|outil|jeu|marque|logiciel|fondation|maison|foyer|reseau|groupe|personnage|couleur|fleur|chambre|salle)$/;

/** Whether what begins a sentence does something: a noun would have its article. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const [next, second, third, fourth] = [1, 2, 3, 4].map((by) => tokens[at + by]);
  if (!next || next.capital) return isPair(tokens, at);
  if (next.gap === ', ') return /^(?:elle|lui|qui)$/.test(next.folded) && second?.gap !== ' ';
  if (next.gap !== ' ') return false;
  if (next.folded === 'et') return isPair(tokens, at);
  if (next.folded === 'est' && [second, third, fourth].some((one) => THING.test(one?.folded ?? '')))
    return false;
  if (ELIDED.test(next.elision)) return true;
  if (PRONOUN.test(next.folded)) return second?.gap === ' ' && isVerb(second);
  return isVerb(next);
}

/** « garde », « attend »: « à » is none. */
export const isAct = ({ folded, text }: Token): boolean => text !== 'à' && DOES.has(folded);
const isVerb = ({ folded, elision, text }: Token) =>
  (text !== 'à' && DOES.has(folded)) || PAST.test(folded) || ELIDED.test(elision);

/** « Iris et Narcisse, les jumeaux, » */
const isPair = (tokens: readonly Token[], at: number) => {
  const [and, other, next] = tokens.slice(at + 1, at + 4);
  return (
    and?.folded === 'et' &&
    other?.capital === true &&
    other.gap === ' ' &&
    next !== undefined &&
    ((next.gap === ', ' && /^(?:les|nos|ses|deux|leurs)$/.test(next.folded)) ||
      (next.gap === ' ' &&
        /^(?:ont|sont|se|vivent|jouent|partagent|etaient|avaient)$/.test(next.folded)))
  );
};
