/** What the operator can mend: told in one sentence per language, without a stack. */
export class Refusal extends Error {
  readonly fr: string;
  readonly en: string;

  constructor(fr: string, en: string, options?: ErrorOptions) {
    super(fr, options);
    this.name = 'Refusal';
    this.fr = fr;
    this.en = en;
  }
}
