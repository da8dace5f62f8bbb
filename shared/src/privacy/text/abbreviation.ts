const ABBREVIATION =
  /^(?:\p{L}|\p{L}-\p{L}|MM|Mme|Mmes|Mlle|Melle|Dr|Pr|Me|Mr|St|Ste|art|cf|p|pp|av|bd|bat|bât|apt|tel|tél|n|éd|dir|coord|vol|ex|réf|ref|fam|resp|fig|chap|num|ill|coll|adj|éduc|educ|secr|env|tél|sté|ets|boul|imp|all|rés)$/iu;

/** Whether a full stop after this word is the word's own: « M. », « J.-C. », « art. ». */
export const isAbbreviation = (word: string): boolean => ABBREVIATION.test(word);
