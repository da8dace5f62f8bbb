const MADE_UP = '(?:fictif|fictive|imaginaire|inventee?|imaginee?)s?';
const OF_A_TALE = `(?:personnages?|personas?|poupees?|peluches?|marionnettes?|heros|heroines?|mascottes?|figurines?|princesses?|prince|dragons?|fees?|sorcieres?|chevaliers?|geants?|lutins?)`;
const WORK = `(?:dessin anime|bande dessinee|bd|film|serie|roman|album|conte|livre|manga|jeu|spectacle)`;
const BEFORE = new RegExp(
  String.raw`(?:\b(?:cas|exemple|famille|scenario|situation|vignette|histoire|enfant|fratrie|dossier)s? (?:[\w-]+ )?${MADE_UP}\b[^.;]{0,50}|\b(?:scenario|jeu de role|cas d'ecole|cas pratique)\b[^.;]{0,60}|\b(?:film|roman|album|livre|bd|bande dessinee|serie|conte|dessin anime|manga|telefilm)\b[^.;«»]{0,30}\b(?:raconte|retrace|suit|met en scene)\b[^.;]{0,30}|\b${OF_A_TALE} (?:de |d'|du |nommee?s? |appelee?s? )?|\bjeu de )$`,
);
const AFTER = new RegExp(
  String.raw`^(?:[^.;]{0,60}? (?:est|sont|etait|etaient) (?:[\w']+ ){0,4}?(?:${MADE_UP}|${OF_A_TALE})\b|[^.;]{0,40}\((?:(?:une?|des|les|la|le) )?(?:${OF_A_TALE}|couleur|fleur|chanson)\)|,? (?:une? |les? |la |des )?(?:[\w-]+ )?(?:${OF_A_TALE}|${WORK})\b|[^.;]{0,60}\b(?:portent|portant|empruntent) (?:des|les|leurs|de) noms? |[^.;]{0,40}(?:jj ?/ ?mm|aaaa|xx/xx|\[)|[^.;«»]{0,30} (?:du|de la|d'une?|de notre) ${WORK}\b)`,
);
/** « Rosa et Simone sont les deux minibus » */
const THINGS =
  'chambres?|minibus|camions?|bus|voitures?|vehicules?|groupes?|salles?|maisons?|unites?|pavillons?|appartements?|studios?|poules?|chevres?|poneys?|anes?|chats?|chattes?|juments?|brebis|moutons?|vaches?|oies?|canards?|chiens?|chiennes?|lapins?|tortues?|poissons?|cochons|robots?|tablettes?|bateaux?|prenoms? (?:invente|fictif)';
const CALLED_AFTER = new RegExp(
  String.raw`^(?:,? (?:et )?[\w-]+){0,4}? (?:est|sont|etaient) (?:les?|la|nos|notre|une?|des|l') ?(?:[\w-]+ )?(?:${THINGS})\b`,
);
const CALLED_BEFORE = new RegExp(
  String.raw`\b(?:${THINGS})(?: du service| de la maison)? (?:s'appellent?|se nomment?|ont pour noms?)[^.;]{0,50}$|\b(?:deux|trois|quatre|cinq|nos|ses) (?:${THINGS})(?: d[ue] (?:la |l')?\w+)?,? \(?(?:[\w-]+(?:,| et) ?)*$|\bbaptis\w+ [^.;]{0,60}$|\b(?:films?|chansons?|livres?|auteure?s|romans?|albums?|peintres|chanteu(?:rs|ses)|poetes|artistes|cineastes|heros|navigat(?:eurs|rices)|explorat(?:eurs|rices)|savante?s)\b[^.;:]{0,30}: (?:[\w'-]+(?: [\w'-]+)?(?:, | et )){0,6}$|\b(?:porte(?:nt)?|recoi(?:t|vent)|prend|prennent) (?:l'un |le |les |un |des )(?:pre)?noms? (?:d'une? |des )(?!jeune fille|enfant)[^.;]{0,80}$`,
);

/** Whether a folded text says of a name that it is a tale's, a puppet's, a room's, or made up. */
export const isFictional = (before: string, after: string): boolean =>
  BEFORE.test(before) ||
  AFTER.test(after) ||
  CALLED_AFTER.test(after) ||
  CALLED_BEFORE.test(before);
