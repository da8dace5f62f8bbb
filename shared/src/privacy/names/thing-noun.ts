import { fold } from '../text/fold.js';
import { isListedWord, setOf } from '../text/known-words.js';
import { isBeast } from './animal.js';
import { PERSON_NOUN } from './person-noun.js';
import { NAMED_AFTER } from './vocabulary.js';

/** Nouns of people that no function or tie is, and adjectives that stand for one. */
const ONE_OF_THEM =
  "nouve(?:au|lle)s?|premi(?:er|ere)s?|derni(?:er|ere)s?|second[es]*|\\w+iemes?|autres?|seule?s?|grande?s?|plus|moins|moyen(?:ne)?s?|vieux|vieille|filles?|garcons?|jumelle|personnes?|gens|pensionnaires?|residente?s?|individus?|sujets?|usagers?|habitante?s?|arrivante?s?|interessee?s?|concernee?s?|protagonistes?|couples?|familles?|parents|fratries?|tribus?|clans?|bambins?|mioches?|momes?|gars|meufs?|mecs?|types?|copains?|potes?|chefs?|bonhomme|pitchoune?s?|loulous?|puce|choupinou|bout|tout-petit|poupon|nouveau-nee?s?|premature\\w*|rescapee?s?|exilee?s?|refugiee?s?|orpheline?s?|pupilles?|blonde?s?|brune?s?|rousse?s?|absente?s?|malades?|blessee?s?|defunte?s?|disparue?s?|certain[es]*|aucune?|chacune?|quelqu'une?|loul?oute?|meilleure?s?";
const PEOPLE = new RegExp(
  `^(?:${PERSON_NOUN}s?|${ONE_OF_THEM}|[\\w-]+(?:euses?|rices?|iennes?|istes?|logues?|iatres?|ieres?))$`,
);
/** Of nouns that end as those of people do. */
const MACHINES =
  /^(?:imprimante|photocopieuse|tondeuse|cafetiere|chaudiere|riviere|theiere|soupiere|criniere|piste|liste|matrice|debroussailleuse|tronconneuse|agrafeuse|perceuse|essoreuse|moissonneuse|cuisiniere|bouilloire|gouttiere|voliere|poussiere|taniere|chienne|calculatrice|trottineuse|bétonniere|betonniere|perforatrice|plastifieuse|gaufriere|lumiere|matiere|maniere|frontiere|visionneuse|balancoire|berline|citerne|jardiniere|tortue|fondatrice)$/;

/** « le baudet du service »: a noun that stands for no one, and nobody among the words that follow it. */
export const isThing = (noun: string, more = ''): boolean => {
  const folded = fold(noun);
  const others = fold(more).split(/[ ']/);
  if (others.some((word) => PEOPLE.test(word))) return false;
  if (MACHINES.test(folded)) return true;
  return !PEOPLE.test(folded) && (isListedWord(folded) || isListedWord(folded.replace(/s$/, '')));
};

/** What often has a name: an animal, a room, a vehicle, a tool. */
export const isBearer = (noun: string): boolean => {
  const folded = fold(noun);
  // « est placé »
  if (/[ée]es?$|é$/.test(noun) && noun !== folded && !NAMED_AFTER.has(noun))
    return ACCENTED.test(folded);
  const one = folded.replace(/[sx]$/, '');
  return (
    isBeast(folded) ||
    [folded, one].some((form) => NAMED_AFTER.has(form) || GEAR.has(form) || MACHINES.test(form))
  );
};
const ACCENTED = /^(?:cite|lycee|musee|fusee|poupee|epee|allee|cafe|mare|comite)s?$/;
const GEAR = setOf(
  'vehicule fourgon camionnette chaudiere dispositif atelier ours ourson doudou fleur couleur armoire casier table valise olivier arbre plante jeux pommier cerisier barque canoe velo trottinette tondeuse four frigo friteuse machine serveur ordinateur baleine planete etoile comete satellite fusee volcan ile riviere colline variete chalutier peniche goelette caravelle ketch barge thonier vedette zodiac remorqueur caravane roulotte yourte tipi tente pomme rose outil logiciel creperie pizzeria boutique boulangerie',
);

/** An animal, a boat, a tool: what people give a name to, beside which no article is needed. */
export const isOwned = (noun: string): boolean => {
  const folded = fold(noun);
  return isBeast(folded) || GEAR.has(folded);
};
