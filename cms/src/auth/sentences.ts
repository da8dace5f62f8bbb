/** What Strapi says in English on the routes that people meet, in French. */
export const sentences: Readonly<Record<string, string>> = {
  'Invalid identifier or password': 'Adresse ou mot de passe incorrect.',
  'Your account email is not confirmed':
    "Votre adresse n'est pas encore confirmée : ouvrez le lien du courriel que nous vous avons envoyé.",
  'Your account has been blocked by an administrator':
    "Ce compte est suspendu. Écrivez à l'équipe pour en savoir plus.",
  'Email or Username are already taken':
    'Cette adresse ne peut pas servir à un nouveau compte. Connectez-vous, ou demandez un nouveau mot de passe.',
  'Error sending confirmation email':
    "Le courriel de confirmation n'est pas parti. Réessayez dans quelques minutes.",
  'Passwords do not match': 'Les deux mots de passe sont différents.',
  'Incorrect code provided': "Ce lien n'est plus valable. Demandez-en un nouveau.",
  'Invalid token': "Ce lien n'est plus valable. Demandez-en un nouveau.",
  'Already confirmed': 'Cette adresse est déjà confirmée : connectez-vous.',
  'The provided current password is invalid': 'Le mot de passe actuel est incorrect.',
  'Your new password must be different than your current password':
    "Choisissez un mot de passe différent de l'actuel.",
  'You must be authenticated to reset your password':
    'Connectez-vous pour changer de mot de passe.',
  'Too many requests, please try again later.':
    "Trop d'essais en peu de temps. Réessayez dans quelques minutes.",
  'Missing or invalid credentials': 'Connectez-vous pour continuer.',
  'Invalid credentials': 'Connectez-vous pour continuer.',
  Unauthorized: 'Connectez-vous pour continuer.',
  Forbidden: "Vous n'avez pas accès à cette page.",
  'Not Found': "Cette adresse n'existe pas.",
  'Internal Server Error':
    "Une erreur est survenue de notre côté. Rien n'est perdu : réessayez dans un instant.",
  'email must be a valid email':
    "Cette adresse n'est pas complète. Exemple : prenom.nom@organisme.fr",
  'password is a required field': 'Choisissez un mot de passe.',
  'email is a required field': 'Indiquez votre adresse.',
  'identifier is a required field': 'Indiquez votre adresse.',
};
