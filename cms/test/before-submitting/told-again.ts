/** A seed (`visites-mediatisees-itinerantes`) told by somebody else, in their own words. */
export const toldAgain = {
  title: 'Une équipe mobile pour que parents et enfants placés se retrouvent près de chez eux',
  summary:
    "En zone de montagne, beaucoup de pères et de mères ne venaient plus voir leur enfant confié : trop loin, pas de voiture. Nous nous déplaçons maintenant dans plusieurs communes avec un lieu chaleureux où la rencontre se fait en présence d'un intervenant.",
  context:
    "Les visites en présence d'un tiers se tenaient toutes dans une seule salle au chef-lieu du département. Les parents sans permis passaient plusieurs heures dans les transports et finissaient par renoncer.",
  description:
    "L'intervenante voit d'abord le parent seul pour préparer la visite, puis l'enfant découvre le lieu. Le jour de la visite, l'accueil est séparé, la rencontre dure une heure et demie, puis chacun est reçu à part. Un écrit est adressé au juge, lu au parent avant. Quand la route est coupée, un appel en visioconférence remplace la rencontre. L'équipe fait le point une fois par mois avec la psychologue, qui reçoit aussi les familles d'accueil si elles le souhaitent.",
  objectives: ['Permettre à chaque parent de voir son enfant', 'Rendre les visites plus sereines'],
  keys: ['Se déplacer vers les familles'],
  difficulties: ['La neige en hiver'],
  audiences: ['parents', 'enfants-confies'],
  frameworks: ['visites-presence-tiers'],
  structure: 'espace-visites',
  departements: ['12'],
  topics: ['lien-familial-visites'],
};

/** A practice like none of the seeds, about families too. */
export const somethingElse = {
  title: 'Un atelier de cuisine avec les familles au centre social',
  summary:
    "Une fois par mois, des parents et leurs enfants préparent un repas avec une diététicienne. On y parle d'alimentation, de budget, et les familles se rencontrent.",
  context: 'Des familles isolées dans le quartier, des repas pris devant la télévision.',
  description:
    'Le samedi matin, le groupe va au marché, choisit une recette, cuisine puis mange ensemble. Une animatrice propose un jeu aux plus petits.',
  audiences: ['parents'],
  departements: ['69'],
};
