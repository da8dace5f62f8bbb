import { setOf } from '../text/known-words.js';
import type { Token } from '../text/token.js';

/** « Oslo, labrador de 6 ans », « le chien Oslo » */
export const isAnimal = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(isKind) ||
  isCalledAnimal(tokens, at) ||
  (/[,(]/.test(tokens[at + 1]?.gap ?? '') && tokens.slice(at + 1, at + 4).some(isKind));

/** « Sophie la girafe » */
const isCalledAnimal = (tokens: readonly Token[], at: number) =>
  (/^(?:le|la)$/.test(tokens[at + 1]?.folded ?? '') && [tokens[at + 2]].some(isCalled)) ||
  (/^l'$/i.test(tokens[at + 1]?.elision ?? '') && [tokens[at + 1]].some(isCalled));
const isCalled = (token: Token | undefined) => token !== undefined && isKind(token);

const isKind = ({ folded }: Token) => ANIMALS.has(folded) || ANIMALS.has(folded.replace(/s$/, ''));

const ANIMALS = setOf(
  'chien chienne labrador golden retriever poney ponette cheval jument chat chatte lapin lapine ane anesse hamster chevre mediatrice perruche perroquet poisson tortue chiot chaton poule coq souris cochon mouton brebis bouc canari serin furet pouliche mule rat cobaye caniche berger-allemand girafe ours ourson dragon escargot abeille loup renard grenouille elephant singe lion tigre papillon coccinelle herisson ecureuil vache chenille hibou',
);
