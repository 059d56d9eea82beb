import type { KeywordRule } from "../rules.ts";
import { alert, critical, hint, inNotes, interest, praise, statement } from "./list.ts";

/** French words of retail to begin with. */
export const french: readonly KeywordRule[] = [
  critical(
    "Injury or danger",
    "safety",
    `
    blessé, blessée, blessés, blessées, blessure*, hôpital, urgences, ambulance, pompiers, glissé sur,
    tombé (dans|sur le|par terre), tombée (dans|sur le|par terre), saign*,
    électrocut*, dangereu*, prend* feu, pris feu, explosé*, (verre|métal|plastique) dans (mon|ma|le|la|notre),
    (issue|sortie) de secours /4 (bloquée|fermée|encombrée|condamnée), étouff*, coupé (le|la|au|mon), (verre|métal|plastique|aiguille) (dans|trouvé), éclat* de verre, morceau* de (verre|métal|plastique), (décharge|choc) électrique, (brûlé|brûlée) (la|le|au|à|ma|mon), ébouillant*, chute* (dans|sur|à cause), (glissé|trébuché), sol glissant, en feu, incendie /3 (dans|s'est)
  `,
  ),
  critical(
    "Illness or allergy",
    "safety",
    `
    allergi*, allergène*, intoxication*, intoxiqu*, empoisonn*, tomb* malade*, (suis|été|rendu*) malade*, vomi*,
    diarrhée, moisi*, asticot*, cafard*, rats, des souris, souris /2 (courait|court|morte|vue|rayon|réserve), salmonell*, avarié*, réaction allergique*, choc anaphylactique, (poulet|viande) /2 (cru*|crue*), vers dans, punaises, crottes de (rat*|souris), nuisibles
  `,
  ),
  critical(
    "Legal threat or crime",
    "legal",
    `
    avocat (va|pour|sera|contact*), mon avocat, porter plainte, porte plainte, porté plainte,
    plainte (déposée|à la police), tribunal, procès, (action|poursuite*|suites|voie*) (en justice|judiciaire*), en justice, poursuivre (en|votre), (vais|allons) vous poursuivre, huissier, médiateur, associations? de consommateurs, que choisir, inspection du travail, (fraude|fraudeur*), usurp*, agence régionale de santé, police, gendarmerie, répression des fraudes, dgccrf, escroqu*,
    arnaqu*, services vétérinaires, services d'hygiène, (volé|volée), vol à
  `,
  ),
  critical(
    "Discrimination or harassment",
    "staff",
    `
    racis*, discrimin*, sexis*, homophob*, harcel*, harcèl*, menac*, agressé*, insult*,
    à cause de (ma|mon) (couleur|origine|religion|handicap|voile|accent), attouchement*, sexuel*, (touché*|peloté*|caressé*) (les|la|le|mes|sans), frappé*, bousculé*, giflé*, antisémit*, islamophob*, handiphob*, xénophob*, (accusé|accusée|accusés) de vol, parce que je suis (noir*|arabe|handicapé*|étranger*|gay|lesbienne|voilée), suivi* dans (le|tout le) magasin
  `,
  ),
  statement(
    "Nobody got back to the customer",
    "service",
    `
    personne /4 (rappelé*|répond*|répondu|recontacté*|contacté*|venu*),
    (jamais|pas) /3 (rappelé*|répondu|recontacté*|reçu*|arrivé*|livré*|eu de réponse),
    (aucune|sans|pas de) (réponse|nouvelle*|retour|rappel), (aucun) (retour|rappel|suivi), attends toujours,
    toujours (pas|en attente|aucune), (ignoré|ignorée|ignorés)
  `,
  ),
  statement(
    "Nobody helped",
    "service",
    `
    personne /4 (aid*|renseign*|servi*|occup*|à la caisse|au rayon|disponible|pour),
    (refusé|refuse|refus) /2 (d|de|l|le|la), a refusé, (aucune|pas d|sans) (aide|excuse*|explication*|assistance),
    aucun (vendeur|conseil|employé|respect), (une|seule|une seule) caisse (ouverte|d'ouverte), seule caisse,
    (manque|manquait) de (personnel|caisses|monde), pas assez de (personnel|caisses|monde),
    s'en (fiche*|fout*|moque*), renvoyé* d'un
  `,
  ),
  alert(
    "Rude staff",
    "staff",
    `
    désagréable*, impoli*, malpoli*, mal élevé*, grossi*, irrespect*, arrogan*, méprisan*, mépris, hautain*,
    agressif*, agressive*, incompéten*, antipathique*, mal (accueilli*|reçu*|servi*|aimable*),
    peu (aimable*|accueillant*|serviable*|sympathique*), mauvaise humeur, non professionnel*, pas professionnel*,
    menti, mensonge*, insolent*, (crié|crie|criait|hurle|hurlait) (sur|dessus), traité* de (menteu*|voleu*|idiot*), odieu*
  `,
  ),
  alert(
    "Very unhappy",
    "service",
    `
    mauvais*, horrible*, terrible*, affreu*, catastroph*, lamentable*, déplorable*, nul, nulle, nuls, nullissime,
    scandal*, honte*, honteu*, inadmissible*, inacceptable*, intolérable*, décevant*, déçu*, déception*, mécontent*,
    insatisf*, furieu*, en colère, énervé*, dégoût*, dégueulasse*, pire, pires, (pas|rien de) pire, moins bien (que|qu), médiocre*, réclam*, me plain*,
    (très|trop|si|vraiment) mal,
    plainte*, minable*, pas /2 (normal*|acceptable*|terrible|correct*|sérieux), à fuir,
    fuyez, laisse à désirer, n'importe quoi, foutage de gueule, 😡, 🤬, 😠, 👎, 🤮, 😤
  `,
  ),
  statement(
    "Customer is leaving",
    "service",
    `
    plus jamais, (ne|n'y) /4 (reviendr*|retourner*|remettr*) /2 (pas|plus|jamais),
    (reviendr*|retourner*|reviens|achèter*) (pas|plus|jamais), dernière fois,
    (vais|irai|aller|passer) /3 (concurren*|ailleurs), (résili*|annul*) /4 (carte|compte|abonnement|commande),
    (déconseill*|à éviter|évitez), (recommande|conseille) (pas|plus), perdu (un|une) client*,
    laissé (mon|le) (panier|caddie|chariot)
  `,
  ),
  statement(
    "Customer wants it put right",
    "service",
    `
    (veux|voudrais|exige|demande|souhaite) /4 (rembours*|responsable|directeur|excuses|dédommag*|échange),
    être rembours*, perte de (temps|argent),
    (deuxième|troisième|quatrième) (mail|message|fois|appel|réclamation|relance), rendez moi
  `,
  ),
  statement(
    "Long wait",
    "waiting",
    `
    (attend*|attente|queue|file|patient*) /5 (heure*|minutes|longtemps|interminable*|semaine*|mois|longue*),
    (heure|heures|demi heure|minutes|mn|longue*|interminable*|trop de|trop d) /2 (attente|queue|attendre|file|caisse),
    demi heure, trop (long|longue|d'attente|lent), plus d'une heure, interminable*
  `,
  ),
  hint(
    "Slow",
    "waiting",
    `
    lent, lente, lents, lentes, lenteur*, retard*, attente*, queue
  `,
  ),
  alert(
    "Faulty product",
    "product",
    `
    cassé, cassée, cassés, cassées, défectu*, abîmé*, endommagé*, déchiré*, périmé, périmée, périmés, périmées, pourri, pourrie, pourris, pourries,
    (fonctionne|marche|marchait|fonctionnait) (pas|plus|mal), en panne, mauvaise (taille|qualité|commande|couleur),
    mauvais (article|produit|modèle), (erreur|trompé*) (de|dans) (taille|commande|article|ma commande),
    (boîte|carton|paquet|colis) /2 vide, immangeable*, froid à l'arrivée, arrivé* froid*, cheveu*,
    manqu* (un|une|des|dans|le|la), date /2 dépassée, contrefaçon*, hors service
  `,
  ),
  hint(
    "Not in stock",
    "product",
    `
    rupture de stock, en rupture, rayon* vide*, (peu|pas|manque) de choix, indisponible*
  `,
  ),
  statement(
    "Wrong bill",
    "billing",
    `
    (débité|débitée|facturé|facturée|payé|prélevé|encaissé|compté) /4 (deux fois|double|2 fois|trop),
    (erreur|erreurs) (de|en|dans|sur) (caisse|prix|facture|facturation|rendu|le ticket),
    (prix|étiquet*|rayon) /7 (caisse|correspond* pas|différent*), (pas|jamais|toujours pas|non) /2 rembours*,
    (refus*) /3 rembours*, remboursement /5 (attente|attend*|pas|jamais|toujours|refus*), bon d'achat /4 (refus*|pas),
    surfactur*, frais cachés, trop (perçu|payé)
  `,
  ),
  hint(
    "Too dear",
    "price",
    `
    cher, chère, chers, chères, hors de prix, exorbitant*, prix /3 (augment*|élevé*|excessif*)
  `,
  ),
  alert(
    "Dirty",
    "cleanliness",
    `
    (est|était|très|trop|si|assez|plutôt|toujours|hyper) sale,
    (sont|étaient|toilettes|très|tables|sols|cabines) sales, saleté*, crasseu*, dégoûtant*, malpropre*, insalubre*,
    (pas|jamais|peu) /2 (propre*|nettoyé*), sent* mauvais, pue, puait, puanteur, mauvaise* odeur*,
    hygiène (douteuse|déplorable|inexistante), collant*
  `,
  ),
  statement(
    "Delivery failed",
    "delivery",
    `
    (jamais|pas|toujours pas) /2 (arrivé*|livré*|reçu*|parvenu*),
    (livraison|colis|commande|livreur) /4 (retard|perdu*|manquant*|annulé*|incomplèt*|endommagé*|erreur|jamais|pas),
    (jours|semaines|heures) de retard, colis perdu, sous la pluie
  `,
  ),
  alert(
    "A problem",
    "service",
    `
    (toujours|encore|problème*) /3 (pas|non|jamais) (réglé*|résolu*|réparé*),
    (problème*|souci*) (avec|non|pas|de|persist*|dans|au|à), (pas|jamais|rien) /2 (réglé*|résolu*|fait)
  `,
  ),
  hint(
    "Problem",
    "service",
    `
    problème*, souci*, erreur*, dommage, difficil*, compliqué*, malheureusement, négati*, bruyant*, bondé*, manque de,
    à améliorer, peut mieux faire, oubli*
  `,
  ),
  statement(
    "A survey-taker's words",
    "service",
    `
    (la personne|l'enquêté|l'enquêtée|le répondant|la répondante|le client interrogé) /2 (hésit*|raccroché|semblait (agacé*|énervé*|contrarié*))
  `,
  ),
  inNotes(
    "The survey-taker heard trouble",
    "service",
    `
    hésit*,
    (semblait|semble|paraissait|était|avait l'air|ton) /2 (agacé*|énervé*|fâché*|contrarié*|mécontent*|déçu*|irrité*|tendu*|triste*),
    raccroché*, incident*, (demande|souhaite|veut) /5 (rappel*|responsable|directeur|gérant),
    (n'a|ne) /3 pas (voulu|veut|souhaité) /2 (dire|répondre|parler|expliquer), soupir*, (change|changé|changeait) de (sujet|ton), (ton|voix) (changé*|change|tremblant*|sec|sèche|froid), agacé*, (rappel|rappeler) (demandé|souhaité|svp|par le|urgent),
    (demande|souhaite|veut) /4 (être rappelé*|le resp|le dir|le chef), évasi*, long silence, (longue|long) (pause|hésitation), en larmes, pleur*, pas (convaincant*|sincère), réponses (sèches|courtes|évasives), (cl|client|cliente|pers|répondant*) (agacé*|énervé*|mécontent*|contrarié*|hésitant*|réticent*|tendu*), écourté*,
    n'a pas voulu,
    mécontent*
  `,
  ),
  praise(
    "Praise",
    "service",
    `
    bon, bonne, bons, bonnes, bien, super, excellent*, parfait*, génial*, formidable*, magnifique*, agréable*,
    aimable*, sympa*, gentil*, poli, polis, polie, accueillant*, souriant*, serviable*, compétent*, efficace*,
    professionnel*, satisfait*, content*, ravi*, recommand*, conseille, propre*, frais, délicieu*, beau, belle, magnifique*, superbe*, adorable*, aidé*, rapide*, charmant*, chaleureu*, merci, bravo, top,
    impeccable*, nickel, meilleur*,
    (aucun|pas de|pas un|sans|jamais de|jamais eu de|jamais un|zéro|jamais eu le moindre) (problème*|souci*|plainte*|reproche*|défaut*),
    (aucune) (plainte*|réclamation*|remarque|attente|erreur*), rien à (redire|dire|reprocher|signaler), pas mal,
    pas mauvais*, jamais déçu*, pas déçu*, pas cher*, pas de mauvaise surprise, 👍, 😍, 😊, ❤, 🥰
  `,
  ),
  interest(
    "Suggestion",
    "service",
    `
    suggestion*, suggér*, serait (bien|bon|sympa|mieux), j'aimerais, pourriez vous, il faudrait
  `,
  ),
  interest(
    "Competitor",
    "service",
    `
    concurren*, autre* (magasin|enseigne|supermarché)*
  `,
  ),
  interest(
    "About the manager",
    "staff",
    `
    responsable*, directeur*, directrice*, gérant*, chef de (rayon|magasin)
  `,
  ),
];
