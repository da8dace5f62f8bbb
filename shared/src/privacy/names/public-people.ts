import { fold } from '../text/fold.js';
import { setOf } from '../text/known-words.js';
import { isCited } from './cited.js';
import { isFictional } from './fictional.js';

const OFFICE = String.raw`\b(?:(?:vice-?)?president(?:e)? (?:du (?:conseil|departement|senat|cnpe|haut)|de la (?:republique|region|commission|cnape|metropole)|de l'(?:assemblee|observatoire|onpe|uniopss)|d'honneur|charge)|(?:premiere? )?ministre|secretaire d'etat|(?:haut|haute)-?commissaire|depute|deputee|senat(?:eur|rice)|maire\b|prefet|prefete|sous-pref|recteur|rectrice|defenseur(?:e)? des|conseill\w+ (?:departemental|regional|municipal|d'etat)\w*|elue?\b|garde des sceaux|adjointe? au maire|rapporteu|parlementaire|eurodepute)`;
const AUTHOR = String.raw`\b(?:heros|heroine|personnage|mascotte|marionnette|poupee|peluche|aut(?:eur|rice)|sociologue|historien|philosophe|cherch(?:eu|euse)|universitaire|professeure? (?:des universites|emerite|a l'universite|de (?:sociologie|droit|psychologie|psychiatrie|pedo))|maitre(?:sse)? de conferences|ecrivain|romanci|cineaste|realisat|illustrat|academicien|psychanalyste|anthropologue|economiste|demographe|inspect\w+ general|membre de l'academie|essayiste|journaliste|juriste|neurosci\w+|neurobio\w+|marionnettiste|conteu(?:r|se)|dessinat|slameu|rappeu|graff(?:eur|euse)|artiste|metteu(?:r|se) en scene|circassien|clown|magicien|documentariste|formateur de|consultant|expert|superviseur de|navigat|football|judoka|athlete|dans(?:eur|euse)|choregraphe|act(?:eur|rice)|musicien|plasticien|graphiste|comedien|chanteu|photographe|peintre|poete|prix nobel|champion)`;
const QUALIFIED = `(?:alors |ancien(?:ne)? |actuel(?:le)? |l'|le |la |un |une )*`;
const ROLE_AFTER = new RegExp(String.raw`^\s?[,(]\s?${QUALIFIED}(?:${OFFICE}|${AUTHOR})`);
const ROLE_BEFORE = new RegExp(
  String.raw`(?:${OFFICE}|${AUTHOR})[^.;:,]{0,60}?,?\s(?:(?:m|mme|mr)\.?\s)?$`,
);
const AS_SOURCE =
  /^\s?(?:\(\s?(?:(?:19|20)\d\d|dir\b|ed\.|coord|et al)|,? (?:19|20)\d\d\b|,? ?et al\b|,? ?et coll\b|, in\b)/;
const CITED =
  /(?:\b(?:programme|methode|outil|livre|film|jeu|echelle|modele|guide|album|roman|kit|approche|spectacle|documentaire)\b[^.;]{0,70}, (?:de|d'|par)|(?:\b(?:programme|methode|approche|echelle|modele|test|theorie|concept|pedagogie|demarche)\b[^.;]{0,70}|»,? )(?:cree|concu|developpe|ecrit|theorise|elabore|propose|decrit|invente|popularise|initie|formalise)e?s? (?:[\w'-]+ ){0,3}?par(?: (?:le|la))?(?: (?:professeure?|docteure?|dr|pr|psychologue|psychiatre|pediatre|sociologue|chercheuse|chercheur))?|\bselon|\bd'apres|\bcf\.?|\bvoir|\becrit|\becrivait|\bcitant|\binspiree?s? (?:de|par)|\bappui\w* sur|\bprix|\bavec les travaux d\w+|\bpreface d\w+|\billustree? par|\brealisee? par|\bsignee? par|\bpar l'auteur|\bchez|\bchant\w+|\bfredonn\w+)\s(?:[\w' .-]{2,40} et )?$/;

/** Names that the field knows from books, reports and laws. */
const KNOWN = setOf(
  `brazelton claudel ainsworth appell barudy dantagnan bettelheim bianco-lamy bigote bonello bourguignon bowlby bronfenbrenner cappelaere capelier creoff
   cyrulnik czarnecki deligny diderot dolto dumaret durning ferenczi foucault freinet freud frechon gabel gouttenoire grevot guedeney houzel jamet korczak
   laborie lacan lebovici levinas louis-xiv loczy malaguzzi marcelli makarenko martin-blachais montessori moro naves oui peyre piaget pikler rosenczveig
   rottman roussel-loi santelli savard sellenet seraphin spitz szejer taquet tremintin tomkiewicz vygotski wallon winnicott zaouche-gaudron
   arnaud-melchiorre nobel abbe-pierre bettencourt schueller dardenne devreese boutanquoi chapponnais corbillon fablet pioli join-lambert rurka milani
   eymard-duvernay lagasnerie vaubourg veil rossinot tisseron gueguen filliozat louffok greco avenard brisset versini zucchelli hedon delemar santiago
   goulet dabin haïry bensatem arpaillange guigou buzyn verlan caubel veran vautrin prevert curie zola pagnol rimbaud verlaine brassens brel picasso
   matisse monet mozart mandela gandhi einstein pasteur gaulle jaures hessel parks yousafzai mbappe zidane saint-exupery grimm andersen rowling dahl
   ungerer ponti sendak pennac sciamma dolan kechiche loach kiberlain macron sarkozy hollande chirac mitterrand badinter satir bowen siegel maslow deming
   mazlish erickson watzlawick bateson minuchin palo selvini freire rufo naouri halmos bonnafe ciccone golse missonnier delion oury tosquelles mannoni
   aucouturier bick meltzer bion anzieu kaes bergeret duvillie doisneau ponti malaurie beauvoir arendt goodall luther gauguin cezanne renoir degas dali
   miro kandinsky klimt warhol basquiat banksy vasarely matisse beart titran char soupault hikmet neruda darwich gibran ernaux perec clezio modiano pennac despentes nothomb vargas camara-laye zobel cesaire senghor chamoiseau conde begaudeau gouges nakamura soprano jul angele pomme vald nekfeu aznavour hallyday adele rihanna beyonce shakira ronaldo messi griezmann drogba kante omar-sy jamel-debbouze chedid stromae orelsan cabrel barbara dassin aznavour piaf ferrat souchon vianney zaho
   disney tolkien rodari lindgren balzac stendhal giono moliere baudelaire eluard aragon desnos rostand segur kipling twain dickens orwell nelsen
   rosenberg boszormenyi-nagy neuburger miermont eymenier maurice-berger myriam-david pierrine-robin isabelle-lacroix pierre-verdier jean-de-la-fontaine
   la-fontaine leroy-merlin jean-moulin genevieve-aubert laurence-rossignol emilie-potin segolene-royal roselyne-bachelot albert-camus christine-boutin
   serge-vallon carl-rogers alexandre-dumas george-sand thomas-gordon martin-luther-king jacques-salome howard-gardner jean-racine pierre-corneille
   john-dewey alexander-calder charles-perrault harry-potter jules-ferry luc-ferry jean-jacques-goldman victor-hugo jules-verne jacques-prevert
   louise-michel d'arc leo-lagrange bob-marley sonia-delaunay robert-delaunay paul-klee virginia-woolf auguste-rodin marc-chagall henri-rousseau berthe-morisot
   niki-de-saint-phalle louise-bourgeois keith-haring claude-nougaro charles-trenet boris-vian bernard-pivot henri-des anne-sylvestre jacques-higelin
   george-orwell jane-austen agatha-christie charles-dickens jack-london jean-giono marcel-pagnol alphonse-daudet guy-de-maupassant emile-zola
   jean-jacques-rousseau jean-jaures leon-blum pierre-mendes-france georges-pompidou francois-mitterrand valery-giscard-d'estaing lucie-aubrac
   germaine-tillion genevieve-anthonioz-de-gaulle missak-manouchian josephine-baker olympe-de-gouges hubertine-auclert marie-laurencin agnes-varda
   francois-truffaut jacques-demy charlie-chaplin walt-disney hayao-miyazaki michel-ocelot steve-jobs bill-gates barack-obama nelson-mandela desmond-tutu
   andre-malraux jules-michelet louis-pasteur pierre-curie ambroise-croizat jean-zay henri-barbusse gabriel-peri maurice-thorez danielle-casanova
   youri-gagarine leonard-de-vinci michel-ange frida-kahlo georges-brassens jacques-brel leo-ferre edith-piaf charles-aznavour nina-simone miriam-makeba
   ousmane-sembene aime-cesaire leopold-sedar-senghor edouard-glissant frantz-fanon maryse-conde toussaint-louverture paul-fustier maurice-capul
   michel-lemay daniel-stern arnold-van-gennep andrew-turnell steve-edwards insoo-kim-berg steve-de-shazer marie-rose-moro pierre-bourdieu robert-castel
   erving-goffman axel-honneth paul-ricoeur hannah-arendt emmanuel-levinas michel-foucault gilles-deleuze jacques-lacan melanie-klein anna-freud
   mary-ainsworth john-bowlby serge-lebovici bernard-golse michel-soule myriam-david genevieve-appell jenny-aubry maud-mannoni fernand-deligny
   joseph-rouzel paul-bouchet joseph-wresinski geneviève-de-gaulle bertrand-schwartz celestin-freinet maria-montessori rudolf-steiner janusz-korczak
   anton-makarenko philippe-meirieu celestin-bouglé hugues-lagrange marie-paule-thollon-behar pierre-naves catherine-gouttenoire marceline-gabel
   helene-romano muriel-salmona gisele-halimi boris-cyrulnik marcel-rufo francoise-dolto edwige-antier isabelle-filliozat catherine-gueguen
   christophe-andre stephane-hessel edgar-morin hubert-reeves thomas-pesquet kylian-mbappe zinedine-zidane teddy-riner omar-sy jamel-debbouze
   rosa-parks simone-veil nelson-mandela marie-curie camille-claudel anne-frank abd-al-malik grand-corps-malade rene-roussillon
   francoise-dolto jean-bianco jean-louis-bianco peter-pan robin-des-bois tom-sawyer oliver-twist david-copperfield billy-elliot jean-valjean`,
);

/** A name that readers know: a theorist's surname, or the whole name where many bear the surname. */
export const isKnownName = (folded: string): boolean => KNOWN.has(folded);

/** « Max et les Maximonstres », « Alice au pays des merveilles » */
const TALES =
  String.raw`max et les maximonstres|oscar et la dame rose|jojo lapin|alice au pays des merveilles|charlie et la chocolaterie|blanche-neige et les sept nains|max et lili|ernest et celestine|tom-tom et nana|emile et les|rox et rouky|hansel et gretel|tristan et iseult|romeo et juliette|alice au pays|remi sans famille|martine (?:a|en)\b|mowgli|jacques a dit|(?:thomas|barbapapa|martine) (?:dans l'espace|le petit train|a la (?:ferme|plage))`;
const TALE = new RegExp(`^(?:${TALES})`);
const TALE_BEFORE = new RegExp(`\\b(?:${TALES})$`);

const WORKS_HERE =
  /^\s?[,(]\s?(?:\w+ ){0,2}?(?:educat|assistante? (?:familiale?|sociale?)|cheffe? de service|monit|psychologue|tisf|puericult|animat|referente?|coordin|direct|stagiaire|mere|pere|maman|tante|oncle|grand)/;

/** « A. Chapon et B. Euillet ont décrit les liens d'attachement »: what researchers do, and to what. */
const RESEARCHES =
  /^(?: et [\p{L}' -]{3,40}?)? (?:(?:ont|a|avaient|avait) )?(?:bien |ainsi |longuement )?(?:decri|montr|analys|etudi|soulign|publi|defini|propos|theoris|observ|develop|formalis|conceptualis|document|distingu|interrog|demontr|explor|rappel|parl|identifi|travaill)\p{L}* [^.;]{0,60}?\b(?:attachement|notions?|concepts?|processus|effets|besoins|parcours de (?:vie|placement)|trajectoires|facteurs|pratiques|modeles?|theories?|parentalite|methodes?|typologie|resultats|etudes?|articles?|ouvrages?|recherches?|representations|phenomenes?|mecanismes|enjeux|dimensions|formes|conditions (?:de|d')|devenir|protection de l'enfance|accueil familial|placement familial|suppleance)\b/u;

/** Whether a name is told as that of somebody who writes, governs or is cited. */
export function isPublic(name: string, before: string, after: string): boolean {
  const parts = fold(name).split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (
    (KNOWN.has(last) || KNOWN.has(parts.join('-'))) &&
    (parts.length > 1 || /\b(?:dr|pr|docteur|professeur)\s$/.test(before)) &&
    !/\b(?:m|mme|mr|mlle)\.?\s$/.test(before)
  )
    return true;
  const folded = fold(name);
  if (TALE.test(`${folded}${after}`) || TALE_BEFORE.test(`${before}${folded}`)) return true;
  if (isFictional(before, after)) return true;
  // « Pikler, Emmi »
  if (parts.length === 1 && KNOWN.has(/([\w-]+), $/.exec(before)?.[1] ?? '')) return true;
  if (WORKS_HERE.test(after)) return false;
  if (ROLE_AFTER.test(after) || ROLE_BEFORE.test(before)) return true;
  if (parts.length > 1 && RESEARCHES.test(after)) return true;
  return (
    AS_SOURCE.test(after) || (parts.length > 1 && (CITED.test(before) || isCited(before, after)))
  );
}
