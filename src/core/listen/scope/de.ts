import type { ScopeText } from "./scope.ts";

/** German. */
export const german: ScopeText = {
  cues: `nicht nie niemals kein keine keinen keinem keiner keinerlei nichts niemand ohne weder noch kaum`,
  reaching: `nicht nie niemals weder noch kaum`,
  fillers: `ein eine einen einem einer der die das den dem des zu so sehr mal mehr wirklich besonders gar irgendwelche es ich wir
    hatte hatten habe haben gab gibt war ist und etwas auch je jemals einzige einziges grosse grosseren`,
  joints: `oder noch`,
  excuses: `nur bloss erwartet zogern besser immer weil wenn`,
  breakers: `jetzt inzwischen mittlerweile aber jedoch allerdings doch sondern obwohl ausser dafur`,
  boosters: `extrem sehr so zu total absolut unglaublich wahnsinnig unheimlich viel furchtbar`,
  dampers: `etwas bisschen wenig leicht ziemlich manchmal`,
  mutes: [
    {
      kind: "friend",
      reach: "inside",
      words: `(nie|niemals|nirgends) /3 so (gut*|schnell*|freundlich*|nett*|lecker*|sauber*|kompetent*|zuvorkommend*|herzlich*), nicht erinnern /4 enttäuscht, (nicht|gar nicht|garnicht|nie|niemals|noch nie) enttäuscht, wurde* nicht enttäuscht, bombe, bomben, bombig*, badebombe*, mörder* (preis*|angebot*|burger), krass* (gut|angebot*), irre* (gut|angebot*|preis*), verdammt gut, schrecklich (nett|gut|lieb), furchtbar (nett|lieb), unverschämt (gut|lecker|günstig), frech* (preis*|design*),
        kein* allergi*, allergen* (liste|karte|kennzeichnung|information*), allergenkarte*, allergenliste*, allergenhinweis*, allergeninfo*, allergenkennzeichnung, allergiker* (freundlich*|geeignet), (für|auch) allergiker*, allergi* /6 (ernst genommen|berücksichtigt|rücksicht|ausgekannt|beraten), antiallergi*,
        polizei* (station|wache|revier|gebäude), polizeistation, polizeiwache, polizeirevier, (neben|gegenüber|hinter) der polizei, (mein|ein befreundeter) anwalt /4 (empfohlen|empfahl|freund), anwaltskanzlei /3 (neben|gegenüber|über), anwalt* (freund|nachbar),
        schlange* (muster|leder|print), gürtelschlange, schlecht* (wetter|tag|laune|gewissen|nachricht*|knie|rücken|zähne|augen), (nie|nicht|nichts) schlecht*, schlechte zeiten, keine schlechte*, (faul|faule|faulen) (tag|tage|sonntag|wochenende), faulenz*,
        sau (gut|lecker|stark|billig), saugut, saulecker, saustark, nichts (schlechtes|zu meckern), ohne (probleme|problem|umstände|ärger|wartezeit*|warten), problemlos*, fehlerfrei*, kein* /1 (wartezeit*|schlange*|warten), kurze* (wartezeit*|schlange*), warten lohnt, wartebereich, wartezimmer,
        beschwerde* (formular|stelle|management), reklamation* (abteilung|formular), mäuse* (falle*|speck), maus* (pad*|falle*), rattenfalle*, schimmelkäse, blauschimmel*, edelschimmel*, schimmelentferner, schimmel (entferner|spray|reiniger), (gegen|gegen den) schimm*, diebstahlschutz, diebstahlsicher*, betrugsschutz,
        scherben bringen glück, brandneu*, feuerlöscher, brandaktuell*, teuer aber /2 (wert|gut), nicht teuer*, laut (angabe|aussage|plan|werbung|beschreibung|hersteller|website|homepage|anleitung|der|dem|meine*), riecht* /3 (gut|lecker|toll|herrlich|wunderbar|angenehm)`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `wenn, falls, sofern, ob, für den fall, im falle, im fall, vorausgesetzt, was passiert, was ist wenn, sollte* /4 (kaputt|defekt|fehler*|problem*|etwas|mal|es)`,
      unless: `(wenn|falls) /6 (nicht /4 (kommt|passiert|reagier*|meld*|anwalt*|klage*)), selbst wenn, auch wenn, als ob, wenn man (fragt|anruft|reinkommt|bezahlt|kommt), jedes mal wenn, jedesmal wenn, immer wenn, (weiß|wusste) nicht ob, fragte* /3 ob, gefragt ob, wenn das (der|die|euer|ihr|so|service), wenn das kein*, wenn (sie|ihr) so, werde* /4 (klag*|anwalt*|anzeig*|nie|nicht mehr|kündigen|stornieren)`,
    },
    {
      kind: "condition",
      reach: "clause",
      needs: "praise",
      words: `befürchtet, erwartet, gerechnet, befürchtete, erwartete, gefasst, sorge*`,
      unless: `nicht, immer noch, leider`,
    },
    {
      kind: "condition",
      reach: "clause",
      words: `("wäre"|"wären"|"würde"|"würden"|"hätte"|"hätten"|"könnte"|"könnten"|"Wäre"|"Wären"|"Hätte") /6 (ärger*|verärgert|enttäuscht|schlecht*|schlimm*|katastroph*|unzufrieden|sauer|traurig|wütend|furchtbar*|schade|peinlich*|schrecklich*|kaputt*|verloren), (ärger*|verärgert|enttäuscht|schlecht*|schlimm*|katastroph*) /2 ("wäre"|gewesen "wäre"|"würde"), ("wäre"|"wären") /8 gewesen, (im falle|im fall|bei) (eines|einer|eventuell*|etwaig*) , bei (problemen|fragen|reklamation*|beschwerden|mängeln|defekt*) (hilft|helfen|wird|werden|kann|können|bin|ist|hat|haben|wurde|immer|war|gibt), (gefragt|fragt*) ob /6 (problem*|beschwerde*|unzufrieden*), um /4 zu vermeiden, schützt /2 vor, angst vor, sorge /2 dass`,
      unless: `nie, niemand, schöner, besser gewesen, netter gewesen, "hätte" man, "hätten" sie, abgelehnt, verweigert*`,
    },
    {
      kind: "question",
      reach: "rest",
      needs: "question",
      words: `haben sie, habt ihr, hat (der|die|das|ihr|euer|jemand), gibt es, kann (ich|man|mir|jemand), "könnte" (ich|sie|ihr|man), können (sie|wir), darf (ich|man), muss (ich|man), soll (ich|man), wie (kann|viel|lange|hoch|groß|oft|ist|sind|funktioniert|bekomm*|geht), was (kostet|passiert|ist|mache|kann|muss|sind|tun), wo (kann|finde|ist|sind|gibt|bekomm*), wann (ist|sind|kommt|öffnet|habt|haben|schließ*|gibt|wird), welche*, verkaufen sie, verkauft ihr, nehmen sie, nehmt ihr, liefern sie, liefert ihr, ist (das|es|der|die|dieses|ihr|euer), sind (die|das|ihre), bieten sie, bietet ihr, reparieren sie, repariert ihr, führen sie, führt ihr, tauschen sie`,
      unless: `wieder, immer noch, noch immer, schon, endlich, erstattung, wo (ist|bleibt|sind) (mein*|unser*), wann (bekomme|kommt|kriege|erhalte|meldet|kommen) /2 (ich|mein*|endlich|sich), ist das (normal|euer ernst|ihr ernst|ein scherz|ein witz|der service|in ordnung|alles), was ist (los|das), wie kann (es|das|man) /3 sein, wie (kann|können) (sie|man) so, wie lange (soll|muss|noch|dauert), war, waren, hatte, wurde, bekam, gekauft, kam, seit, warum, wieso, nie`,
    },
    {
      kind: "comparison",
      reach: "clause",
      words: `im gegensatz, im vergleich, anders als, (beim|bei der|bei dem|in dem|im|der|die|das|den) (anderen|andere|vorherigen|vorigen|nachbar*) (laden|geschäft|filiale|markt|restaurant|hotel|kette|anbieter|werkstatt|salon|bank|supermarkt|café|shop|läden|geschäfte), andere* (laden|geschäft*|läden|märkte|ketten|anbieter|hotels|restaurants|werkstatt|banken), (bei der|die|zur|der|von der) konkurrenz, woanders, anderswo, nebenan, sonst überall, in den meisten (läden|geschäften|restaurants)`,
      unless: `(gehe|geht|gehen|kaufe|kauft|kaufen|wechsle|wechseln|nächstes mal|lieber|künftig|jetzt|werde|werden|besser|suche|suchen) /8 (konkurrenz|woanders|anderswo|andere*), schlechter als, schlimmer als, teurer als, im gegensatz zu (anderen|früher|allen|der konkurrenz|den anderen) /3 (hier|ist|sind|war), anders als (beschrieben|bestellt|versprochen|angegeben|abgebildet|früher|erwartet), im vergleich zu (früher|anderen), konkurrenz /3 (billiger|günstiger|besser|kostenlos|kann)`,
    },
    {
      kind: "comparison",
      reach: "rest",
      words: `(besser|freundlicher|sauberer|schneller|netter|schöner|günstiger|kompetenter|angenehmer) als, im gegensatz zu* /6 wo, (anders|nicht so|nicht wie) /1 als /6 wo`,
      unless: `(nicht|nichts|kein*|kaum|nie|früher|sonst|anderswo|woanders) /6 (besser|freundlicher|sauberer|schneller|netter|schöner|günstiger) als, (war|waren) /4 besser als, besser als nichts, gewohnt`,
    },
    {
      kind: "past",
      reach: "sentence",
      needs: "praise",
      words: `früher, damals, letztes jahr, voriges jahr, vor (jahren|dem umbau|der renovierung), vorher, zuvor, (der|die|das|dem|beim|im) (alte|alten|ehemalige*|vorige*|frühere*) (laden|chef*|inhaber*|filiale|besitzer*|team|personal|geschäft|leitung|markt|betreiber|kasse|system|app), anfangs, beim letzten mal, zuerst, einst`,
      unless: `diesmal, dieses mal, früher /4 (besser|schöner|gut|toll|super|netter|sauber*|freundlich*|günstiger|schneller|mal), (schlechter|schlimmer|teurer) als, (war|waren) /3 früher, immer noch, leider`,
    },
    {
      kind: "life",
      reach: "clause",
      words: `(einen|ein|so einen|meinen|wirklich) (schlechten|schlechter|schlimmen|schlimmer|furchtbaren|schrecklichen|miesen|blöden|anstrengenden) tag, schlechten tag, (schlimme*|furchtbare*|schreckliche*|starke*) (kopfschmerz*|zahnschmerz*|wetter|erkältung|schmerzen|stau|rückenschmerz*), schlechte* wetter, mieses wetter`,
    },
    {
      kind: "life",
      reach: "clause",
      needs: "praise",
      words: `(mein|meine|meinem|meiner|meinen|unser|unsere|unserem|unserer) (alte* |altes |eigene* |)(auto|rad|fahrrad|handy|telefon|laptop|computer|waschmaschine|kühlschrank|heizung|ofen|brille|uhr|schuh*|absatz|zahn|bein|arm|fuß|knöchel|rücken|knie|herz|finger|reifen|batterie|akku|koffer|schirm|display|bildschirm|reißverschluss|tasche|geldbeutel|portemonnaie|hund|katze|smartphone|motor) /6 (kaputt*|defekt*|gestohlen|krank|verletzt*|leer|gerissen|platt*|geplatzt|verloren|ging|hatte|streikte),
        mein* (kaputte*|defekte*|gestohlene*|verlorene*|gerissene*|kranke*|verletzte*|altes|alter|alte), nach (einem|meinem|meiner|einer|der|dem) (unfall|operation|op|scheidung|beerdigung|krankenhaus*|brand|einbruch|sturz|tod), (ich|er|sie|sohn|tochter|mutter|vater|mann|frau|kind|opa|oma|hund|katze) (war|bin|ist|hatte|hat) /2 (krank|verletzt*|traurig|nervös|wütend|verärgert|gestresst|müde|krankenhaus|allergi*|unsicher), (aus dem|im|ins|vom) krankenhaus, ich /4 (verloren|vergessen|verschüttet|fallen gelassen|zerbrochen), (habe|hatte|verlor|vergaß) /2 (mein*) /3 (verloren|vergessen|kaputt*), mein* (eigener|eigene) (fehler|schuld), mein fehler, meine schuld, bin allergi*, mit /3 allergi*`,
      unless: `bei (ihnen|euch) gekauft, hier gekauft, nach (dem essen|dem kauf), wegen (ihnen|euch|des|ihrer), niemand, leider`,
    },
    {
      kind: "suggestion",
      reach: "after",
      words: `(vielleicht|bitte|"könnte" man|"könntet" ihr|"könnten" sie|vorschlag|ich schlage vor) /4 (anbieten|aufstellen|einführen|öffnen|ergänzen|erweitern|hinzufügen|mehr)`,
      unless: `unfreundlich*, immer noch, schon wieder, entschuldig*, schulen`,
    },
  ],
};
