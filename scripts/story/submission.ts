/** A complete submission, as a contributor would write it; the title's last word is searched for. */
export const submission = (word: string) => ({
  title: `Des ateliers de cuisine partagés entre parents et enfants ${word}`,
  summary:
    'Une équipe ouvre chaque mercredi la cuisine d’un centre social à des parents et à leurs enfants confiés. On prépare le repas ensemble, avec une éducatrice. Le lien se reprend autour de gestes simples, dans un lieu ordinaire.',
  domains: ['accompagnement-des-familles'],
  start: '2021-09',
  maturity: 'perennisee',
  audiences: ['parents'],
  ageMin: 6,
  ageMax: 15,
  frameworks: ['aemo'],
  territoryLevel: 'departement',
  departements: ['35'],
  context:
    'Les visites avaient lieu dans un bureau, assis face à face, pendant une heure. Les enfants s’ennuyaient, les parents se sentaient observés, et plusieurs avaient cessé de venir. Une mère a demandé à pouvoir préparer un goûter.',
  objectives: ['Rendre aux parents une place active', 'Offrir aux enfants un temps ordinaire'],
  description:
    'La séance dure trois heures. L’éducatrice rencontre d’abord le parent seul et choisit avec lui une recette.\n\n- Les courses se font ensemble.\n- La préparation se partage selon l’âge.\n- Le repas réunit tout le monde.\n\nUne reprise a lieu avec chacun dans la semaine. Deux professionnels sont présents, l’un auprès des adultes, l’autre auprès des enfants. Le cahier de recettes reste à la famille. Le groupe ne dépasse pas quatre familles et se renouvelle deux fois dans l’année.',
  structure: 'centre-action-sociale',
  humanMeans: 'Une éducatrice et une intervenante familiale, une demi-journée par semaine.',
  financialMeans: 'Environ 9 000 € par an, denrées comprises.',
  publicContact: 'form',
  effects: [
    {
      beneficiary: 'Les parents',
      expected: 'Une présence plus régulière',
      observed: 'Les rendez-vous manqués sont passés d’un sur trois à un sur dix.',
      evidence: 'Relevé des présences tenu depuis 2021',
      date: '2024',
    },
  ],
  knowledgeLevel: 'suivi-interne',
  originality:
    'La visite n’est plus un face-à-face : le parent fait quelque chose avec son enfant, dans un lieu que tout le monde fréquente.',
  keys: ['Une recette choisie par le parent'],
  difficulties: ['La cuisine n’est libre que le mercredi'],
  hierarchyAgreement: true,
  managerEmail: 'direction@association.example',
  noPersonalData: true,
  publicationConsent: true,
});
