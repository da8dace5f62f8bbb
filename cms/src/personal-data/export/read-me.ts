/** The first thing that somebody opens. */
export const readMe = (
  now: Date,
): string => `Vos données dans la Bibliothèque des pratiques inspirantes
Écrit le ${now.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })}

compte.json        votre compte, sauf le mot de passe, dont seule une empreinte est gardée
sessions.json      vos sessions : de quand à quand, avec quel navigateur ; aucune adresse n'est gardée
organisations.json les organisations que vous avez proposées
avertissements.json ce dont vous avez été averti
fiches/            un dossier par fiche : ses réponses, brouillon et version en ligne, chaque langue,
                   réponses privées comprises ; ce qui y est joint et ce que vous en avez déclaré ;
                   pourquoi vous avez gardé des passages signalés ;
                   ce qui a été demandé à votre responsable et sa réponse ;
                   vos messages, ceux de l'équipe, ses demandes et vos réponses
journal.json       ce que vous avez fait et écrit, avec les dates
courriels/         les courriels qui vous ont été envoyés et dont une copie est gardée,
                   et ceux qui attendent le serveur de courriel
responsable.json   les fiches où votre adresse a été donnée comme celle d'un responsable, et vos réponses

Ce que l'équipe a écrit dans ses examens n'y est pas : demandez-le au délégué à la protection des
données, qui en retire ce qui concerne d'autres personnes.

Les textes se lisent avec un éditeur ordinaire (JSON, UTF-8).
Pour rectifier : votre espace, ou l'équipe. Pour effacer : votre espace, ou le délégué.
Si la réponse ne vous satisfait pas : la CNIL, www.cnil.fr/plaintes.
`;
