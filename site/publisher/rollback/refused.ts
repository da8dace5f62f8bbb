/** What the operator can mend, in one sentence per language. */
export class Refused extends Error {
  readonly fr: string;
  readonly en: string;

  constructor(fr: string, en: string) {
    super(fr);
    this.name = 'Refused';
    this.fr = fr;
    this.en = en;
  }
}
