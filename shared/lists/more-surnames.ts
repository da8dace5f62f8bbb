/** Surnames of every region and origin that the package's lists lack, those that are also French words included. */
export const moreSurnames: readonly string[] = (
  'Castaing Lacaze Mouton Bijou Alibert Arnal Astruc Auberger Aubry Audibert Authier Authié Azéma Barthe ' +
  'Bastide Batut Baudin Bayle Bazin Berthier Bessière Blanchard Boisson Bonnafous Bonnefoy Bories Boudon ' +
  'Bouissou Bourrel Bouyssou Cabrol Calmels Calmettes Campan Cancel Capdeville Carayon Cassagne Castan ' +
  'Cathala Cavalier Cayla Cazals Chabrol Chanal Chastang Combes Comby Costa Courtade Dalmas Darnaud ' +
  'Daubas Delmas Delpech Delrieu Despeyroux Destruel Dumas Duprat Dupuy Durieux Espinasse Estève Fabries ' +
  'Farges Ferrières Fonvieille Fraysse Gailhard Galtier Gayraud Gineste Granier Guiraud Izard Jalabert ' +
  'Labarthe Laborde Labrousse Lacam Lacroux Lafargue Laffitte Lafon Lagarrigue Lamothe Lanne Lapeyre ' +
  'Larrieu Lasserre Laurens Lavigne Malaval Malet Marre Marty Mas Massol Maurin Mazel Mazet Mialhe ' +
  'Molinier Monteil Mourgues Naudin Negre Nogaret Pagès Palanque Pélissier Peyre Pouget Pradel Pujol ' +
  'Puech Quercy Raynal Ricard Rigal Rouquette Roussel Rouzaud Sabathier Salles Salvan Sarda Saurel ' +
  'Ségala Serres Sicard Soulié Teulade Testut Trémolières Valette Valentin Vaysse Verdeil Vernhes ' +
  'Vialard Viguier Villeneuve Gonzalvez Rousselin Bellanger Benoist Bertheau Besnier Bidault Blaise ' +
  'Bobin Boisseau Bordeau Bourreau Brault Breton Brossier Chaillou Charron Chesneau Chevreau Daguet ' +
  'Davoust Delahaye Denis Drouet Dubreuil Dugué Duveau Froger Gaborit Galland Gasnier Gaultier Gaudry ' +
  'Gautreau Girault Godet Gohier Goupil Guérineau Guéry Guichet Hardouin Houdayer Jamin Joubert Landais ' +
  'Leclair Lefeuvre Legeay Lemoine Lhermitte Martineau Massé Ménard Meslet Métayer Moreau Morineau Neveu ' +
  'Pasquereau Pellerin Pichard Pinson Plessis Poupard Proust Renaud Retailleau Ricordeau Rineau Robineau ' +
  'Rocheteau Sorin Thébault Thibaudeau Touzeau Trottier Verron Vigneau Vincendeau Baeckeroot Bauwens ' +
  'Becquart Boulinguez Bouvart Caron Coisne Cuvelier Dambrine Debruyne Declercq Decroix Degand Dehaene ' +
  'Delbecque Delecroix Delemotte Delobel Delporte Delvallée Demarquilly Deroubaix Deschamps Desmarets ' +
  'Despret Desrousseaux Devos Dewailly Dhaine Dubar Duhamel Dumortier Duquesne Fiévet Flahaut Fontaine ' +
  'Gheeraert Hennebelle Hollebecque Hocquet Lecocq Leclercq Lefebvre Legrain Leleu Lemaire Lernould ' +
  'Lestienne Mahieu Mairesse Masurel Meurisse Mortelette Olivier Pattyn Pennequin Playe Plouvier Queva ' +
  'Quesnoy Ramon Ringot Rogez Senechal Taillez Thellier Tiberghien Vandamme Vandenberghe Vanhoutte ' +
  'Verbrugghe Verhaeghe Vermeersch Wacheux Waeselynck Warembourg Wattebled Wattel Willot Adam Antoni ' +
  'Arnold Baumann Becker Bieber Boehm Braun Burger Dietsch Ehret Eichenlaub Fischer Flick Frey Fritsch ' +
  'Fuchs Gasser Geiger Gerber Gross Haas Hartmann Heckel Heim Herrmann Hirsch Hoffmann Huber Jung Kaiser ' +
  'Karcher Keller Kern Klein Koch Koenig Kohler Krebs Krieger Lang Lehmann Litzler Ludwig Lutz Marx ' +
  'Metzger Nagel Oberlé Ott Reeb Reinhardt Ritter Roth Ruhlmann Sauter Schaller Schmitt Schneider ' +
  'Schultz Schwartz Seiler Simon Stein Steiner Straub Ulrich Vogel Wagner Walter Weber Wolff Zimmermann ' +
  'Zink Bellec Bothorel Bourhis Bouder Briec Cadoret Caradec Cosquer Cozic Craff Daoulas Dréan Drezen ' +
  'Even Flochlay Fouillé Gargadennec Gourvennec Gouzien Guyader Helias Jaffré Jestin Jezequel Kerdoncuff ' +
  'Kerdraon Kerebel Kerisit Kermorgant Kerninon Kerouanton Laurent Cam Lagadic Larnicol Leost Lohéac ' +
  'Lozachmeur Menez Merdy Morin Nicolas Nicot Nédelec Peron Pichavant Piriou Plouzennec Poupon Quéau ' +
  'Queinnec Quintric Raoul Rivoal Rospars Seité Sparfel Stephan Thomas Tromeur Troadec Uguen Vigouroux ' +
  'Yvinec Soumah Kourouma Keïta Camara Condé Sylla Touré Kanté Bérété Fofana Soumahoro Gnagne Kouadio ' +
  'Konan Yapi Tanoh Gbagbo Zadi Tchoumi Ngono Essomba Abega Mvondo Nana Djoko Kuete Talla Wandji Nzengue ' +
  'Ondo Obame Moussavou Nguema Boukari Adjei Mensah Agbeko Dossou Zinsou Houngbo Diop Faye Gueye Mbaye ' +
  'Niang Sarr Seck Thiam Wade Badji Diatta Manga Sagna Coly Gomis Mané Tavares Semedo Varela Correia ' +
  'Haddadi Belkhir Benslimane Bouchama Chergui Derradji Ferhat Gherbi Hamdani Kerrouche Lahlou Makhloufi ' +
  'Nouri Ouarab Rezgui Sebti Tabet Yousfi Zerouali Zeroual Amellal Aouchiche Cherifi Djebbari Fekir ' +
  'Guendouz Hadjadj Iddir Kaddour Laïdi Medjahed Nacer Ouadah Rahal Sahraoui Taleb Yacoubi Benchekroun ' +
  'Bennani Benjelloun Berrahal Chraïbi Filali Lamrani Skalli Tazi Ben-Salah Jelassi Trabelsi Gharbi ' +
  'Ayari Mejri Dridi Bouzidi Boyer Nativel Robert Ramin Law-Fine Ah-Sing Latchoumane Apavou Virassamy ' +
  'Cadet Begue Boulevart Elisabeth Annette Mondon Gonthier Abmon Ango Rakotondrabe Andriamanana ' +
  'Razanakoto Teihotu Teriitahi Tehei Mahinui Tuheiava Faatau Tamatoa Temaru Brotherson Hnaije Wamytan ' +
  'Naisseline Kaloi Wenehoua Xowie Tein Poaniewa Gorodey Boewa Nonnaro ' +
  'Bah Ba Sy Ly Sow Sall Boulanger Boucher Berger Charpentier Chevalier Cordier Couturier Fournier Marchand Masson Mercier Meunier Meyer Muller Pelletier Poulain Prévost Tessier Tisserand Verdier Vidal Besson Bouvier Carpentier Chauvin Collet Coulon Ferrand Gaillard Germain Gros Guillot Guillemot Hamon Humbert Jacob Jacquet Labbé Lacroix Laine Langlois Laporte Legrand Lejeune Lesage Levasseur Marin Marion Mallet Moulin Noël Pages Paris Pasquier Perrot Picard Pichon Pons Poirier Prieur Rey Riou Rivière Rolland Roy Royer Salmon Sauvage Savary Seguin Serre Tanguy Texier Tournier Vallée Vasseur Voisin Weiss Bonnet Chapelle Clerc Loiseau Lebreton Letellier Camus Brun Noir Rousseau Leblanc Lenoir Leroux Legros Lemaitre Maillard Barbier Forestier Cousin Bourgeois Monnier Lévêque Baron Leduc Comte Roi Duc Prince Page Sergent Maréchal Portier Potier Tailleur Sabatier Fabre Faure Favre Lefort Legay Lebon Lebel Bon Bel Beau Joly Jolly Gay Sage Petitjean Grandjean Bontemps Printemps Hiver Avril Janvier Mardi Vendredi ' +
  'Abadie Allard Amiot Andrieu Archambault Arnould Auger Barthélemy Baudry Beaufils Bélanger Benard ' +
  'Béranger Berthelot Bertin Besnard Blin Blot Bonneau Bonnin Bosc Boudet Boulay Bourdin Bourgoin ' +
  'Bousquet Boutin Briand Brossard Bruneau Brunel Burel Caillaud Carlier Cazenave Chabert Chartier ' +
  'Chauveau Chauvet Chevallier Colas Collin Coste Costes Debray Delage Delannoy Delattre Delaunay ' +
  'Delcourt Delorme Devaux Didier Duchemin Duchesne Duclos Dujardin Dupin Dupré Duret Duvivier Étienne ' +
  'Faivre Ferrier Flament Foucher Fouquet Gallet Gaudin Geoffroy Georges Gervais Gilbert Godard ' +
  'Godefroy Granger Grégoire Guibert Guichard Guillemin Guillet Guillou Hébert Hervé Hoareau Hoarau ' +
  'Hugon Imbert Jamet Jourdain Jourdan Kieffer Lafont Lamy Laroche Larue Lassalle Leblond Lebrun ' +
  'Leconte Ledoux Lelong Lepage Lesueur Magnier Mahé Maurel Maurice Michaud Millot Monnet Morvan ' +
  'Ollivier Papin Payet Pottier Prigent Pruvost Rault Raynaud Regnier Roland Rollet Tardy Thibault ' +
  'Thierry Turpin Abgrall Autret Berthou Bihan Bodénès Bozec Cadiou Calvez Cariou Coatmeur Cloarec ' +
  "Cornec Corvest Creach Cudennec Dantec Derrien Donval Élies Floch Floc'h Gac Gall Goasdoué Goff " +
  'Goffic Guéguen Guennec Guillerm Guivarch Hascoët Héliès Henaff Hémery Jaouen Jégo Jégou Joncour ' +
  'Kerbiriou Kerboul Kergoat Kerleroux Kermarec Kerneis Kersauson Kervella Kervran Lagadec Larvor ' +
  "Lastennet Lescop Lozac'h Madec Mével Mingam Moal Morizur Nédélec Omnès Pennec Penn Quéméneur " +
  'Quéméner Quénéhervé Quéré Quillévéré Roudaut Rouz Salaün Scouarnec Talarmin Tallec Toullec Tréguer ' +
  'Trévidic Albertini Andreani Antonetti Antoniotti Battesti Casta Cesari Cristofari Emmanuelli Ettori ' +
  'Giacobbi Giudicelli Leca Leccia Lucchini Mondoloni Nicolai Orsoni Ottavi Pasqualini Peretti Pietri ' +
  'Susini Vincenti Zuccarelli Arrieta Barrenechea Berasategui Bidegain Darrigrand Dufau Duhalde ' +
  'Echeverria Elissalde Elizalde Erramouspe Etchebarne Etchegaray Etchegoyen Etcheverry Goyeneche ' +
  'Goyhenetche Harispe Haristoy Hiriart Inchauspé Irigaray Iribarne Iriart Larralde Larramendy ' +
  'Mendiboure Oxandabaratz Oyhamburu Salaberry Sallaberry Uhalde Urruty Bischoff Diebold Ehrhardt ' +
  'Goetz Grosskost Haberkorn Heitz Kauffmann Kempf Kistler Kuntz Mosser Oster Schaeffer Schoenacker ' +
  'Schwendenmann Strub Weckmann Wendling Wurtz Dijoux Técher Virapoullé Vitry Samourgompoullé Sinapin ' +
  'Ramassamy Ramsamy Naminzo Narayanin Moutoussamy Thimodent Zandronis Jean-François Jean-Charles ' +
  'Célestine Cétout Ferdinand Gélanor Gustave Isidore Joachim Labylle Lagin Larcher Louisy ' +
  'Marie-Louise Mathurin Mérault Monlouis Mondésir Nestor Nérée Palcy Pulchérie Rosemain Surena ' +
  'Théodore Varsovie Zobda Zozor Abdallah Abdou Achi Adjovi Adamou Aguessy Agbodjan Ahouansou Akakpo ' +
  'Amoussou Assani Assogba Attoumani Bagayoko Bakayoko Bamba Bangoura Bathily Cissoko Demba Diagana ' +
  "Diakhaby Diakité Diarrassouba Doucouré Doumbia Hessou Koffi Kouassi Kouyaté Maïga M'Bodj N'Diaye " +
  "N'Guessan Niakaté Ouattara Ouédraogo Sacko Sangaré Sissoko Tandia Tchibozo Timera Wagué Yattara Yao " +
  'Zongo Bokassa Ilunga Kabongo Kalonji Kasongo Lukusa Mabiala Makiese Malonga Massamba Matondo ' +
  'Mavoungou Mbemba Mboma Mukendi Mutombo Ngoma Ngoyi Nkodia Nsimba Nzuzi Tshibangu Tshimanga Atangana ' +
  "Biya Eto'o Fotso Kamdem Kamga Mbarga Ndongo Ngassa Nkoulou Tchoupo Abebe Bekele Haile Tesfaye " +
  'Rakoto Rakotoarisoa Rakotomalala Randria Randrianarisoa Ranaivo Rasoanaivo Ravelojaona Razafy ' +
  'Razafindrakoto Mhadji Saïd Madi Ahamada Boinali Bourhane Hassani Houmadi Ousseni Soilihi Djoumoi ' +
  'Abdelli Abidi Achour Aissaoui Amrani Amrouche Azzouz Bacha Bachiri Belhadj Belkacem Belkhiri ' +
  'Belmokhtar Bensaïd Benali Benamar Benhamou Benyoucef Berrada Bouaziz Bouchareb Boudiaf Boukhalfa ' +
  'Bouzid Chaabane Dahmani Daoud Djebbar El-Amrani Elkabbaj Fares Ghazi Guerfi Haddad Haddouche Hamdi ' +
  'Hamidi Hammami Idrissi Jaziri Kaci Khelifi Laaroussi Larbi Lounis Mansouri Mebarki Meddeb Messaoudi ' +
  'Mokrani Mansour Moussaoui Nasri Ouali Ould Rahmani Saadi Saïdi Salhi Slimani Tahri Talbi Touati ' +
  'Yahiaoui Zerrouki Ziani Zitouni Çelebi Karaca Da-Silva Dias Rebelo Sequeira Calvo Gallego Gimenez ' +
  'Soler De-Luca Lăcătuș Ciurar Rostas Linca Hoxha Krasniqi Berisha Gashi Shala Morina Bytyqi Kelmendi ' +
  'Dervishi Leka Prifti Petrovic Nikolic Stojanovic Wisniewska Petrenko Shevchenko Chevtchenko ' +
  'Kovalenko Bondarenko Hrytsenko Dovjenko Tkachenko Melnyk Boïko Smirnov Sokolov Kadyrov Grigoryan ' +
  'Harutyunyan Sargsyan Petrosyan Hakobyan Karapetyan Abdullayev Huynh Luong Kim Sivakumar Tahir ' +
  'Ahmadi Rahimi Karimi Hussaini Noori Stanikzai Safi Zazai Allain Bailly Beaumont Bouchet Chambon ' +
  'Corre Cros Guillon Hamel Husson Jolivet Lacombe Lacoste Lagarde Lavergne Maury Raymond Rigaud ' +
  'Rousset Thiery Vernet Corlay Guern Péron Quintin Casabianca Bidart Zehnacker Lauret Sautron Koné ' +
  'Aubin Bigot Billard Blanchet Blondel Bonhomme Bonnard Bordes Bourdon Bouvet Buisson Capelle Cartier ' +
  'Castel Charbonnier Charrier Chatelain Cornu Courtois Crépin Dauphin Doucet Faucher Ferré Fortin ' +
  'Gallois Gilles Grondin Jacquot Léger Maillet Maillot Merle Merlin Millet Parmentier Pineau Poisson ' +
  'Prudhomme Rocher Roques Rossignol Vaillant Verger Vigneron Nicol Perennes Graff Spitz Jean-Baptiste ' +
  'Jean-Marie Jean-Louis Jean-Pierre Saint-Aimé Saint-Ange Chérubin Confiant Hilaire Hyacinthe ' +
  'Joseph-Angélique Marie-Sainte Placide Fané Savané Chérif'
).split(' ');
