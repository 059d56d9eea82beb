import type { KeywordRule } from "../rules.ts";
import { alert, critical, hint, inNotes, interest, praise, statement } from "./list.ts";

/** German words of retail to begin with. */
export const german: readonly KeywordRule[] = [
  critical(
    "Injury or danger",
    "safety",
    `
    verletz*, krankenhaus, notarzt, rettungswagen, ausgerutscht, gestürzt, hingefallen, blutet*, stromschlag,
    gefährlich*, lebensgefahr, fluchtweg* /4 (versperrt|blockiert|zugestellt),
    notausgang* /4 (versperrt|blockiert|zugestellt|verschlossen), glassplitter, scherbe*, explodiert, geschnitten an,
    erstickt, glasscherbe*, glassplitter*, (glas|metall|plastik) (in|im) (mein*|der|dem|unser*), (fing|fängt|gefangen) /2 feuer, (angefangen|begann|begonnen) /2 brennen, in flammen,
    in brand, verbrannt, verbrüht, gequetscht, (hand|finger) geschnitten, unfall (im|in|auf|bei), brandgefahr, giftig*, fast verschluckt, beinahe /3 verletzt, (vom|auf den|auf die) /3 (gefallen|gestürzt)
  `,
  ),
  critical(
    "Illness or allergy",
    "safety",
    `
    allergi*, allergen*, lebensmittelvergiftung, vergift*, (übel|schlecht) geworden, krank geworden, erbrochen,
    erbrechen, durchfall, schimm*, maden, kakerlake*, ratten, mäuse, (maus|ratte) /3 (herum|gelaufen|gesehen|gefunden),
    (lief|läuft|rannte|huschte|krabbelt*) /3 (maus|ratte|kakerlake*), salmonell*, (allergische*|allergisch) /2 (reaktion*|schock), (roh|rohes|rohe) /3 (hähnchen|fleisch|huhn|innen), ungeziefer, würmer, wanzen, bettwanzen, ausschlag bekommen
  `,
  ),
  critical(
    "Legal threat or crime",
    "legal",
    `
    anwalt*, rechtsanwalt*, anzeige (erstatten|erstattet), verklage*, klage einreichen, polizei, gesundheitsamt,
    rechtliche schritte, juristische schritte, (strafanzeige|anzeige) (gestellt|gemacht|stellen), anzeigen /2 (sie|euch), gericht (gehen|ziehen), vor gericht, ordnungsamt, veterinäramt, klagen /2 (gegen|werde), verbraucherzentrale, verbraucherschutz, betrug, betrüger*, betrogen, diebstahl, gestohlen
  `,
  ),
  critical(
    "Discrimination or harassment",
    "staff",
    `
    rassis*, diskriminier*, sexis*, belästig*, bedroh*, wegen (meiner|meines|ihrer|ihres|seiner|seines) (herkunft|hautfarbe|religion|behinderung|kopftuch*|glaubens|akzents), anzüglich*, obszön*,
    beleidig*, beschimpf*, angefasst, handgreiflich, begrapsch*, unsittlich*, sexuell*, antisemit*, ausländerfeindlich*, fremdenfeindlich*, behindertenfeindlich*, (weil|da) ich (schwarz|ausländer*|behindert|kopftuch|schwul|lesbisch), geschubst, geschlagen, gestoßen, (als|mich) (dieb|diebin|ladendieb*) /3 (beschuldigt|hingestellt|behandelt), hausverbot
  `,
  ),
  statement(
    "Nobody got back to the customer",
    "service",
    `
    niemand /4 (zurückgerufen|gemeldet|geantwortet|angerufen|gekommen|zuständig),
    niemand /3 (rief|meldete|antwortete|antwortet|ruft|meldet),
    (keine|nie eine|bis heute keine) (antwort|rückmeldung|reaktion), kein rückruf,
    (nie|nicht|noch immer nicht) /2 (angekommen|zurückgerufen|gemeldet|erhalten|geliefert|beantwortet),
    (immer|noch) noch keine, warte /3 (immer noch|seit), (ignoriert|abgewimmelt|vertröstet)
  `,
  ),
  statement(
    "Nobody helped",
    "service",
    `
    niemand /4 (helfen|geholfen|half|da|kümmert*|interessiert*|bedient|ansprechbar),
    keine (hilfe|beratung|entschuldigung|bedienung), (weigert*|geweigert|verweigert*),
    (wollte|wollten) /5 nicht (umtauschen|zurücknehmen|helfen|annehmen),
    (nur|bloß) eine kasse (offen|geöffnet|besetzt|auf), eine einzige kasse, zu wenig (personal|mitarbeiter|kassen),
    kein personal, fühlt* sich /2 zuständig
  `,
  ),
  alert(
    "Rude staff",
    "staff",
    `
    unfreundlich*, unhöflich*, unverschämt*, frech*, patzig*, arrogant*, respektlos*, herablassend*, genervt*,
    inkompeten*, unprofessionell*, gelangweilt*, angeschrien, (schreit|schrie|brüllt|brüllte) /6 an, (lügner*|dieb|diebin) (genannt|beschimpft), angeschnauzt, lustlos*, ruppig*, gelogen, angelogen,
    abweisend*, desinteressiert*, pampig*, unmöglich behandelt
  `,
  ),
  alert(
    "Very unhappy",
    "service",
    `
    schlecht*, schlimm*, furchtbar*, schrecklich*, katastroph*, grauenhaft*, grottenschlecht*, miserabel*, mies*,
    enttäusch*, frechheit, zumutung, unzumutbar*, inakzeptabel*, ärger*, verärgert*, wütend*, unzufrieden*, ekelhaft*,
    eklig*, widerlich*, nicht /2 (akzeptabel|in ordnung|okay|ok), beschwer*, reklam*,
    (zum kotzen|saftladen|sauladen|abzocke), lässt /3 zu wünschen übrig, schlechteste*, schlechter geht, (schlechter|schlimmer) als /1 (vorher|früher|zuvor|je|sonst), unterirdisch*, mangelhaft*,
    ungenügend, peinlich*, schade um, 😡, 🤬, 😠, 👎, 🤮, 😤
  `,
  ),
  statement(
    "Customer is leaving",
    "service",
    `
    (nie|niemals) (wieder|mehr), nicht (mehr|wieder) /3 (kommen|hin|einkaufen|kaufen|hingehen|bestellen),
    (komme|kaufe|gehe|bestelle) /5 nicht (mehr|wieder), (komme|kaufe|gehe|bestelle) /4 nie (mehr|wieder),
    (letzte|letztes) mal, zur konkurrenz, woanders, (kündig*|storniert*) /3 (konto|mitgliedschaft|karte|bestellung),
    finger weg, kunden verloren, (empfehle|empfehlen) /5 nicht, abzuraten, rate ab
  `,
  ),
  statement(
    "Customer wants it put right",
    "service",
    `
    geld zurück,
    (will|möchte|verlange|fordere|wollte) /4 (erstattung|ersatz|entschuldigung|entschädigung|filialleiter*|geschäftsführer*|chef),
    zeitverschwendung, geldverschwendung, rausgeschmissenes geld,
    (zweite|dritte|vierte|dritten|zweiten) (mail|anruf|beschwerde|anlauf|mal)
  `,
  ),
  statement(
    "Long wait",
    "waiting",
    `
    (gewartet|warten|wartete|warteten|warten müssen|gestanden|angestanden) /5 (stunde*|ewig|lange|minuten|wochen),
    (stunde*|ewig|lange|minuten|wochen) /3 (gewartet|warten|wartete|angestanden|anstehen|gestanden),
    lange (schlange*|wartezeit*|warteschlange*), ewig* (schlange|warten|wartezeit), halbe stunde,
    (15|20|25|30|40|45|60) minuten (warten|gewartet|an der kasse|schlange),
    (40|30|20|45|vierzig|dreißig|zwanzig) minuten
  `,
  ),
  hint(
    "Slow",
    "waiting",
    `
    langsam*, wartezeit*, schlange*, verspät*, verzöger*
  `,
  ),
  alert(
    "Faulty product",
    "product",
    `
    kaputt*, defekt*, beschädigt*, fehlerhaft*, mangelhaft*, abgelaufen*, verdorben*, verfault*, faul, faule, faulen,
    faules, faulig*, funktioniert* /4 nicht, funktioniert nicht, geht nicht, gerissen, undicht*, ungenießbar*,
    (falsche*|falschen|falsches) (größe|artikel|ware|bestellung|produkt|farbe), (war|waren|ist|sind) leer,
    schlechte qualität, fehlt*, haar in, kalt (angekommen|geliefert|serviert)
  `,
  ),
  hint(
    "Not in stock",
    "product",
    `
    ausverkauft, nicht (vorrätig|lieferbar|verfügbar|auf lager), wenig auswahl, leere regale
  `,
  ),
  statement(
    "Wrong bill",
    "billing",
    `
    (doppelt|zweimal) (abgebucht|berechnet|bezahlt|kassiert|belastet),
    (zu viel|zuviel) (berechnet|bezahlt|abgebucht|kassiert), falsch* (preis|betrag|rechnung|wechselgeld|abgerechnet),
    (preis|regal|etikett) /6 (kasse|stimmt* nicht|abweich*),
    (keine|verweigert) (erstattung|rückerstattung|gutschrift), erstattung /4 (nicht|nie|noch|fehlt|aussteht),
    gutschein /4 (nicht|abgelehnt|ungültig), abgezockt, versteckte kosten
  `,
  ),
  hint(
    "Too dear",
    "price",
    `
    teuer*, überteuert*, wucher*, preise /3 (gestiegen|erhöht), preiserhöhung*
  `,
  ),
  alert(
    "Dirty",
    "cleanliness",
    `
    schmutzig*, dreckig*, verdreckt*, unsauber*, unhygienisch*, stinkt, stank, gestank, gestunken, versifft*,
    nicht /2 (sauber|geputzt|gereinigt), klebrig*, müffel*, ungepflegt*
  `,
  ),
  statement(
    "Delivery failed",
    "delivery",
    `
    (nie|nicht) (angekommen|geliefert|gekommen|zugestellt),
    (lieferung|paket|bestellung|ware) /4 (verspätet|verloren|fehlt|falsch|zu spät|beschädigt|storniert), zu spät,
    (tage|wochen|stunden) (verspätung|zu spät|später), im regen
  `,
  ),
  alert(
    "A problem",
    "service",
    `
    (immer noch|schon wieder|wieder) /2 (nicht|kein*|problem*|falsch|kaputt),
    (nicht|nie|nichts) /2 (gelöst|behoben|geklärt|repariert|erledigt), (problem|probleme) (mit|bei|beim|nicht|besteht)
  `,
  ),
  hint(
    "Problem",
    "service",
    `
    problem*, fehler*, schwierig*, mangel, mängel, umständlich*, nervig*, leider, schade, negativ*, verwirrend*,
    überfüllt*, laut, ausbaufähig*, verbesserungswürdig*
  `,
  ),
  statement(
    "A survey-taker's words",
    "service",
    `
    (befragte|befragter|befragten|befr|kd) /2 (zöger*|klang genervt|klang verärgert|legte auf|wich aus|weicht aus)
  `,
  ),
  inNotes(
    "The survey-taker heard trouble",
    "service",
    `
    zöger*,
    (klang|wirkte|war|schien|wurde) /2 (genervt|verärgert|gereizt|wütend|enttäuscht|unzufrieden|traurig|angespannt),
    aufgelegt, vorfall, (bittet|wünscht|will|möchte) /4 (rückruf|filialleit*|chef), rückruf (gewünscht|erbeten),
    wollte /5 nicht (sagen|darüber|sprechen|erklären), weicht aus, weicht /5 aus, ausgewichen, ausweichend*, seufz*, verärgert*, legte auf, legt auf, hat aufgelegt,
    (rr|rückruf) (erwünscht|erbeten|gewünscht|bitte|durch|vom), bitte um (rr|rückruf), (bittet|wünscht|will|möchte) /4 (rr|fl|ml|gf|anruf),
    (tonfall|ton|stimme) (änderte|ändert|verändert|wurde|zitterte|gereizt), (lange|lang) (pause|gezögert), kurz angebunden, einsilbig, wortkarg,
    nicht überzeugend, meinte es nicht, brach /4 ab, abgebrochen, (kd|kunde|kundin|befr|befragter|befragte) (genervt|verärgert|unzufrieden|aufgebracht|sauer|zögerlich|unsicher|weinte), weinte, den tränen nahe
  `,
  ),
  praise(
    "Praise",
    "service",
    `
    gut, gute, guten, guter, gutes, super, toll*, prima, klasse, spitze, ausgezeichnet*, hervorragend*, perfekt*,
    freundlich*, hilfsbereit*, höflich*, kompetent*, nett*, zufrieden*, begeistert*, empfehl*, sauber*, frisch*,
    lecker*, schön*, köstlich*, wunderschön*, lieb, liebe, lieben, geholfen, wunderbar*, fantastisch*, großartig*, genial*, herzlich*, schnell*, danke, dankeschön, zuvorkommend*, gerne wieder, immer wieder gerne,
    nichts (auszusetzen|zu meckern|zu bemängeln|zu beanstanden),
    (kein*|keine|keinerlei) (beschwerde*|beanstandung*|problem*|klage*|mängel|reklamation*), nicht schlecht,
    besser geht /2 nicht, (kann|könnte) nicht besser, nie enttäuscht, 👍, 😍, 😊, ❤, 🥰
  `,
  ),
  interest(
    "Suggestion",
    "service",
    `
    vorschlag*, anregung*, wäre (schön|gut|toll), ich wünsche mir, könntet ihr, könnten sie
  `,
  ),
  interest(
    "Competitor",
    "service",
    `
    konkurrenz, andere* (laden|geschäft|filiale|markt)
  `,
  ),
  interest(
    "About the manager",
    "staff",
    `
    filialleit*, marktleit*, geschäftsführer*, chef*
  `,
  ),
];
