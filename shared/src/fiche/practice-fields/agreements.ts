import type { Fields } from '../field.js';

/** Agreements, asked when the fiche is proposed; never published. */
export const agreements = {
  hierarchyAgreement: {
    type: 'consent',
    section: 'accord',
    need: 'required',
    publication: 'optional',
    public: false,
    localized: false,
    label: {
      fr: "Ma hiérarchie est d'accord pour partager cette pratique.",
      en: 'My hierarchy agrees to share this practice.',
    },
    help: 'Demandé à tous les contributeurs.',
    errors: {
      missing: "Confirmez l'accord de votre hiérarchie pour proposer la fiche.",
    },
  },
  managerEmail: {
    type: 'email',
    section: 'accord',
    need: 'required',
    publication: 'optional',
    public: false,
    localized: false,
    label: {
      fr: 'Adresse professionnelle de votre responsable',
      en: "Your manager's professional address",
    },
    help: 'Elle recevra un lien pour lire la fiche et donner son accord, sans créer de compte. Jamais publiée. Vous pouvez proposer la fiche avant sa réponse.',
    example: 'direction@liens-estives.example',
    errors: {
      missing: "Donnez l'adresse de votre responsable.",
      invalid: "Cette adresse n'est pas complète. Exemple : direction@organisme.fr",
      same: "C'est votre propre adresse. Donnez celle de la personne qui donne l'accord.",
    },
  },
  noPersonalData: {
    type: 'consent',
    section: 'accord',
    need: 'required',
    publication: 'optional',
    public: false,
    localized: false,
    label: {
      fr: "J'ai relu la fiche : aucun enfant, aucun parent, aucun professionnel n'y est reconnaissable.",
      en: 'I have read the record again: no child, parent or professional can be recognised in it.',
    },
    help: 'Y compris par recoupement : un âge, une commune et un événement suffisent parfois.',
    errors: {
      missing: "Confirmez que personne n'est reconnaissable dans la fiche.",
    },
  },
  publicationConsent: {
    type: 'consent',
    section: 'accord',
    need: 'required',
    publication: 'optional',
    public: false,
    localized: false,
    label: {
      fr: "Si elle est retenue, j'accepte que la fiche soit publiée et réutilisée en citant notre organisation.",
      en: "If it is retained, I accept that the record is published and reused with our organisation's name.",
    },
    help: "L'équipe peut corriger la forme ; vous relisez avant la mise en ligne. Vous pourrez demander son retrait à tout moment.",
    errors: {
      missing: 'Acceptez la publication pour proposer la fiche.',
    },
  },
  internalContact: {
    type: 'phone',
    section: 'accord',
    need: 'optional',
    publication: 'optional',
    public: false,
    localized: false,
    label: {
      fr: "Un numéro où l'équipe peut vous appeler",
      en: 'A number where the team can call you',
    },
    help: 'Pour aller plus vite en cas de question. Jamais publié, effacé avec votre compte.',
    example: '05 00 00 00 00',
    errors: {
      invalid: 'Ce numéro ne paraît pas complet : 10 chiffres, par exemple 05 00 00 00 00.',
    },
  },
} as const satisfies Fields;
