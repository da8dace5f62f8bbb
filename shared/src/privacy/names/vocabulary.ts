import { setOf } from '../text/known-words.js';

/** Titles that a surname follows. */
export const CIVILITIES = setOf(
  'm mr mm sieur mme mmes mlle mlles melle melles mle monsieur madame mademoiselle messieurs mesdames dr docteur docteure pr professeur professeure maitre mgr monseigneur abbe lieutenant lieutenante capitaine commandant commandante brigadier brigadiere adjudant adjudante sergent caporal dame vve fam',
);

/** Functions and ties after which a bare surname is somebody's. */
export const ROLES = setOf(
  `juge substitut substitute procureur procureure greffier greffiere avocat avocate notaire huissier lieutenant lieutenante capitaine commandant
   commandante brigadier brigadiere adjudant adjudante gendarme major commissaire educateur educatrice psychologue pediatre pedopsychiatre psychiatre
   psychomotricien psychomotricienne orthophoniste infirmier infirmiere puericultrice sage-femme medecin moniteur monitrice assistante referent referente
   directeur directrice inspecteur inspectrice principal principale cpe instituteur institutrice enseignant enseignante tuteur tutrice curateur curatrice
   veuve veuf oncle tante cousin cousine voisin voisine marraine parrain epoux epouse consorts famille familles parents animateur animatrice tisf stagiaire
   benevole veilleur veilleuse cheffe chef conseiller conseillere mediateur mediatrice formateur formatrice secretaire accueillant accueillante pere mere soeur frere grands-parents grand-mere grand-pere collegue
   beau-pere belle-mere demi-frere demi-soeur couple fratrie chauffeur chauffeuse kine kinesitherapeute osteopathe coach entraineur entraineuse pasteur imam
   rabbin pretre cure diacre aumonier aumoniere interprete gramoun gramoune sergent sergente caporal policier policiere denomme denommee dentiste ergotherapeute sophrologue
   dieteticien dieteticienne surveillant surveillante fermier fermiere boulanger boulangere plombier nounou nourrice coiffeur coiffeuse concierge soignante
   brigadier-chef brigadiere-cheffe adjudant-chef adjudante-cheffe lieutenant-colonel educ instit maitresse cuisinier cuisiniere lingere jardinier jardiniere
   gardien gardienne psy prof osteopathe facteur factrice proprietaire tresorier tresoriere assmat`,
);

/** Relations and turns after which a first name is a child's or a relative's. */
export const TIES = setOf(
  `petit petite jeune ptit ptite p'tit p'tite bebe enfant garcon fillette fille fils frere soeur demi-frere demi-soeur jumeau jumelle cousin cousine
   copain copine ami amie camarade maman papa mere pere mamie mamy papi papy tonton tata tatie oncle tante marraine parrain voisin voisine
   grand-mere grand-pere beau-pere belle-mere beau-frere belle-soeur adolescent adolescente ado collegien collegienne lyceen lyceenne eleve aine ainee
   cadet cadette benjamin benjamine mineur mineure prenomme prenommee nomme nommee denomme denommee appelle surnomme surnommee apprenti apprentie neveu niece filleul filleule
   compagnon compagne mari gamin gamine chere cher meme pepe memere pepere tantine nonna`,
);
/** What belongs to a child: « la chambre de Lilou ». */
export const BELONGINGS = setOf(
  `maman papa mere pere parents frere soeur freres soeurs tante oncle grand-mere grand-pere mamie papi famille situation parcours histoire cas chambre
   anniversaire cahier carnet dossier projet placement retour depart arrivee accueil suivi referente referent educatrice educateur parole paroles dessin dessins
   exemple vie scolarite comportement sommeil marraine parrain fugue fugues temoignage audition`,
);

/** What bears a person's name without being one. */
export const NAMED_AFTER = setOf(
  `jardin chambre coin kiosque peniche studio chien chienne labrador golden poney ponette cheval jument chat chatte lapin ane anesse hamster
   compagnie cie logiciel application ligne station rue avenue boulevard place allee impasse quai square cours chemin route pont parc stade gymnase piscine salle salles amphitheatre amphi batiment pavillon
   college lycee ecole creche universite campus institut internat groupe scolaire maternelle hopital clinique chu chru ch cmp cmpp ime itep sessad esat mecs foyer foyers maison
   residence villa centre unite service pole espace club fondation association asso institution etablissement federation union cabinet mediatheque
   bibliotheque theatre cinema musee conservatoire dispositif programme projet methode approche modele grille echelle test outil referentiel kit jeu
   atelier equipe operation plan mission loi rapport rapports prix medaille bourse reforme circulaire affaire arret arrets amendement commission
   enseigne entreprise societe marque magasin librairie editions collection film documentaire serie livre album roman conte revue podcast chanson
   spectacle exposition promotion promo classe appartement immeuble cite quartier tour hameau lieu-dit commune village ville gare station metro
   bus navette tram tramway audition auditions car minibus camion logo mascotte marionnette personnage heros heroine avatar
   bateau voilier refuge auberge gite ferme domaine chateau hotel restaurant cafe accueil antenne plateforme reseau pouponniere micro-creche
   halte-garderie lvi lva lieu ehpad mda pmi mds relais cooperative festival concours tournoi coupe trophee fete foire marche forum tempete ouragan syndrome
   echelle theorie concept pedagogie courant fonds caisse base legende saint sainte st ste notre-dame tribunal hall comite protocole label pension square jury challenge criterium charte remorque vehicule tracteur robot tablette peluche poupee nounours cyclone chant hymne ker ty mas pause demarche carte guide parcours chaudiere imprimante photocopieuse cafetiere statue buste mallette malle chalet villa voilier serre potager verger procedure mannequin cantine choeur chorale orchestre fanfare troupe guinguette friperie brasserie boulangerie barque canoe lycee-pro centrale forum-theatre web-radio webradio`,
);
/** What people write, make or are known for: « la thèse de … » names a public author. */
export const AUTHORED = setOf(
  `syndrome complexe mythe effet indice diagramme echelle test legende fable conte rapport rapports these theses memoire livre livres ouvrage ouvrages film films documentaire loi travaux theorie theories concept concepts modele approche
   methode recherche recherches etude etudes article articles roman romans album albums texte textes conference conferences preface citation pensee ecrits
   chanson chansons piece oeuvre oeuvres preconisations notion plaidoyer tribune pedagogie clinique poeme photographies illustrations enquete revue`,
);
/** What bears the whole name of who made it, never a first name alone: « la sculpture de Virginia Satir ». */
export const WORKS = setOf(
  `poemes sculpture sculptures genogramme
   genosociogramme carte cartes kit blason fenetre tolerance roue pyramide exposition expositions cercle triangle typologie courbe principe principes vision mots citation phrase jardin musique
   melodie tableau tableaux toile peinture peintures fresque biographie autobiographie recit conte contes fable fables bd planches dessins-animes
   spectacle piece photos photo communication classification mouvement taxonomie matrice schema protocole inventaire referentiel manuel questionnaire cadre postulat hypothese seminaire
   courant heritage dictee aquarelle aquarelles reproduction toiles gravure approches outils outil grille echelle echelles test tests regle regles methodes modeles`,
);

