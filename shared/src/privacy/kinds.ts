import type { Label } from '../vocabulary/label.js';
import type { FindingKind } from './finding.js';

/** What a kind of finding is, why it is a risk, and what to write instead. */
export interface KindInWords {
  readonly label: Label;
  readonly why: Label;
  readonly rephrase: Label;
}

/** Every kind in the words that people read. */
export const findingKinds: Readonly<Record<FindingKind, KindInWords>> = {
  nir: {
    label: { fr: 'Numéro de sécurité sociale', en: 'Social security number' },
    why: {
      fr: 'Il désigne une seule personne en France.',
      en: 'It designates one single person in France.',
    },
    rephrase: {
      fr: "Supprimez-le. Il n'a sa place dans aucune fiche.",
      en: 'Remove it. It belongs in no fiche.',
    },
  },
  phone: {
    label: { fr: 'Numéro de téléphone', en: 'Telephone number' },
    why: {
      fr: 'Un numéro permet de retrouver une personne ou un foyer.',
      en: 'A number leads to a person or a household.',
    },
    rephrase: {
      fr: 'Supprimez-le. Pour être joint, utilisez « Comment les lecteurs pourront-ils vous joindre ? ».',
      en: 'Remove it. To be reached, use the question about the public contact.',
    },
  },
  email: {
    label: { fr: 'Adresse e-mail', en: 'E-mail address' },
    why: {
      fr: "Une adresse nomme souvent quelqu'un, et reste en ligne après son départ.",
      en: 'An address often names somebody, and stays online after they have left.',
    },
    rephrase: {
      fr: "Supprimez-la, ou donnez l'adresse du service dans la question prévue.",
      en: "Remove it, or give the service's address in the question meant for it.",
    },
  },
  iban: {
    label: { fr: 'Compte bancaire', en: 'Bank account' },
    why: {
      fr: 'Un compte désigne son titulaire, et peut servir à une fraude.',
      en: 'An account designates its holder, and can serve a fraud.',
    },
    rephrase: {
      fr: "Supprimez-le. Il n'a sa place dans aucune fiche.",
      en: 'Remove it. It belongs in no fiche.',
    },
  },
  plate: {
    label: { fr: "Plaque d'immatriculation", en: 'Number plate' },
    why: {
      fr: 'Une plaque mène au propriétaire du véhicule.',
      en: "A plate leads to the vehicle's owner.",
    },
    rephrase: {
      fr: 'Supprimez-la : « la voiture de la famille » suffit.',
      en: "Remove it: 'the family's car' is enough.",
    },
  },
  address: {
    label: { fr: 'Adresse postale', en: 'Postal address' },
    why: {
      fr: "Elle peut révéler où vit une famille ou un lieu d'accueil protégé.",
      en: 'It may reveal where a family lives, or a protected home.',
    },
    rephrase: {
      fr: 'Gardez le type de lieu : « un appartement en centre-ville », « une commune rurale ».',
      en: "Keep the kind of place: 'a flat in town', 'a rural commune'.",
    },
  },
  birth: {
    label: { fr: 'Date ou lieu de naissance', en: 'Date or place of birth' },
    why: {
      fr: 'Une date de naissance suffit souvent à reconnaître un enfant.',
      en: 'A date of birth is often enough to recognise a child.',
    },
    rephrase: {
      fr: "Remplacez-la par une tranche d'âge : « un enfant de 6 à 8 ans ».",
      en: "Give a range of ages instead: 'a child of 6 to 8'.",
    },
  },
  case: {
    label: { fr: 'Numéro de dossier', en: 'Case number' },
    why: {
      fr: 'Un numéro de dossier ou de procédure désigne une famille.',
      en: 'The number of a file or of proceedings designates a family.',
    },
    rephrase: {
      fr: 'Supprimez le numéro : « par décision du juge des enfants » suffit.',
      en: "Remove the number: 'by decision of the judge' is enough.",
    },
  },
  handle: {
    label: { fr: 'Compte sur un réseau social', en: 'Social media account' },
    why: {
      fr: 'Un pseudonyme mène aux photos, aux proches, parfois au lieu de vie.',
      en: 'A handle leads to pictures, relatives, sometimes to where somebody lives.',
    },
    rephrase: {
      fr: 'Supprimez-le : « un compte sur un réseau social » suffit.',
      en: "Remove it: 'an account on a social network' is enough.",
    },
  },
  person: {
    label: { fr: "Nom d'une personne", en: "Somebody's name" },
    why: {
      fr: "Un nom désigne quelqu'un : un enfant, un parent ou un professionnel.",
      en: 'A name designates somebody: a child, a parent or a professional.',
    },
    rephrase: {
      fr: 'Dites la fonction ou le lien : « une éducatrice », « la mère », ou « Mme X ».',
      en: "Tell the function or the relation: 'an educator', 'the mother', or 'Mme X'.",
    },
  },
  firstname: {
    label: { fr: 'Prénom', en: 'First name' },
    why: {
      fr: "Réuni à un âge, un lieu ou un événement, un prénom permet à un proche de reconnaître l'enfant.",
      en: 'With an age, a place or an event, a first name lets relatives recognise the child.',
    },
    rephrase: {
      fr: "Écrivez « un enfant », « l'enfant A. », ou parlez du groupe : « plusieurs enfants d'âge scolaire ».",
      en: "Write 'a child', 'child A.', or speak of the group: 'several children of school age'.",
    },
  },
  'small-commune': {
    label: { fr: 'Personne située dans une petite commune', en: 'Somebody in a small commune' },
    why: {
      fr: "Dans une petite commune, un âge ou une situation suffit pour reconnaître quelqu'un.",
      en: 'In a small commune, an age or a situation is enough to recognise somebody.',
    },
    rephrase: {
      fr: 'Retirez la commune : « dans une commune rurale », « dans le nord du département ».',
      en: "Leave the commune out: 'in a rural commune', 'in the north of the département'.",
    },
  },
};
