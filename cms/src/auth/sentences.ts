/** What Strapi says in English on the routes that people meet, in French. */
export const sentences: Readonly<Record<string, string>> = {
  'Invalid identifier or password':
    "Adresse ou mot de passe incorrect. Si vous venez de créer votre compte, ouvrez d'abord le lien du courriel de confirmation.",
  'Invalid link or password':
    "Ce lien n'est plus valable, ou ce n'est pas le mot de passe choisi à l'inscription. Vérifiez le mot de passe, ou demandez un nouveau lien.",
  'Missing refresh token': 'Connectez-vous pour continuer.',
  'The provided current password is invalid': 'Le mot de passe actuel est incorrect.',
  'Your new password must be different than your current password':
    "Choisissez un mot de passe différent de l'actuel.",
  'Too many requests, please try again later.':
    "Trop d'essais en peu de temps. Réessayez dans quelques minutes.",
  'Missing or invalid credentials': 'Connectez-vous pour continuer.',
  'Invalid credentials': 'Connectez-vous pour continuer.',
  Unauthorized: 'Connectez-vous pour continuer.',
  Forbidden: "Vous n'avez pas accès à cette page.",
  'Not Found': "Cette adresse n'existe pas.",
  'Internal Server Error':
    "Une erreur est survenue de notre côté. Rien n'est perdu : réessayez dans un instant.",
};
