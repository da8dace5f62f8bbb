import { provenances, territoryLevels } from '@pratiques/shared';
import type { Attested } from './facts';

/** Who asks: the account whose practice it is, as far as it may be written. */
export interface Depositor {
  readonly name: string | null;
  /** A confirmed organisation. */
  readonly organisation: string | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The value is an address. */
  readonly link?: true;
}

/** The words of an attestation, apart from how they are drawn. */
export interface Sheet {
  /** What keeps it from being taken for the document of a real practice. */
  readonly warning: string | null;
  readonly heading: string;
  readonly before: string;
  readonly title: string;
  /** Whose practice it is, as under the title of the fiche. */
  readonly byline: string | null;
  readonly after: string;
  readonly facts: readonly Fact[];
  readonly check: string;
  readonly foot: string;
}

/** Longer than any answer that the forms take: what came otherwise still fits on the page. */
const longest = { title: 320, name: 260 };
const cut = (text: string, most: number): string => {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most).join('')}…`;
};

const long = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
});
/** "2 octobre 2026", "1er octobre 2026": the day in France. */
const dayInWords = (at: string | Date): string => long.format(new Date(at)).replace(/^1 /, '1er ');

/** Départements that are named; of more, the number is told. */
const named = 6;

function placeOf({ territories, territoryLevel }: Attested): Fact {
  const names = territories.map(({ name, code }) => `${name} (${code})`);
  const more = names.length - named;
  const value =
    names.length === 0
      ? territoryLevels[territoryLevel].fr
      : more > 1
        ? `${names.slice(0, named).join(', ')} et ${more} autres`
        : names.join(', ');
  return { label: names.length > 1 ? 'Départements' : names[0] ? 'Département' : 'Échelle', value };
}

function depositorOf({ name, organisation }: Depositor, attested: Attested): Fact[] {
  const other = organisation === attested.organisation ? null : organisation;
  const value = [name, other].filter((part) => part !== null).join(', ');
  return value === '' ? [] : [{ label: 'Déposée par', value: cut(value, longest.name) }];
}

/** What France Enfance Protégée attests of a practice that is online, on the day of `now`. */
export function sheetOf(attested: Attested, depositor: Depositor, now: Date): Sheet {
  const organisation = attested.organisation && cut(attested.organisation, longest.name);
  const selected = dayInWords(attested.selectedAt);
  const published = dayInWords(attested.publishedAt);
  return {
    warning:
      attested.provenance === 'declared'
        ? null
        : `${provenances[attested.provenance].fr} : ce document est un spécimen, il n'atteste de rien.`,
    heading: 'Attestation',
    before: 'France Enfance Protégée atteste que la pratique',
    title: cut(attested.title, longest.title),
    byline: organisation && `Déclarée par ${organisation}`,
    after: `a été retenue par le comité de sélection le\u00a0${selected} et publiée le\u00a0${published} dans la Bibliothèque des pratiques inspirantes en protection de l'enfance, où chacun peut la lire.`,
    facts: [
      placeOf(attested),
      { label: 'Retenue par le comité', value: `le ${selected}` },
      { label: 'En ligne depuis', value: `le ${published}` },
      { label: 'Version en ligne', value: `du ${dayInWords(attested.versionOf)}` },
      { label: 'Référence', value: attested.reference },
      ...depositorOf(depositor, attested),
      { label: 'Adresse permanente', value: attested.address, link: true },
    ],
    check:
      "Pour vérifier cette attestation, ouvrez l'adresse permanente : la fiche y porte ce titre et cette date de mise en ligne. Si la fiche a été retirée du site, l'attestation ne vaut plus.",
    foot: `Établie le ${dayInWords(now)}, à la demande de la personne qui a déposé la fiche${depositor.name ? ', sous le nom déclaré à son compte' : ''}. Document produit automatiquement, sans signature : la fiche en ligne fait foi.`,
  };
}
