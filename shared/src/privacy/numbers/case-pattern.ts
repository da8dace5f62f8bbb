import { anyCase } from '../text/any-case.js';

const NUMBER = String.raw`(?:[A-Z]{2,6} \d{2}(?: \d{3,6}){1,3}|\d{3} \d{4}(?!\d)|\d{1,4}(?: \d{3}){2,3}(?! ?(?:€|euros?|enfants|jeunes))(?: [A-Z](?![\p{L}]))?|(?=(?:[A-Z]{1,6} )?[A-Za-z\d./-]*\d{2})(?:[A-Z]{1,6}[ /-]?){0,2}\d[\dA-Za-z]*(?:[./-][\dA-Za-z]+)*)`;
const SIGN = String.raw`(?:n\s?[°º.]|nos?\b|num\b\.?|num[eé]ro|n(?=\s\d)|#|:|r[eé]f(?:\.|[eé]rence)?)`;
const THING = String.raw`dossiers?|doss?\.?|aff\.|affaires?|proc[eé]dures?|minutes?|jugements?|ordonnances?|arr[eê]ts?|signalements?|mesures?|parquet|proc[eè]s-verba(?:l|ux)|plaintes?|IP|P\.?V\.?|OPP|AEMO|AED|MJIE|PEAD|fiche navette|suivie?|information pr[eé]occupante|matricule|allocataire|usager|b[eé]n[eé]ficiaire|MDPH|AGDREF|[eé]tranger|[eé]crou|titre de s[eé]jour|carte de (?:s[eé]jour|r[eé]sident)|visa|livret de famille|acte de naissance|r[eé]c[eé]piss[eé]|passeport|carte d'identit[eé]|CNI|IPP|INE|patient|situation|identifiant|enqu[eê]te|r[oô]le|portalis|req\.|requ[eê]tes?|recours|instance|r[eé]quisitoire|main courante|expertise|mineur|placement|audience|cabinet|secteur|r[eé]f[eé]rences?|num[eé]ro unique|N\/R[eé]f|V\/R[eé]f|ASE|assistance [eé]ducative|contrats? (?:d'accueil|jeune majeur|d'engagement)|CJM|APJM|CJMA|jeune majeur|DAP|projet pour l'enfant`;
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}])(?:${THING})(?![\p{L}])[^\n.;!?\d]{0,40}?${SIGN}\s*:?\s*(?<at>${NUMBER})`,
  'giu',
);
const SIGNED_FIRST = new RegExp(
  String.raw`(?:${SIGN}|sous le num[eé]ro)\s*(?:de\s|du\s|d')?\s*(?:${THING})(?!\p{L})(?:\s+(?:ASE|CAF|unique|d'[eé]tranger|judiciaire))?(?:\s+est(?:\s+le)?)?\s*:?\s*(?<at>${NUMBER})`,
  'giu',
);
const BARE = anyCase(
  String.raw`(?<!\p{L})(?i:${THING})(?:\s+(?i:ASE|CAF|AEMO|AED|MDPH|unique|judiciaire|administrati\p{L}+|p[eé]nale?|num[eé]ro|MNA|mineur|social|familial|suivi|de l'ASE|du jeune|de l'enfant|de la famille|\p{Ll}{4,})){0,2}(?:\s+est\s+le)?\s*,?\s+(?<at>\d{2,4}[/-][A-Z]{1,4}[/-]\d{2,6}|[A-Z]{0,3}-?\d{1,5}[/-][A-Z\d]*\d[\dA-Z/-]*|\d{2,4}(?: \d{3})+|(?!(?:19|20)\d\d(?!\d)|0\d{3}[ .]\d\d)\d{4,})(?![\dA-Z/-]|\s?(?:ans|mois|€|euros|%|enfants|jeunes|familles|places|mesures|h\b))`,
  'gu',
);
/** « Cab. B – 118/0256 », « JE cab 2 - 421/0087 » */
const CHAMBER =
  /(?<!\p{L})(?:cab(?:inet|\.)?|secteur|sect\.?|JE|TE|TPE|chambre|ch\.)\s?(?:n\s?[°º]\s?)?(?:(?:sect\.?|secteur|cab\.?)\s)?[A-Z\d]{1,2}\s?[-–:,/]\s?(?:n\s?[°º]\s?)?(?<at>[A-Z]{0,3}\d{2,4}\s?\/\s?\d{2,6})(?![\d/])/giu;
/** « matricule caf 0982214K », « alloc CAF 0456782 » */
const ALLOWANCE =
  /(?<!\p{L})(?:(?:matricule|alloc(?:ataire)?|dossier|n\s?[°º]|num\.?|num[eé]ro|r[eé]f\.?)\s?(?:n\s?[°º]\s?)?(?:d'allocataire\s|alloc(?:ataire)?\s)?(?:caf|msa|cpam|ccmsa|france travail|p[oô]le emploi|mdph|mds|ase|ofpra|ofii|cnda|solis|iodas|harmonie|perceaval|sillage|ogirys|imago|genesis|horus|cassiopee|cassiop[eé]e|wineurs|agdref)|(?:caf|msa)\s(?:matricule|alloc(?:ataire)?)|matricule|alloc(?:ataire)?|identifiant)\s?(?:de la \p{L}+ ?|du \p{L}+ ?)?\(?(?:n\s?[°º])?\s?:?\s?(?<at>\d[\d .-]{3,12}\d\s?[A-Z]?)(?![\p{L}\d])/giu;
/** « réf juge : 2022-AE-00451 »: figures around the letters of a measure. */
const AROUND =
  /(?<![\p{L}\d/-])(?<at>(?:\d{2,4}[-/ ](?:AE|TE|JE|TPE|AEMO|AED|IP|OPP|MJIE|ASE|PE|MNA|TGI|TJ)[-/ ]\d{2,6}|(?:AEMO|AED|IP|OPP|MJIE|ASE|MNA|AE|TPE|TE|JE|JAF|CRIP|MDPH|PPE|PEAD|AEMOR|CJM|APJM|TDC)[-/]\d{2,4}[-/]\d{2,6}(?:[-/][A-Z])?))(?![\p{L}\d])/gu;
/** « Nos réf. : SG/AED/2019-0652 », « JE/2B/2021/00077 » */
const LETTERED =
  /(?<![\p{L}\d/-])(?<at>(?=[A-Z\d/-]*(?:ASE|AEMO|AED|MJIE|CRIP|JE|TE|TPE|OPP|MNA|IP|AE|PE|JAF|PPE)\d{0,3}[/-])(?=(?:[A-Z/-]*\d){4})[A-Z]{1,5}\d{0,3}(?:[/-][A-Z\d]{1,8}){2,4})(?![\p{L}\d/-])/gu;
/** « CRIP n°22-0154 », « OFPRA 2022-06-01789 », « (INE) 0706A2K9H41 » */
const CELL =
  /(?<!\p{L})(?:CRIP,? (?:n\s?[°º]|num[eé]ro)\s?(?<at>\d{2,4}[-/ ]?\d{2,6})(?![\d/])|(?:OFPRA|CNDA|AGDREF|MDPH|IPM|INE|CRIP|ASE|OFII|SIAO|CASSIOPEE)\)?\s?:?\s?(?:n\s?[°º])?\s?(?!0[1-9]\d{8}(?!\d))(?<at>\d{2,4}[-/]\d{2,4}[-/]\d{3,7}|\d{2,4}[-/]\d{5,8}|\d{8,12}[A-Z]?|\d{4}(?=[A-Z\d]*[A-Z])[A-Z\d]{5,8})(?![\d/-]))/gu;
const CABINET = /(?<![\p{L}\d/-])(?<at>[A-Z]\d{2}\/\d{3,5})(?![\d/])/gu;
const SLASHED = /(?<!\p{L})n\s?[°º]\s?(?<at>[A-Z]{0,2}\d{1,4}\s?\/\s?\d{2,6})(?![\d/])/gu;
const BEFORE_A_JUDGE =
  /(?<!\p{L})n\s?[°º]\s?(?<at>[A-Z]{0,3}[ -]?\d[\dA-Z./ -]{2,}\d)(?=[^.;\n]{0,60}(?:juge|tribunal|parquet|greffe|signalement|placement|audience|dossier|MNA|mineur|famille|enfant|jeune|fratrie|usager|situation))|(?<=(?:juge|tribunal|parquet|greffe|signalement|placement|audience|MNA|mineur|famille|enfant|fratrie|usager)[^.;\n]{0,60}n\s?[°º]\s?)(?<!\d)[A-Z]{0,3}[ -]?\d[\dA-Z./ -]{2,}\d/gu;
const REGISTER =
  /(?<![\p{L}\d])(?<at>(?:[Rr][Gg]|[Rr]\.[Gg]\.|[A-Z]{2,5}(?=\s?\d{2}\/\d{3})|AE|A\.E\.|TE|JE|PE|MDPH|IP|PV)\s?(?:n\s?[°º.]?)?\s?:?\s?(?:[A-Z]{1,2}\d{1,4}\s?\/\s?\d{2,6}|\d{2,4}\s?\/\s?[A-Z]{1,2}\s?\/\s?\d{2,6}|\d{2,4}\s?[/-]\s?\d{2,6}))(?![\d])/gu;
/** « 1A2B-C-3D4-E5F6 », the courts' own. */
export const PORTALIS =
  /(?<![\p{L}\d])(?<at>[A-Z\d]{4}-[A-Z]-[A-Z\d]{3}-[A-Z\d]{4,5})(?![\p{L}\d])/gu;
/** « le numéro de son dossier ASE est 0098127 » */
const TOLD =
  /(?<!\p{L})(?:num[eé]ro|n\s?[°º]|identifiant|r[eé]f[eé]rence) (?:de |d'|du )(?:son |sa |leur |ce |la |l'|mon )?(?:dossier|mesure|affaire|allocataire|proc[eé]dure|usager|suivi|parquet|minute)[^\d.;:\n]{0,30}(?:est|:|soit|le)\s?(?:le )?(?<at>[A-Z]{0,3}[-/ ]?\d[\d/ -]{2,14}\d)/giu;
/** How the numbers of files and proceedings are written. */
export const CASE_PATTERNS: readonly RegExp[] = [
  TOLD,
  CHAMBER,
  ALLOWANCE,
  AROUND,
  LETTERED,
  CELL,
  LABELLED,
  SIGNED_FIRST,
  BARE,
  CABINET,
  REGISTER,
  SLASHED,
  BEFORE_A_JUDGE,
];
