import { PERSON_NOUN } from './person-noun.js';

const PUBLISHERS =
  "dunod|eres|puf|presses|gallimard|seuil|harmattan|albin michel|odile jacob|documentation francaise|chronique sociale|esf|yapaka|fabert|champ social|payot|armand colin|bayard|fayard|la decouverte|in press|masson|flammarion|grasset|actes sud|l'ecole des loisirs|nathan|privat|desclee|erasme|matrice|doin|la dispute|raisons d'agir";
/** « , L'enfant face au traumatisme, Dunod, 2013 », « (Le lien d'accompagnement) », « (Graine de crapule, 1945) » */
const TITLED_AFTER = new RegExp(
  String.raw`^(?:, (?!(?:[\w'-]+ ){0,2}${PERSON_NOUN}\b)[^.;()]{8,110}, (?:${PUBLISHERS}|(?:19|20)\d\d)\b| \((?!nee?\b|ne en)[^)]{4,80}, (?:19|20)\d\d\)| \((?:le|la|les|l'|un|une|des|du) ?(?!(?:[\w'-]+ )?${PERSON_NOUN}\b)[^)]{6,80}\))`,
);
/** « on lira … », « la notion reprise à … », « la formule est de … » */
const READ_BEFORE =
  /(?:\bon doit a [^.;]{0,40}?(?:et )?a|\b(?:lire|relire|lira|lisons|relisons|(?:avons|a|ont) (?:re)?lu)(?: avec profit| aussi| d'abord)?|\bemprunt\w+ (?:[\w' -]{3,30} )?a|\breprise? (?:\w+ )?(?:a|de|chez)|\bheritee? (?:de|d')|\breprise?s? par|\b(?:tel(?:le)? )?que l'(?:enoncait|ecrivait|entendait|a montre|formulait)|\b(?:enoncait|theorisait|professait)|\bporte(?:nt)? (?:depuis \w+ )?le nom de|\b(?:en|rend\w*|un) hommage a|\b(?:phrase|mot|formule|citation|expression|maxime|devise|concept|notion|hypothese|theorie|aphorisme)s? (?:[\w' -]{2,30} )?(?:est |vient |est empruntee? |nous vient )?(?:d[e']|a|chez)|\b(?:aquarelle|toile|reproduction|tableau|gravure|estampe|roman|essai|nouvelle|ouvrage|dictee|film|long-metrage|documentaire|chanson|sonate|opera|air|album|refrain) (?:celebre )?(?:d[e']|signee?)|\becoute\w* (?:du|d[e'])|\bdu|[»”"],? (?:par|de|d')|\bvoix(?: off)?(?: est)?(?: celle)? d[e']|\bprojet\w+ [^.;]{1,40}, d[e'])\s?(?:[\w'-]+ [\w'-]+ et )?$/;
/** Writers whom nothing else bears the name of. */
const THEORISTS =
  'winnicott|bowlby|dolto|deligny|fustier|capul|lemay|ciccone|golse|bion|oury|tosquelles|bettelheim|korczak|pikler|freud|lacan|anzieu|kaes|roussillon|houzel|neuburger|stern|ainsworth|cyrulnik|rosenczveig|levinas|ricoeur|foucault|bourdieu|goffman|honneth|ferenczi|tisseron|delion|mannoni|aichhorn|makarenko|freire|rogers|maslow|bowen|minuchin|satir|bateson|watzlawick|boszormenyi-nagy|devereux|moro|guedeney|lebovici|spitz|wallon|piaget|vygotski|montessori|freinet|meirieu|hatchuel|rouzel|chauvenet|gabel|sellenet|frechon|join-lambert|boutanquoi|milova|fablet|sulkunen|steinhauer';
const LINK = String.raw`(?: ?\([^)]{0,60}\))?(?:,| et| puis| ou| &| ainsi que|,? avec| a)+ (?:plus recemment |surtout |aussi |enfin |plus tard )?(?:[\w' ]{0,40}, )?(?:d[e'] ?|a |celle d[e'] ?|chez )?`;
const ITEM = String.raw`[\w'.-]+(?: [\w'.-]+)?`;
const BESIDE_AFTER = new RegExp(
  String.raw`^(?:${LINK}|(?:(?:,| et| ou) ${ITEM}){1,3}(?:,| et| ou) )(?:[\w-]+ )?(?:${THEORISTS})\b`,
);
const BESIDE_BEFORE = new RegExp(
  String.raw`\b(?:${THEORISTS})(?:${LINK}|(?:(?:,| et| ou) ${ITEM}){1,4}(?:,| et| ou) )$`,
);
/** « (Schauer, Neuner, Elbert) » after a theory, « Sources : … et … » */
const IN_BRACKETS =
  /\b(?:therapie|outils?|methode|modele|approche|echelle|test|grille|theorie|concept|notion|programme|questionnaire|protocole|travaux|courant|recherches?|etudes?|litterature|auteurs)\b[^.;()]{0,70}\((?:[\w'-]+(?:,| et| &) )*$/;
/** « du modèle Sanctuary (Sandra Bloom) » */
const BRACKETED =
  /\b(?:modele|methode|approche|theorie|concept|pedagogie|echelle|therapie|notion|test)\b[^.;()]{0,40}\($/;
const CLOSES = /^(?:(?:,| et| &) [\w'-]+)*(?:,? (?:19|20)\d\d)?\)/;
const SOURCES =
  /\b(?:sources?|bibliographie|references?|lectures?|pour aller plus loin|a lire|(?:suivant|selon|d'apres) (?:les|l'|la) ?(?:analyses?|recherches?|etudes?|enquetes?|travaux) de)\s?:?\s(?:[^.\n]{0,120}(?:;|,| et) )?$/;
const GOVERNS =
  /\b(?:departement|conseil (?:departemental|regional)|region|metropole|collectivite|commission|mission (?:parlementaire|interministerielle|d'information)|haut conseil|etats generaux|assises|convention citoyenne)\b[^.;]{0,60}(?:presidee?|conduite?|menee?|dirigee?|pilotee?)s? (?:alors )?par (?:(?:m|mme)\.? )?$/;
/** « , dans son livre de 2019, » */
const GAVE =
  /^,? (?:dans|par) (?:son|ses|leurs?) (?:livres?|ouvrages?|essais?|articles?|theses?|romans?|conferences?|travaux|recherches?|rapport (?:de |remis |au )|documentaires?|films?)/;

/** « … et … ont préfacé l'ouvrage » */
const PREFACED =
  /^(?:,| et [^.;]{3,40}?)? (?:a|ont|avait|avaient) (?:preface|postface|illustre|traduit|coecrit|co-ecrit|publie|dirige|coordonne|mis en musique) (?:l'|le |la |les |un |une |ce |cet |cette |notre )?(?:ouvrage|livre|guide|rapport|recueil|album|texte|revue|numero|poeme|traite)/;

/** « restent les références de base », « parlait d'une « jeunesse à l'abandon » », « l'appelait hospitalisme » */
const TAUGHT =
  /^(?:,? et [^.;]{3,40}?)? (?:(?:reste|restent|est|sont|figure|figurent|demeurent?) (?:les |nos |notre |une |la |des |parmi (?:les |nos ))?(?:references?|auteure?s?|lectures|sources|maitres)|(?:parlait|parle|parlaient) d(?:e |'|une? |'une? )[^.;«]{0,30}(?:«|, (?:formule|notion|concept|terme))|(?:l'|le |la )?(?:appelait|nommait|decrivait) (?:un |une |le |la |l')?\w*(?:isme|tion|ite|age|ance|ence)\b|(?:a|ont|avait) (?:forge|invente|introduit|theorise|conceptualise|popularise|pilote|preside) (?:la|le|l'|les|une?|cette) ?(?:notion|concept|terme|idee|demarche|modele|theorie|approche|mission|rapport|commission))/;

/** Whether a whole name stands as those of writers, painters and singers do, or of who governs. */
export const isCited = (before: string, after: string): boolean =>
  GOVERNS.test(before) ||
  SOURCES.test(before) ||
  (BRACKETED.test(before) && CLOSES.test(after)) ||
  TITLED_AFTER.test(after) ||
  READ_BEFORE.test(before) ||
  GAVE.test(after) ||
  PREFACED.test(after) ||
  TAUGHT.test(after) ||
  isBesideTheorist(before, after);

/** « la note s'appuie sur Mazzini, Potin et … » */
const WRITER = String.raw`(?!(?:les?|la|l'|une?|son|sa|ses|notre|nos|mme|m|dr|des|du)\b|${PERSON_NOUN}\b)[\w'-]+(?: [\w'-]+)?`;
const IN_A_LIST = new RegExp(
  String.raw`\b(?:selon|d'apres|cf\.?|appui\w+ sur|lu|relu|lire|citons|citant|citer|cite|inspiree?s? (?:de|par)|(?:textes?|travaux|ecrits|lectures?|livres|ouvrages|theories|apports) de) ${WRITER}(?:(?:,| et| ou) (?:de )?${WRITER}){0,4}(?:,| et| ou) (?:de )?$`,
);
/** « Spitz, Robertson, Appell et David »: in one list with those who wrote. */
export const isBesideTheorist = (before: string, after: string): boolean =>
  (IN_BRACKETS.test(before) &&
    CLOSES.test(after) &&
    (!before.endsWith('(') || !after.startsWith(')'))) ||
  (JOINS_BEFORE.test(before) && (IN_A_LIST.test(before) || BESIDE_BEFORE.test(before))) ||
  (JOINS_AFTER.test(after) && BESIDE_AFTER.test(after));
// Cheap, and said of few names.
const JOINS_BEFORE =
  /(?:[,&)]| et| ou| puis| que| avec| a| de| chez|recemment|surtout|aussi|enfin|plus tard) $|d' ?$/;
const JOINS_AFTER = /^(?: ?\(|,| et| ou| puis| &| ainsi| avec| a )/;
