import { Failure } from '../failure.ts';

/** Why a release cannot be shown again, said to whoever asked for it. */
const words = {
  missing: {
    fr: 'n’a gardé aucun gabarit',
    en: 'kept no templates',
  },
  damaged: {
    fr: 'a des gabarits abîmés, qui ne sont plus ceux de leur construction',
    en: 'has damaged templates, no longer those of its build',
  },
  broken: {
    fr: 'a des gabarits qui ne se chargent pas',
    en: 'has templates that do not load',
  },
  foreign: {
    fr: 'a été faite pour une autre version du publieur',
    en: 'was made for another version of the publisher',
  },
} as const;

/** Templates that cannot make pages: those of a release that was kept, or of the site's build itself. */
export class Unusable extends Failure {
  readonly fr: string;
  readonly en: string;

  constructor(build: string, reason: keyof typeof words, options?: ErrorOptions) {
    const fr = `la version ${build} ${words[reason].fr}`;
    super(fr, options);
    this.fr = fr;
    this.en = `release ${build} ${words[reason].en}`;
  }
}
