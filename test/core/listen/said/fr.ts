/** What the rules alone must hear: "!" is critical, "+" an alert, "-" nothing that alerts. */
export const french = `
# négation
+ Le vendeur n’était pas aimable.
+ Le personnel n'est ni poli ni souriant.
+ Ce n'était pas bon du tout.
+ Les cabines n'étaient pas propres.
- Personne n'était désagréable.
- Ce n'était pas sale du tout.
- Je n'ai jamais été déçue ici.
- Il n'y avait pas d'attente.
- Jamais eu le moindre problème avec mes commandes.
# pas de plainte
- Aucune plainte.
- Rien à redire.
- Rien à reprocher à l'équipe.
- Zéro problème, aucune attente.
- Je n'ai aucun reproche à faire.
# pas mal
- Pas mal pour un petit magasin.
- Pas mauvais du tout.
- La nourriture n'était pas mauvaise.
- On ne peut pas faire mieux.
+ Il n'y a pas pire.
+ Vraiment pas bon.
# plus jamais
+ Plus jamais !
+ Je ne reviendrai pas.
+ Nous n'y retournerons plus.
# contraste
+ Équipe sympathique, mais les toilettes étaient sales.
+ Bons prix, cependant la caissière était désagréable.
+ La cuisine est bonne mais nous avons attendu quarante minutes.
- Petit, mais propre et accueillant.
- Je craignais une longue attente mais tout le monde a été rapide.
# intensité
+ La caisse est extrêmement lente.
- C'était un peu lent.
- Légèrement cher.
+ Lent et cher.
# questions
- Avez-vous cette lampe en bleu ?
- Est-ce que vous réparez les montres cassées ?
- Puis-je rendre une bouilloire défectueuse sans la boîte ?
- Que se passe-t-il si le colis est endommagé ?
- Vendez-vous des pièges contre les cafards ?
- Où puis-je m'adresser en cas de problème ?
+ Où est mon remboursement, toujours pas reçu ?
+ Pourquoi la vendeuse était-elle si désagréable ?
+ Est-ce normal que le pain soit moisi ?
# conditions
+ La vendeuse était si grossière avec nous.
- Si l'appareil est défectueux, puis-je l'échanger ?
- Je serais déçue si le magasin fermait.
- Sans votre serveur, la soirée aurait été horrible.
- En cas de problème l'équipe répond tout de suite.
- On m'a demandé si j'avais un problème.
+ Même si on demande gentiment, le personnel est désagréable.
# comparaison
- Contrairement à l'autre magasin, où le personnel est désagréable, ici on sourit.
- L'autre magasin était très sale, alors je viens ici.
- Bien plus aimable que les vendeurs impolis d'à côté.
- Chez la concurrence tout est cassé et sale.
+ Le service est pire qu'avant.
+ J'irai ailleurs, la caissière était désagréable.
# le passé
- Avant, les toilettes étaient sales, maintenant tout est très propre.
- L'ancien patron était désagréable, le nouveau est très gentil.
+ C'était bien avant, maintenant c'est très sale.
# la vie du client
- Ma voiture est tombée en panne et l'équipe a été formidable.
- J'avais passé une très mauvaise journée et la serveuse était adorable.
- Mon fils était malade et la pharmacienne a été très gentille.
- Mon écran cassé a été réparé en une heure, excellent.
- J'avais perdu mon portefeuille et la gentille dame me l'a gardé.
+ Mon téléphone est en panne après deux jours.
# suggestions
- Il faudrait ajouter des sièges dehors.
- Ce serait bien d'ouvrir le dimanche.
- Vous pourriez peut-être proposer une soupe végétarienne.
+ Merci de former votre personnel désagréable.
# sécurité et droit
! Ma fille a glissé sur le sol mouillé.
! Il y avait un éclat de verre dans ma salade.
! Mon fils est allergique et a fait une réaction allergique au gâteau.
! Nous avons tous eu une intoxication alimentaire.
! Vous aurez des nouvelles de mon avocat.
! Je vais porter plainte contre vous.
! Je vais signaler cela à la répression des fraudes.
! J'ai appelé la police.
! On m'a suivie à cause de ma couleur de peau.
! C'était une remarque raciste.
! Le vigile m'a bousculé.
! On m'a volé mon sac dans la cabine : volé !
! L'issue de secours était bloquée par des cartons.
! Nous avons trouvé un cafard dans la soupe.
! L'appareil a pris feu.
! J'ai reçu une décharge électrique.
- Des prix de folie chaque semaine.
- Vos burgers sont une tuerie.
- Pas d'allergie dans la famille.
- Juste à côté du commissariat de police.
- Mon ami avocat vous a recommandés.
- La liste des allergènes est claire.
- Mon allergie a été prise au sérieux.
- Nous avons acheté un tapis de souris.
- Une salade d'avocat délicieuse.
# fautes de frappe
+ C'était horible.
+ Quelle décepton.
+ Totalement inaceptable.
- C'était délicieuxx.
- Très satisfiat.
`;
