import type { Processing } from '../processing.js';
import { mission, usualRights } from './words.js';

export const contents = {
  fiches: {
    title: 'Fiches proposées et publiées',
    purpose: 'Recueillir, examiner et publier des pratiques et des dispositifs.',
    basis: mission,
    people: [
      'Contributeurs.',
      "Responsables hiérarchiques dont le contributeur donne l'adresse.",
      'Auteurs des fiches dispositif, nommés avec leur accord.',
      'Personnes dont une parole est citée, sans nom et avec leur accord.',
      "Enfants, parents et professionnels : aucun ne doit être reconnaissable. Une garde lit chaque texte avant publication, l'équipe répond de chaque passage signalé, le publieur relit.",
    ],
    data: [
      'Adresse du responsable, numéro de téléphone interne : jamais publiés.',
      'Accords donnés par le contributeur.',
      'Accord ou refus du responsable : adresse à laquelle le lien est parti, décision, date, mot facultatif, empreinte de ce qui a été lu ; du code du lien, une empreinte seule. Gardé comme preuve.',
      "Pourquoi le contributeur garde un passage signalé : lu par l'équipe, effacé avec la fiche ou le compte.",
      'Textes de la fiche, où personne ne doit être reconnaissable (colonnes « surveillées »).',
    ],
    recipients: [
      "Avant publication : le contributeur et l'équipe éditoriale ; le comité et l'ONPE dès que la fiche est proposée, jamais un brouillon ni ce qui est repris ; le responsable qui a le lien, pour les seules réponses publiques.",
      'Après publication : tous les lecteurs, pour les seules réponses publiques.',
    ],
    files: ["`library/`, `www/` du publieur : ce qui est publié, rien d'autre"],
    kept: [
      "Une fiche publiée reste, comme œuvre d'une organisation ; elle a valeur d'archive publique (code du patrimoine, art. L. 211-4, L. 212-2 et L. 212-3) : le sort final se décide avec l'administration des archives.",
      'Une fiche retirée du site reste dans le CMS, sans que les lecteurs la voient.',
      "Une fiche entre les mains de l'équipe n'est jamais effacée par un travail automatique.",
    ],
    rights: [
      ...usualRights,
      "Le responsable dont l'adresse a été donnée la fait effacer de même, avec le mot qu'il a écrit (`npm run personal-data -- erase ADRESSE`). Il change sa décision par le lien tant qu'il sert.",
    ],
  },
  attachments: {
    title: 'Images et documents joints',
    purpose: 'Illustrer une fiche et donner les documents qui aident à reprendre la pratique.',
    basis: mission,
    people: ["Personnes qu'une image montre, auteurs crédités, contributeurs."],
    data: [
      "Images refaites et PDF réécrits, sans métadonnées ; le fichier envoyé n'est pas gardé.",
      "Nom du fichier chez l'expéditeur, légende, crédit, texte du PDF.",
      "Déclaration des droits et de l'accord écrit des personnes reconnaissables.",
    ],
    recipients: [
      "Avant publication : le contributeur et l'équipe.",
      'Après publication : tous les lecteurs, pour le fichier, la légende, le texte de remplacement et le crédit.',
    ],
    files: [
      '`uploads/` du CMS',
      '`library/files/` et `www/fichiers/` du publieur, pour ce qui est publié',
    ],
    kept: ['Comme la fiche à laquelle ils sont joints.'],
    rights: [
      ...usualRights,
      "Une personne montrée fait retirer l'image en écrivant à l'équipe : la nouvelle publication l'ôte partout.",
    ],
  },
  'exchange-and-journal': {
    title: 'Échanges et journal',
    purpose:
      "Dire qui a décidé quoi et pourquoi, répondre au contributeur, prouver que rien n'a été changé après coup.",
    basis: mission,
    people: ['Contributeurs, équipe éditoriale, ONPE.'],
    data: [
      "Messages entre un contributeur et l'équipe, demandes de modification et réponses : texte, date, nom de qui écrit.",
      'Nom de la personne et commentaire, à part, effaçables.',
      "Numéro du compte, fait et date, dans une chaîne d'empreintes que la base refuse de changer.",
    ],
    recipients: [
      'Le contributeur pour sa fiche.',
      "L'équipe éditoriale et l'ONPE ; les messages et les demandes, l'équipe éditoriale seule.",
    ],
    files: [],
    kept: [
      "Messages et demandes s'effacent avec la fiche ; d'une fiche qui reste en ligne, quand son contributeur s'efface.",
      'Noms et commentaires restent tant que la fiche est en ligne ou en cours.',
      "Le fait, sa date et son empreinte restent : sans nom ni commentaire, ils ne désignent qu'un numéro de compte.",
    ],
    rights: [
      ...usualRights,
      "Un commentaire qui nomme quelqu'un s'efface seul : `npm run personal-data -- erase-text NUMÉRO`.",
    ],
  },
} as const satisfies Record<string, Processing>;
