/** The mission that every treatment but the technical ones serves. */
export const mission =
  "Mission d'intérêt public (art. 6.1.e du RGPD) : repérer et faire connaître les pratiques de protection de l'enfance, mission de l'Observatoire national de la protection de l'enfance au sein de France Enfance Protégée.";
export const security =
  "Obligation de sécurité (art. 32 du RGPD) et mission d'intérêt public (art. 6.1.e).";

/** Article 20 does not apply: it is for consent and contracts. */
export const usualRights = [
  'Accès : la personne reçoit tout par `GET /api/auth/account/data`, ou par courrier (`npm run personal-data -- export ADRESSE DOSSIER`).',
  "Rectification : dans son espace, ou auprès de l'équipe.",
  "Effacement : par `DELETE /api/auth/account`, ou par courrier (`npm run personal-data -- erase ADRESSE`). Ce qui est publié au nom d'une organisation reste (art. 17.3.b), sans rien de la personne.",
  'Opposition et limitation : auprès du délégué (art. 18 et 21).',
  "Pas de portabilité (art. 20), propre au consentement et au contrat ; l'export la permet en pratique.",
] as const;
