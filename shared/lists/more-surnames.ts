/** Surnames of every region and origin that the package's lists lack, those that are also French words included. */
export const moreSurnames: readonly string[] = (
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
