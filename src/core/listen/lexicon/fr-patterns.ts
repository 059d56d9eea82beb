/** Ways in which people tell of a problem in French without a bad word, or speak of one that is not theirs. */
export const patterns: readonly (readonly [string, number, string])[] = [
  [
    "a long wait",
    1.6,
    `
    WAIT /4 (NUMBER|COUNT) /1 TIME, WAIT /3 (heure|longtemps|eternite|temps fou|siecle*|plus de), (plus de|pres de) /2 (minute*|heure|heures), depuis /3 TIME /4 (attend*|rien|pas|toujours|aucun*|personne|sans), (attend*|rien|pas|toujours|aucun*|personne|sans) /4 depuis /3 TIME,
    (NUMBER|COUNT) TIME (de retard|d attente|apres|plus tard|d|sans|a attendre|que), demi heure, heure et demie, une heure (d attente|de queue|de retard|pour|a attendre|apres), (attend*|queue|retard) /4 une heure, quart d heure, une eternite,
    un temps fou, (toujours|encore) (pas|rien|aucun|aucune|en attente|sans|personne), toujours (pas|rien), j attends /3 (toujours|encore|depuis),
    attends depuis, depuis (lundi|mardi|hier), malgre (le|la|ma|notre|une) (rendez|reservation),
    avions reserve /6 TIME
  `,
  ],
  [
    "nobody served",
    1.6,
    `
    personne /5 (repond*|sait|savait|su|aid*|decroche*|vient|vu|servi*|regard*|occup*|concerne*|peut|responsable|disponible|rappel*|venu|n est),
    personne ne, personne n, une seule (caisse|caissiere|personne|serveuse), un seul (serveur|vendeur|employe|caissier),
    (ni|aucun|pas un|meme pas) (bonjour|sourire|regard|merci|au revoir|excuse*),
    aucun (vendeur|conseil|sourire|bonjour|geste|suivi|respect|personnel|retour|effort|gout|interet|professionnalisme),
    aucune (aide|explication|reponse|excuse*|information|annonce|solution|compassion|compensation|nouvelle*),
    (j ai du|a du|avons du|du) /2 (revenir|demander|attendre|appeler|insister|faire|payer|partir|retourner|aller),
    il (a fallu|faut|fallait) /2 (demander|reclamer|attendre|insister|tout|crier|revenir), (rayon*|etagere*) /3 vide*, (nous|m) /2 (oublie*|ignore*),
    manque de (personnel|professionnalisme|hygiene|respect|proprete|conseil|organisation|moyens|choix|serieux|communication), l impression de deranger,
    on vous expedie, pas assez de (personnel|caisses|choix|monde|places)
  `,
  ],
  [
    "billed wrongly",
    1.9,
    `
    (factur*|debit*|prelev*|compt*|pay*) /4 (deux fois|double|trop|en plus|tort|mal), (deux fois|en double) /4 (factur*|debit*|prelev*|pay*),
    (prix|rayon|etiquette*) /5 (caisse|different*|PRICE|faux|fausses),
    (addition|facture|ticket|note) /5 (jamais|faux|fausse|erreur|gonfle*|pas command*), remboursement /4 (refus*|jamais|pas|attend*|toujours),
    (pas|jamais|refus*|aucun) /4 rembours*, (bon|code|carte|cheque) /4 (refus*|erreur|marche pas|bloqu*|non valable), mal rendu,
    sans mon (accord|consentement|autorisation), sans prevenir, frais caches, (refus*|pas voulu) /4 (echang*|rembours*|reprendre|garantie),
    (refuse|refusent|refuse) (de|d), devis /3 facture, caution /4 (pas|jamais)
  `,
  ],
  [
    "wrong or missing",
    1.7,
    `
    (mauvais|mauvaise) (taille|couleur|article|produit|commande|plat|modele|piece|menu|adresse|dent),
    (erreur|tromp*) /4 (commande|plat|taille|table|menu|article|modele),
    (recu|livre|envoye|donne) /4 (autre|mauvais*|inferieur|casse*|usage|vide|ouvert|moitie|rose|incomplet), commande /4 jamais (recu|livre|servi|arrive*),
    il (manque|manquait), (manquait|manquent|manque) /4 (colis|commande|boite|cable|piece*|vis|moitie),
    (la|les) moitie /4 (cass*|manqu*|oubli*|cabosse*), qu une (chaussure|partie), ne correspond* pas, correspond pas, pas conforme,
    rien a voir avec /3 (photos|realite|description|photo), different* de (la|ce|l), pas ce que (j ai|nous|j avais|l on),
    (etait|etaient|arrive*) /2 (ouvert*|casse*|abim*|vide*|eventre*|usage*|en retard|froid*)
  `,
  ],
  [
    "never arrived",
    1.9,
    `
    (jamais|pas|toujours pas) /1 (arriv*|livr*|recu|recue|venu*|expedi*), (n est|ne sont|n ai) (toujours pas|jamais|pas) (arriv*|livr*|recu|recue|venu*|expedi*), n est jamais (venu*|arriv*|la),
    (colis|commande|valise|lettre) /4 (perdu*|introuvable|bloque*|jamais|egare*|restee), ou est (ma|mon|notre), elle est ou, sans nouvelle*,
    ni (colis|article|produit|l article), (indique|marque|note) livre, c est livre, rien recu,
    (train|vol|bus|rer|metro) /4 (annul*|retard*|supprim*|panne|bloque*), avion rate, rate (le|mon|notre) (train|avion|vol), correspondance ratee
  `,
  ],
  [
    "broken",
    1.7,
    `
    WORK /1 pas, WORK (plus|mal|jamais|rarement), ne WORK,
    ne (s allume|tient|demarre|repond|charge|fonctionne|marche|ferme|va|passe|colle|reconnait|vaut|sert), (ne|n) /3 (pas|plus|jamais|guere) /2 WORK,
    (peut|peux|pouvons|pu|peuvent|arrive) (pas|plus), (ne|n) (peut|peux) (pas|plus), impossible (de|d|a),
    (cesse|arrete|fini) de /1 (fonctionner|marcher|charger), au bout de /3 (TIME|jours) /4, (apres|en) /1 (NUMBER|COUNT|une|un) TIME /4 BREAK,
    PRODUCT /2 BREAK, (arrive*|recu*|livre*) /1 BREAK, message d erreur, hors service, en panne, tombe* en panne,
    (encore|toujours) (en panne|casse|hs|une erreur), sans cesse, sans arret, a repetition,
    se (decolle|casse|deconnecte|bloque|coupe|defait|defont|detache|dechire), s est (casse*|arrete*|decolle*|effondre*|bloque*|fendue|eteint)
  `,
  ],
  [
    "nobody answered",
    1.8,
    `
    (aucune|pas de|sans|jamais de) (reponse|retour|nouvelle*|rappel|explication*|suivi), (ne|n) /3 (repond*|rappel*|decroche*),
    (pas|jamais|personne) /2 (repond*|rappel*|repondu|decroch*|recontact*), (NUMBER|COUNT) (appels|mails|courriels|messages|courriers|relances),
    (deuxieme|troisieme|quatrieme|enieme) (mail|message|appel|courriel|fois|relance), renvoy* d un service, d un service a l autre,
    (promis|promesse*|rappel) /5 (jamais|rien|pas), raccroch* (au nez), sans reponse, silence radio, reste* sans,
    malgre (vos|mes|leurs|nos|plusieurs|de) (promesses|relances|appels|mails|nombreux)
  `,
  ],
  [
    "redress wanted",
    1.7,
    `
    (veux|exige|demande|reclame|attends|souhaite|exigeons) /4 (remboursement|rembours*|explication*|excuses|dedommagement|indemnis*|resilier|annulation|avoir|geste),
    rembours* (moi|nous|immediat*), mon argent, parler (au|a la|a un) (responsable|directeur|direction|gerant|patron), mise en demeure, porter plainte,
    repression des fraudes, (avocat|juriste|tribunal|saisirai|mediateur), je conteste, loin d etre (close|regle*),
    (probleme|panne) /3 (persiste|revenu*|toujours|pas regle|pas resolu|continue)
  `,
  ],
  [
    "leaving for good",
    2,
    `
    (n|ne) /2 achetez, (endroit|magasin|restaurant|lieu|hotel) a (eviter|fuir), (ne|n) /3 achetez pas,
    y (retournerai*|retournerons|retournerions|reviendrai*|reviendrons|irai*|irons|irions|reserverai*|remangerai*) /2 (pas|plus|jamais), (retournerai*|retournerons|reviendrai*|reviendrons|rachetera*|reprendrai*|reserverai*|reserverons|commanderai*|referai*) /2 (pas|plus|jamais), (cherchez|allez|cherche) /2 ailleurs, gardez (votre|ton) argent, economisez /3 argent, a eviter, evitez (ce|cet|cette|les|absolument|a tout), passez votre tour, (dorenavant|desormais) /3 ailleurs, meilleures adresses, une fois suffit, plutot non, c est termine,
    (plus jamais|jamais plus), (je|nous|on) /2 (reviendrai|reviendrons|retournerai|reviendrons|retournerons|reviens|remettrai*) (pas|plus),
    (reviendrai|retournerai|reviendrons|retournerons|commanderai|acheterai|remettrai) (pas|plus|jamais),
    (n y|ne) /1 (reviendrai*|retournerai*|remettrai*|commanderai*|acheterai*|reviendrons|recommande*), (ne|n) /2 recommande* pas,
    recommande (pas|a personne), (derniere|dernier) (fois|visite|achat|commande), je resilie,
    (vais|irai|passe|achete) /3 (ailleurs|concurrence|concurrent), vous ne me reverrez, client* (de |)perdu*, client* perdu*, je (le |)deconseille,
    jamais je (revien*|retourn*|reviendrai), a fuir, fuyez, passez votre chemin, (ne|n) /3 (vaut|merite) pas, (renvoye|retourne) (le|au|l|immediatement)
  `,
  ],
  [
    "danger",
    2.4,
    `
    (me|m|s|se|ma|mon) /4 (bless*|coup*|brul*|tombe*|gliss*|fracture*|electrocut*),
    (tombe*|gliss*|chut*) /4 (sol|entree|escalier*|mouille*|effondr*|encore), sortie de secours,
    (etincelles|fumee|fumer|incendie|explos*|explose|decharge),
    (verre|metal|plastique|cheveu*|insecte*|bestiole*|mouche*|ver|vers|limace) /4 (dans|bocal|soupe|assiette|salade|sandwich|plat),
    (allergi*|noix) /5 (malgre|signal*|gateau|reaction|contenait|presence|pas indique), reaction allergique, urticaire,
    malade* (apres|toute|trois|pendant|a cause), intoxication, vomi toute, avons vomi, empoign*,
    (a cause|en raison) /3 (voile|couleur|origine*|religion|handicap|accent), bras /2 (porte|vigile),
    (souris|rat|rats|cafard*) /3 (dans|vu|rayon|cuisine), visage a gonfle
  `,
  ],
  [
    "survey note",
    2,
    `
    (semblait|paraissait|avait l air|ton|voix|sonnait) /3 (contrari*|agac*|enerv*|decu*|irrit*|triste|fach*|gene*|tendu*|mecontent*|sec|seche|faux|hesitant*),
    (client*|clt|personne|repondant*|interlocut*|dame|monsieur) /4 (hesit*|soupir*|mecontent*|contrari*|decu*|agac*|enerv*|raccroch*|elude|sec|insatisfait*),
    a (hesite|soupire|raccroche|esquive|elude|hausse), hesite /3 (puis|avant|quand|lorsqu*),
    (demande|veut|souhaite|exige) /4 (rappel*|responsable|direction|parler|directeur|gerant|le responsable),
    n a pas (voulu|souhaite) /3 (dire|preciser|expliquer|parler|que|repondre), (ne|n) /2 (voulu|veut) /4 (preciser|dire|note|expliquer), motif non,
    incident (possible|probable), (possible|probable) (incident|probleme|litige), a creuser, laisse entendre, je soupconne, changement (d humeur|de ton),
    monosyllabes, refuse d expliquer, hausse le ton, rire amer, au sujet (du|de la) remboursement
  `,
  ],
  [
    "plain note",
    -1.5,
    `
    (personne|client*|dame|homme) /2 (presse|pressee), (mauvaise|ligne) (ligne|mauvaise|coupee), coupe deux fois, repondu a (tout|toutes), (a|tout) (tout |)repondu,
    toutes les questions, faux numero, ne (veut|souhaite) (pas|plus) (participer|d enquetes), question (NUMBER|COUNT) passee, tres bavard*,
    que des eloges, a vante, pas de remarque, entend mal, rappeler demain, n a jamais ete client
  `,
  ],
  [
    "worse than before",
    1.4,
    `
    (avant|autrefois) /5 (mieux|top|super|bon*|bien|meilleur*|plus), (n est|c est|ce n est|sont|est) plus /2 (ce|la|le|aussi|comme), de pire en pire,
    de moins en moins, de mal en pis, de plus en plus (cher|long|mauvais|lent|rare), (se|s) (degrade*|est degrade*|deteriore|empire),
    (a|ont) (beaucoup |bien )(baisse|change|empire|augmente),
    depuis (le|la|les|l) /2 (travaux|changement|rachat|mise|derniere|nouveau|nouvelle|reprise|renovation), l an dernier /5 (mieux|plus|deux fois),
    l annee derniere /5 (mieux|plus), (chez|a) (le|la|un|l) (concurrent|concurrence|autre) /4 (mieux|moitie|moins|gratuit), meme /4 est mieux,
    (baisse|baisse) (en|de|beaucoup)
  `,
  ],
  [
    "trouble that was made good",
    0.8,
    `
    (qu apres|seulement apres|a force|apres avoir) /4 (plaint*|insist*|reclam*|appel*), au moins /2 (donne|offert),
    (dedommag*|bon d achat) /3 (recu|eu|donne)
  `,
  ],
  [
    "sarcasm",
    1.8,
    `
    (super|genial|bravo|formidable|merci|parfait|felicitations|fantastique|top|chapeau|magnifique) /1 (encore|pour rien|pour la queue|pour la plus|pour l attente|toujours|une fois|trois|deux),
    merci pour rien, exactement ce qu il me, n avais que ca a faire, que ca a faire, si vous aimez (etre|attendre|perdre), l endroit reve,
    on n est plus a, une plaisanterie, une blague, quelle blague, pardon de (vous |)deranger, un vrai bonheur, quelle chance, tres fort le, connait pas,
    de qui se moque, on croit rever, on marche sur la tete, foutage de, #fail, bravo sncf, la honte, c est une honte
  `,
  ],
  [
    "a case that is not",
    -1.2,
    `
    (si|s il|s ils) /6 (probleme*|souci*|panne|defaut|plainte*|va pas|manque|casse|quelque chose|convient pas|regle*|rembours*|remplac*), en cas (de|d),
    au cas ou, si jamais, (craignais|pensais|pensait|croyais|s attendait|m attendais|apprehendais|redoutais|hesitais) /8 (mais|et|finalement),
    demande si, meme (quand|si) /6 (vite|rapide*|bien), si j avais eu, si l accueil avait
  `,
  ],
  [
    "another shop",
    -1.3,
    `
    (mieux|meilleur*|plus propre*|plus rapide*|plus aimable*|moins cher*|plus frais) (que|qu) /1 (le|la|les|chez|dans|en|un|autres|tous|toutes|ailleurs),
    contrairement (a|aux|au), a la difference (de|du), rien a voir avec (le|la|les) (bazar|autre*|magasin|chaos),
    ailleurs /6 (ici|attend*|pire|double|heures), chez (le|la|un) /2 concurren* /4 (double|plus cher|pire|plus),
    apres une /1 (deconvenue|deception|mauvaise)
  `,
  ],
  [
    "the customer's own life",
    -1.3,
    `
    (mon|ma|mes|notre|nos) /1 (mal|rhume|grippe|dos|genou|hanche|pied|chien|chat|mere|pere|fils|fille|mari|femme|chef|voiture|vieux|vieille|machine|grand|telephone|examen|divorce|migraine) /5 (malade|mort*|mal|pleur*|casse*|aide*|sauve*|etait|affreu*|horrible|en panne),
    mal (de tete|de ventre|au dos|aux dents|a la|de gorge|au genou), (terrible|horrible|affreux) (mal|rhume|journee),
    (journee|semaine) (affreuse|horrible|difficile|pourrie|terrible|eprouvante), j avais (perdu|oublie|casse), m etais casse,
    j ai (oublie|perdu) (mon|ma|mes), (contre|pour) (la|le|ma|mon|les) (toux|diarrhee|rhume|grippe|migraine|douleur*|fievre), je deteste (le|les) lundi*,
    les bouchons
  `,
  ],
  [
    "a plain question",
    -1.2,
    `
    (avez|etes|acceptez|livrez|faites|vendez|ouvrez|fermez|proposez|reprenez) vous,
    (quand|ou|comment|combien|quel|quelle|a quelle heure|jusqu'a quand) (puis|ouvr*|est|sont|faire|obtenir|ferm*|dure|taille|coute|peut|se|heure),
    (puis je|peut on|est ce que|pouvez vous|pourriez vous|serait il possible),
    (je voudrais|je souhaite|je souhaiterais|j aimerais|voudrais) /1 (reserver|savoir|modifier|commander|prendre|changer|connaitre|un rendez|une facture|acheter),
    quelqu'un (sait|aurait|connait), vous reste, y a t il, a t il, existe t il
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (pourriez|pourraient|devriez) /1 (proposer|ajouter|ouvrir|mettre|vendre|prevoir|envisager),
    (serait|seraient) (bien|bienvenu*|chouette|sympa|super|top|ideal|genial), une idee, suggestion*, je suggere, aimerais voir plus
  `,
  ],
  [
    "a mail by rote",
    -1.6,
    `
    (ci joint|ci jointe|veuillez trouver), cordialement, bien a vous, salutations, absent* du, absence*, reponse automatique, (comme |)convenu,
    comme demande, je confirme (le|la|votre|notre), vous pouvez clore, tout est regle, me desinscrire, en vous remerciant
  `,
  ],
  [
    "service beyond duty",
    -1.5,
    `
    imbattable*, (peut|peux|pouvez) pas battre,
    (s est|se sont|m a|nous a|m ont) /3 (personnellement|lui meme|elle meme|en personne), occupe* personnellement, (sceptique*|mefiais|doutais|reticent*) /5 (convaincu*|conquis*|ravi*|habitue*|adore),
    (a ete|ont ete|m a|m ont|nous ont|on nous a|on m a|ils ont) /2 (remplace*|rembourse*|change*|regle*|repare*|depanne*|offert*|echange*|aide*|porte*|prete*),
    (reglent|regle|remplacent|resolvent) (ca|tout|le|la|l|tout de suite),
    (sans) (discuter|hesiter|probleme|histoires|attendre|attente|poser|ticket|frais),
    (tout de suite|aussitot|immediatement|sur le champ|dans la minute|gratuitement), en (NUMBER|COUNT|quelques|moins) /2 minutes, jusqu'a la voiture,
    pris (tout |le |son )temps, aux petits soins, n ai pas attendu, n avons pas attendu
  `,
  ],
  [
    "worth it all the same",
    -1.2,
    `
    (cher*|petit*|bonde|complet|queue|file|foule|difficile|bruyant|simple|long*|dur) /5 (mais|pourtant) /3 (vaut|bon*|bien|rapide*|vite|excellent*|delicieu*|chaleureu*|suit|durent|qualite|trouve|avance*),
    en vaut la peine, chaque minute en vaut
  `,
  ],
  [
    "no complaints",
    -2.2,
    `
    (aucun|aucune|pas de|sans|jamais|zero|pas la moindre|jamais le moindre|pas le moindre|pas eu de) /2 (plainte*|probleme*|souci*|reproche*|reclamation*|defaut*|bemol|critique*|incident*|deception*|difficulte*|ennui*|surprise|accroc),
    rien (a|d) /1 (redire|reprocher|critiquer|signaler|ameliorer|negatif|dire), rien /2 (redire|reprocher|critiquer|signaler|derange),
    (pas|jamais) /2 (decu*|deception|regrette|regrette), (pas|rien) /1 (mal|mauvais|a regretter), (pas|jamais) cher,
    pas du tout (cher|decu*|mal|ennuyeux), ras, (ne|n) /3 (decu*|regrette*), on ne peut (pas )/1 (mieux|demander),
    ni /2 ni /3 (juste|simplement|impeccable|parfait), loin d etre (ennuyeu*|mauvais*|cher*), pas un (bemol|plantage), personne ne vous force,
    trouve a (redire|critiquer)
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (seul|seule|unique|petit) (bemol|probleme|defaut|souci|inconvenient|reproche|point|hic|regret|critique|ombre),
    (sauf|hormis|excepte|a part|mis a part) (que|qu|le|la|les|l|pour), (point|points) (negatif*|faible*|noir*), dommage (que|qu|pour|de|pas),
    (malheureusement|helas) (le|la|il|pas|ne|je|les|l), si ce n etait, le hic
  `,
  ],
  [
    "not enough",
    1.8,
    `
    (aurais|aurait|aurions) /5 (etoiles|etoile|points), (seulement|que) (deux|trois|quatre|2|3|4) etoiles, (enleve|retire|perd|retirer|enlever) /3 (etoile|etoiles|point), une etoile (en moins|de moins), pas (cinq|5) etoiles,
    au lieu (d|de) /1 (expliquer|montrer|aider|donner|enseigner|utiliser), se contente de, rien a voir avec
  `,
  ],
  [
    "not enough",
    1.1,
    `
    (aurait|auraient) (pu|du) etre /1 (mieux|meilleur*|plus), (pourrait|pourraient) etre /1 (mieux|meilleur*|plus),
    pas (tres|vraiment|assez|super|particulierement|franchement|terrible|top|fameu*|toujours|forcement|trop|suffisamment) /1 (bon*|propre*|aimable*|frais|bien|rapide*|utile*|content*|agreable*|accueillant*|clair*|pratique|chaud*|grand*|fort|professionnel*|attentif*),
    pas (terrible|top|fameux|fou|aimable|bon|bonne|propre|frais|fraiche|gentil*|satisfait*|convaincu*|bonne|recommandable|adapte*|a la hauteur|competent*|efficace*),
    (pourrait|devrait|aurait pu|aurait du|auraient pu|pourraient|devraient|gagnerait) /3 (etre|mieux|plus|avoir|ameliorer|faire),
    trop (cher*|lent*|petit*|froid*|sale*|sucre*|court*|long*|bruyant*|sec*|rapide|basique|dur*|lourd*|gras*|theorique|difficile|sombre*|grand*|serre*|cuit*|epice*|fort|bref), tres (cher|chers|chere|cheres|lent*|froid*|sale|sales|bruyant*|sec|secs|seche*|gras|grasse*),
    (trop|pas assez) (de|d|peu), (m attendais|attendais|esperais|j attendais) /3 (mieux|autre|plus|autre chose),
    (manque|manquent|manquait) (de|d|un|une|cruellement|quelque), (peu|guere) (de|d) (choix|gout|personnel|saveur|place|viande|pratique|stockage),
    (ne |)vaut pas, (ne|n) /2 (vaut|convient|tient|suffit|apporte|convainc|sert) pas, ca ne vaut, laisse* /1 a desirer, a desirer,
    rien (appris|compris|de maison|resolu|a voir|de neuf), on repassera,
    (faudrait|il faudrait) /2 (plus|davantage|revoir|ameliorer|ajouter), presque rien, sans (interet|gout|saveur|ame),
    (n a|n ont) (aucun|aucune) (gout|saveur|interet|sens|respect|suivi|effet|explication|autonomie)
  `,
  ],
  [
    "a waste",
    1.8,
    `
    (perte|perdre|perdu) (de|d|du|mon|notre) (temps|argent), (gaspillage|gachis), argent (jete|perdu|gaspille), par les fenetres,
    (n achetez|n y allez|ne perdez|n allez|ne commandez) (pas|jamais), (fini|finit) (a la|par|dans la) (poubelle|renvoyer|acheter|jeter),
    je regrette (mon|cet|l|d), (me suis|se) (fait|faire) (avoir|arnaquer|plumer), a la poubelle, renvoye au
  `,
  ],
  [
    "worse than before",
    3,
    `
    (jamais|nulle part|rarement) /6 (aussi|autant|si|tant) /1 BAD, jamais /4 (pire*|plus mal), (le|la|les) (pire*|plus mauvais*) /6 (jamais|ma vie|monde|ville)
  `,
  ],
  [
    "no complaints",
    -2.5,
    `
    (jamais|pas) assez (recommander|remercier|dire|manger), (m en|s en|en) lasse* (pas|jamais), sans (aucun |)doute (le|la|mon|ma|les|un|une) /3 (meilleur*|prefere*|plus), sans (conteste|hesiter|hesitation), (arriv*|peux|pouvais) pas (a |)(y |)croire /6 (bon*|bien|quel point), jamais manque (de|d), (pas|plus) /2 hate de, aucun autre /4 (aussi|meilleur*), (pas|jamais) /4 meilleur* (endroit|restaurant|service|cours|produit|rapport),
    (jamais|nulle part|rarement) /6 (aussi|autant|si|tant) /1 GOOD, jamais /4 (mieux|meilleur*), (peut|pourrait|saurait) pas (faire |)mieux
  `,
  ],
  [
    "a plain question",
    -4,
    `
    que (faire|dois je faire|se passe t il|puis je faire|peut on faire) /2 (si|s|en cas), (a qui|ou|comment) /5 (si|en cas) /4 (panne|probleme|defaut|manque*|casse*), (avez|vendez|cherche|auriez) /4 (contre|anti)
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    meme si /6 (BAD|petit*|serre*|bruyant*|un peu|long*|vieux|vieille*|manque*|aurait|pourrait), (bien que|quoique) /6 (BAD|petit*|bruyant*|un peu|pas|peu|long*|limite*)
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (vous |)pourriez (peut etre |)(mettre|proposer|ajouter|installer|sortir|ouvrir|vendre|prevoir), (suggestion|idee|souhait|proposition), (serait|seraient) (bien|super|genial|pratique*|sympa|chouette|le bienvenu|une bonne idee), ce serait (bien|super|genial|pratique|sympa|chouette|une bonne idee), pourquoi pas, (remettez|ramenez|ouvrez|ajoutez|mettez) /6 (s il|donc|svp)
  `,
  ],
];