export const PARTICLES = setOf('de du des la le les van von ben bin el al da dos di della y ou');
/** Never a name, though a list of names or no dictionary holds them. */
export const NEVER = setOf(
  `poucet cendrillon pinocchio chaperon blanche-neige peau-d'ane noel paques toussaint dieu france europe internet facebook instagram snapchat tiktok whatsapp google zoom teams canva excel word powerpoint youtube
   papa maman mamie papi tata tonton covid sante justice loi ascension jesus bouddha skype ford zara alpha delta erasmus prenom prenoms nom noms alexa siri vie ville pays est ouest nord sud etat senat union nous vous ils elles leur leurs son ses mes tes nos vos ce
   cette ces mon ton sa ma ta un une il elle on je tu et ou mais donc or ni car si en au aux a le la les du des de par pour sur sous dans avec chez
   tout tous toute toutes chaque ainsi alors enfin depuis pendant lorsque quand comme bien plus moins tres aussi apres avant ici la-bas la deux trois
   ile-de-france occitanie bretagne normandie aquitaine nouvelle-aquitaine provence alsace lorraine corse guyane martinique guadeloupe reunion mayotte
   syrie guinee mali senegal afghanistan pakistan bangladesh albanie algerie tunisie maroc cameroun congo erythree ethiopie soudan somalie nigeria ghana gambie
   ukraine russie roumanie turquie espagne italie portugal belgique suisse allemagne angleterre vietnam chine inde clio mercedes lego playmobil barbie pokemon nintendo ikea decathlon lidl carrefour leclerc iban rib nir bic ddn sms mms siret bresil haiti comores madagascar cote
   peugeot citroen dacia fiat opel toyota nissan volkswagen kangoo trafic samsung microsoft windows android iphone playstation netflix spotify klaxoon padlet mentimeter framasoft
   que qui quoi belle-helene tatin cedex emmaus nike dior sephora sony marvel megane playmobil monopoly uno skyjo dobble netvibes genially moodle scratch gartic kahoot minecraft roblox
   quebec canada afrique asie amerique islam coran bible ramadan monsieur madame docteur panjo pegase snoezelen makaton montessori loczy pikler barnahus`,
);
/** Towns and words of which lists of first names make names. */
export const ALSO_A_PLACE = setOf(
  'florence paris lourdes sofia vienne valence nancy laval orange brest roman tours angers albi lyon nice milan rome geneve london dakar abidjan tunis oran kayes bamako conakry israel chelsea jordanie chad india asia dallas austin carolina alexandrie savannah phoenix sydney victoria adelaide vigo leon wallis bagdad odessa erevan verone nazareth memphis denver brooklyn prague bratislava bakou thies niamey sanaa aden riyad doha olympie kaboul sambre odet roya tahiti moorea huahine raiatea rangiroa hiva lifou mare ouvea noumea',
);
/** Heroes, stars and programmes of which first names were made: alone they name nobody. */
export const ALSO_A_THING = setOf(
  'ariane orion ulysse achille athena cassiopee vega antigone petra alba mira vita mickey donald olaf vaiana matilda perceval berry mario luigi harry dora pandora gaia isis osiris minerva cosette fantine gavroche titine pippi cyprien squeezie orphee eurydice nausicaa telemaque circe demeter artemis hera phedre selene vishnou shiva ganesh odin thor loki lancelot guenievre avalon hestia aladdin nemo garfield milou thorgal zazie asmar katniss bambi simba mortimer link augustus gulliver quasimodo esmeralda zadig cyrano clovis dagobert charlemagne napoleon bernadotte vercingetorix cleopatre ramses neron cesar spartacus hannibal saladin soundiata vauban colbert richelieu mazarin robespierre danton marat archimede pythagore thales euclide socrate platon aristote epicure seneque ciceron homere virgile ovide horace plutarque herodote hippocrate galien copernic',
);
