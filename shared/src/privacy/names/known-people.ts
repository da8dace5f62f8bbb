import { setOf } from '../text/known-words.js';

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
   francoise-dolto jean-bianco jean-louis-bianco peter-pan robin-des-bois tom-sawyer oliver-twist david-copperfield billy-elliot jean-valjean
   gaston-bachelard christian-bobin amartya-sen augusto-boal jeanne-benameur allain-leprest hector-malot
   jules-valles jules-renard herve-bazin victor-malot marcel-proust gustave-flaubert guy-gilbert
   delphine-de-vigan leila-slimani marie-ndiaye gael-faye faiza-guene azouz-begag alain-mabanckou kamel-daoud
   tahar-ben-jelloun amin-maalouf atiq-rahimi khaled-hosseini eric-emmanuel-schmitt marie-aude-murail
   timothee-de-fombelle gilles-vigneault francoise-sagan francoise-hardy veronique-sanson michel-berger
   michel-sardou serge-gainsbourg yves-montand yves-duteil patrick-bruel laurent-voulzy renaud-sechan
   bernard-lavilliers zaho-de-sagazan louis-de-funes gerard-depardieu catherine-deneuve isabelle-adjani
   agnes-jaoui jean-pierre-bacri luc-besson jacques-tati claude-lelouch bertrand-tavernier robert-bresson
   maurice-pialat buster-keaton raymond-depardon henri-cartier-bresson sebastiao-salgado kathe-kollwitz
   yann-arthus-bertrand vincent-van-gogh fernand-leger nicolas-de-stael pierre-soulages yves-klein edouard-manet
   simone-signoret jean-paul-sartre simone-weil albert-jacquard isaac-newton galilee charles-darwin carl-jung
   carl-gustav-jung alfred-adler rene-zazzo jerome-bruner alice-miller alice-doumic jean-epstein philippe-jeammet
   patrice-huerre xavier-pommereau tobie-nathan felix-guattari jacques-levine serge-boimare philippe-gaberan
   saul-karsz michel-chauviere jacques-ion serge-paugam vincent-de-gaulejac francois-dubet francois-de-singly
   bernard-lahire didier-fassin didier-eribon bruno-latour cynthia-fleury charles-pepin emmanuel-mounier
   baruch-spinoza rene-descartes blaise-pascal michel-de-montaigne montesquieu emmanuel-kant friedrich-nietzsche
   karl-marx max-weber emile-durkheim marcel-mauss claude-levi-strauss louis-braille helen-keller anne-sullivan
   alexandre-jollien philippe-pozzo-di-borgo gregoire-delacourt guillaume-apollinaire francis-ponge
   philippe-jaccottet yves-bonnefoy raphael-confiant simone-schwarz-bart leon-gontran-damas felix-eboue
   gaston-monnerville christiane-taubira victor-schoelcher louis-delgres jean-marie-tjibaou malcolm-x
   angela-davis greta-thunberg wangari-maathai thomas-sankara patrice-lumumba mere-teresa jean-bosco don-bosco
   vincent-de-paul francois-d'assise charles-de-foucauld pierre-brossolette guy-moquet germaine-poinso-chapuis
   marthe-richard georges-clemenceau jules-guesde aristide-briand edmond-michelet jacques-chaban-delmas
   sarah-el-hairy marie-derain jacques-toubon dominique-baudis philippe-bas francoise-laborde josiane-bigot
   edouard-durand alain-bruel michel-huyette martine-brousse nathalie-chapon bernadette-tillard pascale-breugnot
   severine-euillet amelie-turlais nadege-severac eugenie-terrier francoise-mulkay jean-marie-firdion
   pascal-bastien anne-francoise-dereix sophie-marinopoulos nathalie-casso-vicarini celine-alvarez haim-ginott
   adele-faber carl-lacharite paul-steinhauer jacques-dayan raphaele-miljkovitch blaise-pierrehumbert
   peter-fonagy allan-schore bruce-perry bessel-van-der-kolk judith-herman francine-shapiro michael-white
   david-epston guy-ausloos mony-elkaim stefano-cirillo reynaldo-perrone pierre-benghozi alfred-nakache
   alain-mimoun antoine-dupont jeannie-longo simone-biles serena-williams tony-estanguet eric-tabarly
   florence-arthaud ellen-macarthur claudie-haignere jean-louis-etienne paul-emile-victor jacques-yves-cousteau
   christophe-colomb marco-polo neil-armstrong nelly-furtado mylene-farmer vanessa-paradis kery-james
   oxmo-puccino maitre-gims diam's clara-luciani joel-pommerat ariane-mnouchkine wajdi-mouawad peter-brook
   stanislavski philippe-katerine jacques-lecoq pina-bausch maurice-bejart angelin-preljocaj mourad-merzouki
   ferdinand-buisson jean-mace paul-bert paul-langevin ovide-decroly johann-pestalozzi friedrich-frobel
   alexander-neill gaston-pineau guy-le-boterf yves-clot christophe-dejours elisabeth-kubler-ross rosa-luxemburg
   flora-tristan marguerite-yourcenar marguerite-duras colette nathalie-sarraute emily-bronte toni-morrison
   maya-angelou chimamanda-ngozi-adichie mariama-ba herge albert-uderzo rene-goscinny jean-jacques-sempe
   joann-sfar riad-sattouf marjane-satrapi penelope-bagieu lisa-mandel mathieu-sapin jeanne-d'arc house jivago knock jekyll folamour keaton chaplin ti-jean morphee jeanne-d'arc babar icare sisyphe
   edward-tronick emmi-pikler myriam-david jenny-aubry rene-diatkine serge-tisseron daniel-marcelli philippe-duverger nicole-guedeney antoine-guedeney maurice-berger
   bruno-humbeeck jean-pierre-pourtois huguette-desmet didier-houzel pierre-delion roger-mises michel-botbol rachid-bennegadi marie-vaillant anna-tcherkassof francois-chobeaux laurent-mucchielli pierre-moisset
   catherine-sellenet michel-boutanquoi dominique-fablet annick-dumaret marthe-coppel-batsch isabelle-frechon pascale-robin emilie-cole gilles-seraphin flore-capelier adeline-gouttenoire jean-pierre-rosenczveig
   laurent-sochas francois-ansermet benoit-ames christine-cannard emmanuelle-bonneville-baruchel anne-thevenot anne-wyvekens nadia-kesteman louis-roussel irene-thery didier-le-gall claude-martin helene-davtian
   martine-lamour marthe-barraco michele-becquemin michele-creoff lyes-louffok adrien-taquet charlotte-caubel laurence-rossignol brigitte-macron emmanuel-macron gabriel-attal elisabeth-borne edouard-philippe jean-castex francois-bayrou michel-barnier sebastien-lecornu gerald-darmanin eric-dupond-moretti didier-migaud catherine-vautrin aurore-berge sarah-el-hairy isabelle-santiago perrine-goulet annick-billon michelle-meunier josiane-corneloup marine-hamelet francois-hollande nicolas-sarkozy jacques-chirac lionel-jospin martine-aubry simone-iff claire-hedon dominique-versini genevieve-avenard eric-delemar florence-dabin frederic-bierry francois-sauvadet dominique-bussereau olivier-noblecourt
   justin-bieber taylor-swift ariana-grande billie-eilish ed-sheeran bruno-mars harry-styles dua-lipa lady-gaga katy-perry michael-jackson bob-dylan john-lennon paul-mccartney elvis-presley freddie-mercury david-bowie mick-jagger aya-nakamura clara-luciani julien-dore vitaa kendji-girac patrick-sebastien dany-boon florence-foresti gad-elmaleh omar-sy marion-cotillard jean-dujardin louane-emera cyril-hanouna nagui nikos-aliagas teddy-riner leon-marchand antoine-griezmann ousmane-dembele paul-pogba karim-benzema thierry-henry didier-deschamps wendie-renard tony-parker victor-wembanyama renaud-lavillenie usain-bolt rafael-nadal roger-federer gael-monfils amelie-mauresmo yannick-noah jannie-longo lewis-hamilton
   kylian-mbappe raymond-poulidor bernard-hinault laure-manaudou florent-manaudou marie-jose-perec clarisse-agbegnenou
   walter-benjamin gianni-rodari tomi-ungerer maurice-sendak claude-ponti claude-boujon mario-ramos gilles-bachelet philippe-corentin stephanie-blake roald-dahl astrid-lindgren beatrix-potter anthony-browne eric-carle jeanne-ashbe grégoire-solotareff gregoire-solotareff geoffroy-de-pennart antoine-de-saint-exupery joseph-joffo
   leo-lionni albert-dubout zep-titeuf hergé-tintin anna-llenas audrey-dana romain-gary emile-ajar jean-cocteau jean-anouilh samuel-beckett eugene-ionesco bertolt-brecht anton-tchekhov william-shakespeare oscar-wilde mark-twain ernest-hemingway fiodor-dostoievski leon-tolstoi gabriel-garcia-marquez pablo-neruda khalil-gibran rabindranath-tagore
   claude-monet edgar-degas paul-cezanne auguste-renoir henri-matisse pablo-picasso salvador-dali joan-miro marcel-duchamp jackson-pollock yayoi-kusama jean-michel-basquiat niki-de-saint-phalle ernest-pignon-ernest miss-tic
   jean-sebastien-bach wolfgang-amadeus-mozart frederic-chopin claude-debussy erik-satie maurice-ravel georges-bizet camille-saint-saens antonio-vivaldi franz-schubert serge-prokofiev
   mahatma-gandhi martin-luther abraham-lincoln che-guevara lech-walesa vaclav-havel aung-san-suu-kyi malala-yousafzai anne-frank simone-de-beauvoir florence-nightingale ada-lovelace alan-turing stephen-hawking marie-curie albert-einstein nikola-tesla thomas-edison galileo-galilei louis-pasteur
   mlezi-maore
   aichhorn racamier haim-omer graindorge theophile-roussel desiree-clary soundiata-keita joséphine-baker josephine-baker soeur-emmanuelle abbe-pierre jeannot-lapin pierre-lapin catherine-graindorge maurice-corcos rene-spitz harry-harlow konrad-lorenz donald-meltzer wilfred-bion esther-bick joyce-mcdougall andre-green jean-laplanche piera-aulagnier rene-kaes jean-claude-rouchy jacques-hochmann roger-perron nicole-berry maurice-titran jean-marie-delassus annie-ernaux jean-baptiste-pontalis marie-christine-laznik fabienne-brugere joan-tronto carol-gilligan pascale-molinier patricia-paperman
   masse-trevidy marie-antoinette rembrandt vermeer raphael-sanzio botticelli caravage delacroix courbet vivaldi beethoven schubert chopin debussy ravel berlioz bizet molière voltaire montaigne rousseau-jean-jacques racine corneille hugo-victor fenelon lamartine musset verne maupassant proust flaubert romulus remus cain esau abraham-lincoln salomon-roi goliath noe-arche polybe jocaste dursley michael-rutter ann-masten jay-belsky martha-harris dominique-attias philippe-malaurie urie-bronfenbrenner joyce-epstein
   mafalda cosette harpagon cleante scapin sganarelle thenardier javert tartuffe argan quasimodo gavroche fantine tintin milou asterix obelix mickey minnie titeuf grosminet garfield snoopy spirou schtroumpf peppa elmer barbapapa wiggum shrek dumbo hulk spiderman batman superman naruto sasuke luffy goku pikachu yoda malala tchoupi totoro kirikou calimero ariol nekfeu jul ninho gims booba`,
);

/** A name that readers know: a theorist's surname, or the whole name where many bear the surname. */
export const isKnownName = (folded: string): boolean => KNOWN.has(folded);

/** Of them those that children and neighbours bear too. */
const ALSO_BORNE = setOf(
  'seraphin santiago dolan luther cezanne dali hikmet cesaire angele adele rihanna barbara vianney zaho colette keaton milou elmer claudel moise bowen oury moro',
);
/** A single name that only somebody whom readers know bears: « Mozart », « Cosette ». */
export const isOnlyFamous = (folded: string): boolean =>
  KNOWN.has(folded) && !ALSO_BORNE.has(folded);
