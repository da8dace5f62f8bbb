/** Content types are named one by one in their schemas; their lists, in the plural. */
export const names: Record<string, string> = {
  Pratique: 'Pratiques',
  'Fiche dispositif': 'Fiches dispositif',
  Organisation: 'Organisations',
  'Thème de l’ONPE': 'Thèmes de l’ONPE',
  Public: 'Publics',
  'Cadre d’intervention': 'Cadres d’intervention',
  'Mot-clé': 'Mots-clés',
  'Type de structure': 'Types de structure',
  Territoire: 'Territoires',
  Sigle: 'Sigles',
  User: 'Comptes de contributeurs',
};
