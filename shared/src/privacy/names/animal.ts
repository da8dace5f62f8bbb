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

const isKind = ({ folded }: Token) => isBeast(folded);
/** Whether a folded noun is that of an animal. */
export const isBeast = (folded: string): boolean =>
  ANIMALS.has(folded) || ANIMALS.has(folded.replace(/[sx]$/, ''));

const ANIMALS = setOf(
  'chien chienne labrador golden retriever poney ponette cheval jument chat chatte lapin lapine ane anesse hamster chevre mediatrice perruche perroquet poisson tortue chiot chaton poule coq souris cochon mouton brebis bouc canari serin furet pouliche mule rat cobaye caniche berger-allemand girafe ours ourson dragon escargot abeille loup renard grenouille elephant singe lion tigre papillon coccinelle herisson ecureuil vache chenille hibou oie canard baleine baudet mulet bouc belier agneau chevreau poulain poney gerbille octodon souriceau corbeau merle mesange hirondelle cigogne grue pigeon faucon chouette aigle perdrix dinde dindon pintade paon crabe dauphin requin pieuvre phasme fourmi araignee grillon luciole ver libellule cigale criquet mante limace poulet truie porc porcelet lama alpaga zebu dromadaire chameau zebre panda castor blaireau taupe lezard gecko iguane serpent axolotl crapaud carpe truite marmotte chamois sanglier biche cerf faon epagneul colley teckel berger-australien bouledogue malinois husky beagle westie cocker yorkshire chihuahua terre-neuve saint-bernard matou minet toutou chatons',
);
