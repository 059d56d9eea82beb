import type { ScopeText } from "./scope.ts";

/** French. */
export const french: ScopeText = {
  cues: `pas jamais aucun aucune rien sans ni personne`,
  reaching: `pas jamais ne`,
  fillers: `n j ont sont etaient eus fut sera qu de d du des la le les l un une tres trop si vraiment du tout ete eu est etait a avait ai y en c ce moindre seul seule
    plus particulierement pas jamais me nous m souci et`,
  joints: `ni ou`,
  excuses: `que seulement uniquement hesite hesitez hesiter attendais mieux meilleur imaginer rever`,
  breakers: `maintenant desormais mais cependant toutefois pourtant sauf hormis`,
  boosters: `extremement tres trop si tellement vraiment super hyper totalement incroyablement`,
  dampers: `peu legerement assez plutot parfois`,
  mutes: [
    {
      kind: "friend",
      reach: "inside",
      words: `jamais /4 (aussi|si) (bien|vite|bon*|rapide*|aimable*|propre*), (pas|jamais|nullement|aucunement|point) déçu*, pas mal, pas mauvais*, (prix|offre*|promo*) (de folie|de fou|de dingue|fous), tueries?, une tuerie, une bombe, bombe* de bain, de la bombe, terriblement (bon*|efficace*), pas terrible mais, c'est terrible ce que c'est bon,
        (aucune|sans|pas d) allergi*, (liste|carte|tableau) des allergènes, allergènes (indiqués|affichés|signalés), allergi* /6 (pris en compte|prise en compte|respecté*|attenti*|au sérieux), hypoallergénique*, anti allergi*, 
        commissariat (de police |)(voisin|à côté|en face), (à côté|en face|près) (de la|du|de) (police|poste de police|commissariat|gendarmerie|tribunal|hôpital), (poste|commissariat) de police, mon (ami|amie|voisin|mari) avocat*, avocat* /3 (crevette*|salade|mûr*|toast*), (mon|un) avocat (m'a|me l'a|nous a) recommandé, salade d'avocat,
        (voleur de|volé mon|volé la) (coeur|vedette), vol (direct|paris|vers|aller|retour|intérieur|de nuit), temps (mauvais|horrible|affreux), mauvais* (temps|journée|jour|nouvelle*|dos|genou|circulation|moment pour moi), mauvaise (journée|semaine|nouvelle|mine), bruit de fond agréable,
        sans (problème*|souci*|attente|attendre|encombre*|erreur*|faute|retard), sans aucun* /1 (problème*|souci*|attente|erreur*|faute|retard), (peu|pas|aucune|sans|zéro) (d'|)attente, pas d'attente, pas /2 (trop|très|si) (long*|cher*|lent*|attend*), attente (courte|rapide|minime|raisonnable), (salle|liste) d'attente, au delà de (mes|nos) attentes, (mes|nos) attentes, hauteur de /3 attentes, répond* à /3 attente*, attend* avec impatience,
        (formulaire|service|bureau) (de |des |)réclamation*, bleu moisi, (anti|contre la|contre les) (moisissure*|cafard*|rats|souris|vol), souris (sans fil|d'ordinateur|bluetooth|gamer|optique), tapis de souris, piège* à (souris|rats), (sans|aucun) danger, sens* (bon|très bon|divinement), (sel|salé*|sales) (et|de), peu cher*, moins cher*, pas chère?s?, pas trop cher*, chers? (amis|client*|clients|tous|monsieur), chère madame, mon cher, retard de ma part, je suis /3 retard, mon retard, frais de port offerts, insecticide, lentilles?`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `si (je|j|tu|on|vous|nous|le|la|les|l|un|une|des|d|il|elle|ils|elles|ce|cela|ça|mon|ma|mes|votre|vos|notre|jamais|quelque|quelqu|quelque chose|besoin|vraiment|besoin est|s), s'il, s'ils, au cas où, en cas de, en cas d, lorsque jamais, à supposer, que se passe, dans le cas où, à condition`,
      unless: `comme si, même si, si (seulement|c'est ça|c'était), si (long*|cher*|lent*|sale*|mauvais*|mal|peu|désagréable*|impoli*|bruyant*|petit*|froid*|tard), je ne sais pas si, demand* si, (porterai|vais porter|porterons|contacterai|saisirai|ne reviendr*|irai|vais aller) , si vous (aimez|voulez) /4 (attendre|perdre|faire), (est|sont|était|étaient|fut|a été|reste) (si), toujours pas`,
    },
    {
      kind: "condition",
      reach: "after",
      needs: "praise",
      words: `(craign*|redout*|attend* à|m'attendais|nous attendions|peur) /2 (une|un|de|des|d|le|la|à)`,
      unless: `toujours, encore, malheureusement`,
    },
    {
      kind: "condition",
      reach: "clause",
      words: `(serais|serait|serions|seraient|aurais|aurait|aurions|auraient|pourrait|pourraient|risquerait) /4 (déçu*|fâché*|énervé*|triste*|embêté*|terrible*|catastroph*|horrible*|mauvais*|furieu*|dommage|honte*|inadmissible|pire|ennuyé*|problème*|erreur*), (aurait|aurais) été, en cas (de|d'|d) , (demandé|demandait|demandent|demande) (si|s'il) , peur (de|que|d), pour éviter, afin d'éviter, évite (les|le|la|de), protège /3 (de|contre|du|des)`,
      unless: `jamais, personne, refus*, (aurait|aurais) été (bien|mieux|sympa|bon|apprécié|souhaitable|agréable), toujours pas, (aurait|aurais) pu`,
    },
    {
      kind: "question",
      reach: "rest",
      needs: "question",
      words: `avez vous, est ce (que|qu), y a t il, peut on, puis je, pouvez vous, pourriez vous, pourrais je, pourrait on, peux tu, acceptez vous, vendez vous, livrez vous, réparez vous, proposez vous, faites vous, faut il, dois je, doit on, comment (faire|puis|peut|se|obtenir|fonctionne|je|on|dois), combien (coûte|ça|de temps faut|pour|est), où (est|sont|puis|se trouve|peut|trouver), quand (ouvr*|est|sont|aura|allez|serez|y), quel*, qui (contacter|dois|peut), que (faire|se passe|dois), qu'est ce (que|qui|qu), vous (avez|vendez|faites|acceptez|livrez|êtes|proposez|reprenez), je peux, on peut, c'est (possible|combien|quand|où), est il, est elle, sont ils, sont elles, il y a`,
      unless: `encore, toujours, enfin, déjà, (où|quand) (est|sont|vais|allez|arrive|recevr*) /3 (mon|ma|mes|notre|rembours*|colis|commande), rembours* /3 (quand|où|toujours), (est ce|c'est) (normal|une blague|acceptable|ça|sérieux), vous (vous moquez|plaisantez|trouvez), comment (est ce possible|peut on|pouvez vous|osez) /4 (vendre|traiter|laisser|être|facturer|accepter), pourquoi, était, étaient, avait, ai reçu, ai acheté, j'ai /2 (trouvé|eu|payé|attendu), depuis, jamais, personne`,
    },
    {
      kind: "comparison",
      reach: "clause",
      words: `contrairement (à|au|aux), à la différence, par rapport (à|au|aux), (l'autre|l'ancien*|un autre|d'autres|les autres|autres|autre) (magasin*|boutique*|enseigne*|restaurant*|hôtel*|banque*|garage*|salon*|supermarché*|chaîne*|site*|fournisseur*), chez (la|le|les) (concurren*|voisin*|autre*), (la|les|leur|le) concurren*, ailleurs (c'est|ils|on|le|les|j'ai), partout ailleurs, la plupart des (magasins|restaurants|boutiques)`,
      unless: `(irai|vais|aller|ira|iront|allons|passer|passe|préfère|prochaine fois|désormais) /5 (ailleurs|concurren*|autre*), pire (que|qu), moins (bien|bon*|propre*|aimable*) (que|qu), plus (cher*|lent*|sale*) (que|qu), contrairement (à|aux) (ce|autres|l'annonce|la description|vos|la photo|d'habitude|l'habitude|vous), par rapport à (avant|la photo|la description), concurren* /4 (gratuit*|mieux|moins cher)`,
    },
    {
      kind: "comparison",
      reach: "rest",
      words: `(mieux|meilleur*|plus (propre*|aimable*|rapide*|sympa*|agréable*|accueillant*|efficace*|souriant*)) (que|qu), contrairement /7 (où|qui|dont), (autre|ancien) (magasin|restaurant|hôtel|garage) (où|qui)`,
      unless: `(pas|rien|guère|jamais|était|aucun*) /4 (mieux|meilleur*|plus (propre*|aimable*|rapide*|sympa*)) (que|qu), mieux (que|qu) rien, mieux avant, mérite*, plus /6 qu'avant`,
    },
    {
      kind: "past",
      reach: "sentence",
      needs: "praise",
      words: `avant, autrefois, l'an dernier, l'année dernière, il y a (quelques|des|deux|trois|dix) (années|ans|mois), auparavant, à l'époque, (l'ancien*|le vieux|la vieille|le précédent|la précédente|les anciens) (magasin|patron*|propriétaire*|équipe|gérant*|direction|boutique|système|site|appli*|caisse*), au début, d'abord, la dernière fois`,
      unless: `cette fois, (mieux|bien|bon|super|propre|sympa|meilleur) avant, avant (c'était|tout était) (mieux|bien|super), pire (que|qu), moins /3 (qu'avant|que), encore, toujours, avant (de|d'|que|qu|hier|l'arrivée|la fermeture)`,
    },
    {
      kind: "life",
      reach: "clause",
      words: `(une|passé une|ma|sale) (très |vraiment |)(mauvaise|sale|horrible|affreuse|terrible|dure) (journée|semaine|nuit|matinée|année|grippe|migraine), (mauvais|sale|horrible|affreux) (temps|jour|rhume|mal de tête|embouteillage*), (terrible|horrible|affreux) mal (de tête|au dos|de dents)`,
    },
    {
      kind: "life",
      reach: "clause",
      needs: "praise",
      words: `(mon|ma|mes|notre) (vieille |vieux |propre |)(voiture|vélo|téléphone|portable|ordinateur|lave-linge|machine|frigo|chaudière|four|lunettes|montre|chaussure*|talon|dent|jambe|bras|pied|cheville|dos|genou|coeur|doigt|pneu|batterie|valise|parapluie|écran|sac|portefeuille|chien|chat) /5 (cassé*|panne|volé*|malade*|blessé*|mort*|crevé*|perdu*|déchiré*|tombé*|lâché),
        (mon|ma|mes) (pauvre |)(téléphone|voiture|montre|écran|ordinateur|vélo|sac|valise|chaussure*|lunettes|bras|jambe|cheville|portefeuille|veste|pantalon|manteau|robe|bague|collier) (cassé*|déchiré*|perdu*|volé*|abîmé*|crevé*|troué*|en panne), après (mon|un|ma|une|le|la|notre) (accident|opération|divorce|enterrement|incendie|cambriolage|chute|décès|hospitalisation|deuil), (j'étais|je suis|j'ai été|il était|elle était|mon fils|ma fille|ma mère|mon père|mon mari|ma femme|mon enfant|mon chien|mon chat) /2 (malade*|triste*|stressé*|énervé*|en colère|blessé*|perdu*|fatigué*|à l'hôpital|en retard|allergi*|inquiet|inquiète), (de|à|sortie de|sortant de) l'hôpital, j'avais (perdu|oublié|cassé|renversé|fait tomber), j'ai (perdu|oublié|cassé|renversé|fait tomber) (mon|ma|mes|un|une), (mon|ma) (erreur|faute), c'était ma faute, allergi* (à|au|aux), avec /3 allergi*`,
      unless: `acheté* (ici|chez vous), chez vous et, à cause (de|d) (vous|votre|vos), personne, après (avoir mangé|le repas|l'achat), réaction`,
    },
    {
      kind: "suggestion",
      reach: "after",
      words: `(peut-être|merci de|pourriez vous|vous devriez|il faudrait|suggestion|je suggère|pensez à|ce serait bien de|ce serait bien d) /2 (ajouter|proposer|ouvrir|mettre|installer|prévoir|élargir|vendre)`,
      unless: `encore, toujours, impoli*, excuse*, former`,
    },
  ],
};
