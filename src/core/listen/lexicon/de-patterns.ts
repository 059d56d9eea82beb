/** Ways in which people tell of a problem in German without a bad word, or speak of one that is not theirs. */
export const patterns: readonly (readonly [string, number, string])[] = [
  [
    "a long wait",
    1.6,
    `
    WAIT /4 (NUMBER|COUNT) /1 TIME, (NUMBER|COUNT) TIME /4 WAIT, (NUMBER|COUNT) TIME (verspatung|spater|zu spat|uberfallig), halbe stunde,
    halben stunde, (uber|mehr als|fast|knapp|gut) (eine|einer) (stunde|woche|viertelstunde|halbe),
    eine (stunde|woche|viertelstunde|ewigkeit) /4 (gewartet|warten|gestanden|gedauert|angestanden|warteschleife),
    WAIT /3 (ewig|lange|stunde*|ewigkeit|immer noch|noch immer), (ewig|lange|stundenlang|wochenlang|tagelang|monatelang) /4 (WAIT|gedauert|dauert),
    seit (NUMBER|COUNT|einer|einem) /1 TIME /4 (WAIT|kein*|nicht*|niemand|immer|kaputt|defekt|verschwunden|geschlossen|gesperrt|verspatet), seit (NUMBER|COUNT|einer) /1 (minute*|stunde*|woche*), (seit|schon) (wochen|tagen|monaten|stunden|montag|gestern),
    (warte|warten|wartet) /3 (noch|immer|seit|vergeblich|auf), bis heute /4 (nicht|nichts|kein*|nie), noch immer (nicht|kein*|nichts),
    immer noch (nicht|kein*|nichts), noch (nicht|keine|kein) /3 (da|SEND|ANSWER), (NUMBER|COUNT) (leute|personen|kunden) /4 (schlange|kasse|WAIT),
    trotz (termin|reservierung) /5 (TIME|WAIT)
  `,
  ],
  [
    "nobody served",
    1.6,
    `
    niemand /4 (da|kam|zustandig|helfen|geholfen|half|bedient|kummert*|interessiert*|weiss|wusste|ansprechbar|erreichbar|ahnung|auskunft|sagt|sagte|erklaren|kommt|ging),
    (keiner|niemand) (weiss|wusste|kennt|kannte|ist|war|hilft|kummert|fuhlt|kam|geht|sagt), keiner /3 (zustandig|ahnung|bescheid|da|helfen),
    keine ahnung, keinen plan, kein (personal|mitarbeiter|verkaufer|ansprechpartner|mensch),
    keine (beratung|hilfe|bedienung|auskunft|information|informationen|infos|durchsage|durchsagen|entschuldigung|losung|einsicht|reaktion|alternative),
    (nur|bloss) (eine|1|zwei|ein) /2 (kasse*|offen|geoffnet|besetzt|auf|mitarbeiter*|verkaufer*), eine einzige kasse,
    zu wenig (personal|mitarbeiter|kassen|auswahl|platz|parkplatze|zuge),
    (mussten|musste) /5 (dreimal|mehrmals|mehrfach|zweimal|suchen|hinterher*|betteln|selbst|selber|nochmal), keines blickes,
    (nicht|kaum) (beachtet|begrusst|gegrusst|angesehen|bedient|beraten|ernst genommen|zustandig|hingewiesen|informiert|erreichbar|auffindbar),
    um alles selbst
  `,
  ],
  [
    "billed wrongly",
    1.9,
    `
    (doppelt|zweimal|zu viel|zuviel|falsch|mehrfach) (abgebucht|berechnet|bezahlt|kassiert|belastet|verrechnet|abgerechnet|verlangt),
    (falsche|falscher|falscher|falschen|falsches) (rechnung|betrag|preis|wechselgeld|abrechnung),
    (preis|etikett|regal|rechnung|bon) /5 (kasse|stimmt* nicht|anders|abweich*|PRICE|hoher), (statt|anstatt) (NUMBER|PRICE|BIGNUMBER),
    (keine|verweigert|verweigerte) /2 (erstattung|ruckerstattung|gutschrift|garantie|umtausch),
    (erstattung|gutschrift|geld) /4 (nie|nicht|noch|fehlt|warte|ausstehend*), gutschein /5 (nicht|abgelehnt|ungultig|verfallen),
    versteckte (kosten|gebuhren), zu wenig wechselgeld, auf (der|unserer) rechnung /5 (nie|nicht|stand|standen),
    wurde /4 (abgebucht|gesperrt|verlangert|eingezogen), kostenvoranschlag, mahnung*, inkasso
  `,
  ],
  [
    "wrong or missing",
    1.7,
    `
    (falsche|falschen|falscher|falsches|falschem|verkehrte) (grosse|artikel|ware|bestellung|produkt|farbe|adresse|essen|gericht|menu|teil|modell|gleis|auskunft|zahn|name|zug),
    (gekommen|geliefert|bekommen|erhalten|kam|bekam) /3 (falsch*|anders|andere),
    (statt|anstatt) (des|der|dem|rot*|blau*|bestellten|versprochenen|beworbenen), fehlte /4 (verpackung|lieferung|paket|karton|teil*|kabel),
    nur (ein|eine|die halfte|halb*) /3 (geliefert|karton|paket|drin|angekommen|schuh), die halfte (fehlt*|vergessen|war|der),
    nie (bestellt|gekauft|erhalten|bekommen|hatten), entspricht nicht, entsprach nicht, entsprechen nicht,
    nicht (was|das was|der|die) (ich|wir|bestellt*|abgebildet*|beschrieben), nicht wie (beschrieben|abgebildet|erwartet|versprochen|bestellt),
    anders als (beschrieben|abgebildet|erwartet|auf|in|versprochen), hat nichts /3 zu tun, nichts mit /3 zu tun
  `,
  ],
  [
    "never arrived",
    1.9,
    `
    (nie|nicht|niemals) (angekommen|geliefert|gekommen|zugestellt|erschienen|eingetroffen|erhalten|bekommen|da|erfolgt|aufgetaucht),
    kommt (nicht|nie|einfach nicht|gar nicht), kam (nicht|nie|niemand|gar nicht), (weder|nicht) /3 noch geld, weder ware,
    (paket|sendung|bestellung|lieferung|koffer|gepack|gutschrift) /5 (verschwunden|weg|verloren|unauffindbar|nicht da|verspatet|fehlt|nie|nicht),
    wo (bleibt|ist) (mein*|die|unser*|das), laut (sendungsverfolgung|tracking|app), als zugestellt, sollte (gestern|heute|langst),
    hatte (gestern|langst|schon|am), fallt (heute|wieder|aus|mal wieder),
    (zug|bahn|bus|flug|termin|sbahn) /4 (ausgefallen|fallt aus|gestrichen|verspatet|abgesagt|entfallt|steht|verpasst), anschluss /4 (verpasst|weg|nicht)
  `,
  ],
  [
    "never arrived",
    1.6,
    `
    hat /5 (verspatung|verspatungen), (mit|wieder|standig|dauernd|taglich|immer|natuerlich|naturlich) /3 (verspatung|verspatungen), jeden (tag|morgen|abend) /6 (verspatung*|zu spat|verspatet|ausfall*|voll), kommt es /6 (verspatung*|ausfall*|ausfallen|behinderung*|einschrankung*|verzogerung*),
    (wegen|aufgrund|grund|ursache) /5 TROUBLE, TROUBLE /2 zwischen, (zuge|zug|bahnen|fahrten|fahrt|linie|halt|busse) /5 (entfallt|entfallen|ausgefallen|umgeleitet|verspaten|gestrichen|wenden), (warum|wieso|weshalb) /8 (verspatung|verspatet|zu spat|unpunktlich*|standig|dauernd|schon wieder),
    (kein|keine|keinen) (zug|zuge|zugverkehr|bahn|bahnen|anschluss|halt|ersatzverkehr|sitzplatz|durchkommen), (einigen|einigten|einig|geeinigt) /2 nicht, nicht (einigen|geeinigt), keine einigung, (schlichtung|gesprache|verhandlungen) /4 (gescheitert|verlangert|ergebnislos|abgebrochen|scheitern|geplatzt), trotz (schlichtung|einigung|streik*),
    bis auf weiteres, mussen (reisende|fahrgaste|pendler), (reisende|fahrgaste|pendler) (mussen|mussten|sassen|warteten|standen|brauchen|klagen|argern|leiden), (stand|steht) /3 still
  `,
  ],
  [
    "broken",
    1.7,
    `
    WORK /2 nicht, WORK (mehr nicht|leider nicht|gar nicht|einfach nicht|uberhaupt nicht|schon wieder nicht|nie|nur noch|kaum),
    nicht (richtig|ordentlich|korrekt|mehr) /1 WORK,
    (nicht|nie|kaum) (funktioniert|geklappt|gehalten|erkannt|reagiert|gestartet|gepasst|geschmeckt|geladen|uberzeugt|gefallen),
    (lasst|liess|lassen) sich /2 (nicht|kaum|nur schwer),
    nach /2 (NUMBER|COUNT|einem|einer|wenigen|kurzer|kurzester) /1 TIME /4 (BREAK|weg|hinuber|vorbei|schluss), PRODUCT /3 BREAK,
    BREAK (geliefert|angekommen|gekommen), (geht|ging) (nicht|nichts) (mehr|an|auf|weiter|los), (schaltet|startet) sich /2 (aus|ab|neu), fehlermeldung,
    ausser betrieb, schon wieder (kaputt|defekt|nicht|kein*|ein|eine|falsch),
    (standig|dauernd|immer wieder|mehrmals) (BREAK|absturz*|aus|ab|fehler|probleme), hangt sich auf, nichts geht mehr, nicht zu gebrauchen,
    nicht (nutzbar|benutzbar|erreichbar|moglich|lesbar|kompatibel|lieferbar|verfugbar|mehr auf)
  `,
  ],
  [
    "nobody answered",
    1.8,
    `
    (keine|nie eine|bisher keine|ohne|keinerlei) (antwort|ruckmeldung|reaktion|info*|auskunft),
    (niemand|keiner) /3 (antwortet|geantwortet|zuruckgerufen|zuruck|gemeldet|meldet|reagiert|ran|abgehoben|erreicht|rangeht), kein ruckruf,
    (nie|nicht) (zuruckgerufen|geantwortet|gemeldet|beantwortet|reagiert), (antwortet|reagiert|meldet sich) (nicht|nie|niemand|keiner),
    (zweite|dritte|vierte|funfte|x te) (mail|anruf|beschwerde|anlauf|versuch|mal|nachricht),
    (dreimal|zweimal|mehrmals|mehrfach|NUMBER mal) (CONTACT|nachgefragt|reklamiert),
    trotz (mehrfach*|mehrmalig*|zusage|versprechen|reservierung|termin|hinweis), funkstille, warteschleife, niemanden /3 erreich*, nicht zu erreichen,
    nie erreichbar, (aufgelegt|weiterverbunden|vertrostet)
  `,
  ],
  [
    "redress wanted",
    1.7,
    `
    geld zuruck,
    (will|mochte|verlange|fordere|erwarte|bitte um) /4 (erstattung|ersatz|entschuldigung|entschadigung|stellungnahme|ruckerstattung|umtausch),
    (filialleiter|geschaftsfuhrer|chef|leitung) (sprechen|verlangt), setze /3 frist, widerspreche, stornieren sie, anwalt, schlichtungsstelle,
    verbraucherzentrale, nicht erledigt, nicht (gelost|behoben|geklart|repariert|bearbeitet|ernst), (problem|fehler) /3 (besteht|nicht|wieder|ungelost)
  `,
  ],
  [
    "leaving for good",
    2,
    `
    (wurde|wurden|werde|werden) /5 (nicht|nie|niemals|keinen fall) /3 (zuruckgehen|zuruckkehren|wiederkommen|aufsuchen|hingehen|zuruckkommen|besuchen), (sollte|sollten|bitte|lieber|besser) /8 (meiden|vermeiden), zu meiden,
    (gehe|ginge|fahre|buche|komme|bestelle) /4 (nicht|nie) (mehr|wieder|noch einmal|nochmal), (werde|wurde) /4 (nicht|nie) (wieder|noch einmal|nochmal) /2 (buchen|kommen|hingehen|bestellen|kaufen|fahren|essen), (sucht|such|suchen sie) /3 (anderes|woanders|anderen|anderswo), (spart euch|spar dir|sparen sie sich|behaltet|behalten sie) /3 (geld|zeit), (suche|suchen) /3 (neuen|neue|anderen|andere|anderes), grossen bogen, lieber bleiben, (geht|gehen sie|fahrt|kauft|kaufen sie) /2 (woanders|lieber|anderswo), (es gibt|gibt es) /4 bessere*, einmal reicht, eher nicht,
    (nie|niemals) (wieder|mehr), nicht (mehr|wieder|nochmal|noch einmal) /3 (kommen|hin|einkaufen|kaufen|hingehen|bestellen|kaufe|komme|her|buchen),
    (komme|kaufe|gehe|bestelle|buche|fahre|seht|sieht) /5 (nicht|nie) (mehr|wieder), (gehe|kaufe|bestelle|fahre) /3 (woanders|lieber), zur konkurrenz,
    letzter (besuch|einkauf), letzte bestellung, finger weg, hande weg, kunde* verloren, (kann|wurde|werde) /4 nicht (weiter)empfehlen,
    (kann|wurde|werde) /4 nicht weiterempfehlen, (empfehle|empfehlen) /4 nicht, nicht (weiterempfehlen|empfehlen|zu empfehlen), rate /4 ab, kundige,
    ab sofort /3 woanders, spart euch, lasst die finger, wechsle /3 (anbieter|bank), nehme ich /3 (auto|fernbus),
    (zuruckgeschickt|zuruckgegeben|umgetauscht)
  `,
  ],
  [
    "danger",
    2,
    `
    CRIME /9 RAIL, RAIL /9 CRIME
  `,
  ],
  [
    "danger",
    2.4,
    `
    (verletzt|geschnitten|gesturzt|ausgerutscht|verbrannt|gebrochen|geblutet|verschluckt) /4 (TIME|am|an|sich|mich|weil|auf|dem|boden),
    (sich|mich|dame|kind|tochter|sohn|kunde*) /6 (verletzt|geschnitten|gesturzt|ausgerutscht|verbrannt), notausgang, fluchtweg, funken, qualm*, rauch,
    brannte*, gebrannt, explodiert*, stromschlag, glassplitter, glasscherbe*, scherbe*,
    (metall|plastik|glas|insekt|kafer|fliege|schnecke|maus|wurm|haar|haare) (im|in|gefunden), stuck (metall|plastik|glas),
    (allergi*|nusse|nuss*) /5 (trotz|obwohl|hinweis|enthalten|drin|fehlt), allergisch* (reaktion|schock), ausschlag, ubergeben, erbrochen,
    durchfall bekommen, krank geworden, schlecht geworden, ubel geworden, am arm gepackt, angefasst,
    (wegen|aufgrund) /3 (kopftuch*|hautfarbe|herkunft|religion|behinderung), lebensmittelaufsicht, gesundheitsamt, gewerbeaufsicht, polizei gerufen,
    maus /4 gesehen, kakerlake*
  `,
  ],
  [
    "survey note",
    2,
    `
    (klang|wirkte|schien|war|wurde|horbar|tonfall|stimme) /3 (genervt|verargert|gereizt|wutend|enttauscht|unzufrieden|laut|traurig|angespannt|kurz angebunden|aufgebracht|frustriert|einsilbig|bitter),
    (befragte*|kunde|kundin|kd|resp|anrufer*|teilnehmer*|dame|herr) /4 (zogert*|seufz*|wich|weicht|schwieg|laut|weint*|auflegt*|deutet an|unzufrieden|verargert*|genervt|einsilbig|abgebrochen),
    zogert* /4 (bei|beim|lange|als|dann|sagt), hat aufgelegt, legte auf, mitten im gesprach,
    (bittet|wunscht|will|mochte) /4 (ruckruf|filialleit*|marktleit*|chef|leitung|geschaftsfuhr*|sprechen),
    wollte /5 nicht (sagen|nennen|daruber|erklaren|ins), nachhaken, nachfassen, ruckfrage notig, verdacht auf,
    (moglicher|vermutlich|wohl) (vorfall|streit|konflikt), vorfall, wich der frage, wich aus, ausgewichen, seufzte, einzelheiten
  `,
  ],
  [
    "plain note",
    -1.5,
    `
    in eile, (verbindung|leitung) (schlecht|abgebrochen|gestort), schlechte verbindung, keine zeit fur, (ruckruf|termin) /3 vereinbart,
    kein interesse an /3 (umfrage*|gewinnspiel), falsche nummer, falsch verbunden, frage (NUMBER|COUNT) ubersprungen,
    (alle|alles) /2 (fragen|beantwortet), fragen beantwortet, nur lob, lobte, gut gelaunt, sehr gesprachig, beim essen, im hintergrund, horte schlecht,
    keine anmerkungen
  `,
  ],
  [
    "plain note",
    -1,
    `
    (bahn|konzern|db|verbund|betreiber) /4 (plant|eroffnet|testet|startet|investiert|prasentiert|erneuert|saniert|modernisiert|feiert|ubernimmt|sucht|bietet|verkauft|gewinnt|bestellt|beauftragt),
    (bahnchef|aufsichtsrat|ausschreibung*|grossauftrag), bahn chef, (mit|per) (bus und|bus oder), (bus|auto|fahrrad|rad|tram) (und|oder|&) (bahn|zug), sparpreis*, landerticket*,
    modellbahn*, marklin, baureihe, sonderfahrt*, dampflok*, eisenbahnfreunde, bahnbilder, (gute|schone) (fahrt|reise)
  `,
  ],
  [
    "worse than before",
    1.4,
    `
    fruher /6 (besser|top|gut|schoner|mehr|anders|freundlicher), war (mal|einmal|fruher|fruher mal) /2 (gut|besser|toll|super),
    (nicht|auch nicht) mehr (das|der|die|so), seit (dem|der|neuem|neuer) (umbau|ubernahme|update|umzug|leitung|letzten|neuen), (geht|ging) /3 bergab,
    (immer|wird|von mal zu mal) schlechter, nachgelassen, in letzter zeit, letztes jahr /5 (besser|mehr|grosser),
    (bei der|zur) konkurrenz /6 (besser|billiger|halfte|gunstiger|schneller|gratis|das gleiche), jeder /4 ist besser
  `,
  ],
  [
    "trouble that was made good",
    0.8,
    `
    erst (nach|als|auf) /3 (beschwerde|anruf|mail|reklamation|nachfrage*|mehrmalig*), nach langem hin, immerhin, nachgeliefert,
    (entschadigt|entschadigung|gutschein) /3 (bekommen|dafur|erhalten)
  `,
  ],
  [
    "trouble that was made good",
    -2,
    `
    (TROUBLE|streik*|storung*) /9 (beendet|beenden|beigelegt|abgewendet|abgesagt|behoben|aufgehoben|vorbei|gelost|abgeschlossen|ausgesetzt|zu ende|geht weiter|entscharft),
    (TROUBLE|streik*) /4 (endet|vom tisch), (beendet|beenden|ende des|ende der|abwenden|aussetzen des) /4 (TROUBLE|streik*), nach dem (streik*|lokfuhrerstreik*|bahnstreik*),
    (einigen|einigten|verstandigen) sich (auf|im|in|bei|doch|endlich|mit|uber), sich /4 (geeinigt|verstandigt), tarifeinigung, (einigung|kompromiss|losung) (im|bei|in|erzielt|erreicht|steht|gefunden), schlichtung (erfolgreich|beginnt|vereinbart|steht),
    (zuge|bahnen|fernzuge|zug|verkehr|bahn) /3 (rollen|rollt|fahren|fahrt|lauft|verkehren) /3 wieder, wieder (freigegeben|planmassig|nach plan|im takt), wieder /2 nach (plan|fahrplan), normalisiert sich, (ende|schluss) /3 wagenreihung, RAIL /4 verspricht
  `,
  ],
  [
    "sarcasm",
    1.8,
    `
    (super|toll|grossartig|klasse|prima|spitze|bravo|wunderbar|herrlich|danke|genial|gluckwunsch) (wieder|mal|schon|schon wieder|erneut|wie immer|fur nichts|fur gar nichts|noch),
    na (toll|super|bravo|prima|klasse|danke), tolle leistung, schone bescherung, immerhin (NUMBER|COUNT|eine|ein) von, heute mal wieder, war ja klar, ganz (toll|grosses kino|grosse klasse), danke fur (nichts|gar nichts), na herzlichen gluckwunsch,
    ich hatte ja, geht's noch, gehts noch, wer gerne /3 (ignoriert|wartet|angelogen), noch nie gehort, fremdwort, ein witz, ja klar, lauft bei euch,
    gratuliere, respekt so, schlechter scherz, gibt es (eigentlich |)auch, #fail, sank
  `,
  ],
  [
    "a case that is not",
    -1.2,
    `
    (hatte|hatten) /6 befurchtet, befurchtet, im nu,
    (wenn|falls|sollte|sollten|selbst wenn|auch wenn) /6 (kaputt*|schief*|fehlt|nicht passt|problem*|beschwerde*|defekt|mal|einmal),
    im falle, im fall, fur den fall, ob (wir|alles|etwas), (hatte|hatten|habe) /5 (befurchtet|bedenken), (schlange*|wartezeit*|warten|stau|gedrange|arger) /3 (erwartet|gerechnet),
    (befurchtet|befurchtete|skeptisch|sorge|angst) /6 (aber|doch), dachte (zuerst|erst|anfangs),
    (anstandslos|sofort|umgehend|kostenlos|ohne diskussion) (ersetzt|getauscht|repariert|umgetauscht|erstattet|geholfen)
  `,
  ],
  [
    "another shop",
    -1.3,
    `
    (besser|sauberer|freundlicher|frischer|schneller|gunstiger|billiger|schoner|netter|leckerer) als /4 (SHOP|konkurrenz|nebenan|uberall|woanders|jede*|andere*|der|die|das|im),
    anders als /4 (SHOP|konkurrenz|nebenan|anderswo|andere*), im gegensatz (zu|zum|zur), kein vergleich (zu|zum|zur|mit),
    nicht wie /3 (andere*|konkurrenz|woanders|nebenan), woanders /5 (hier|schlechter|teurer|langer), bei der konkurrenz /5 (doppelt*|mehr|teurer|langer),
    nach /3 (pleite|enttauschung|erfahrungen) /4 (anderen|woanders)
  `,
  ],
  [
    "the customer's own life",
    -1.3,
    `
    (mein|meine|meinen|meinem|meiner|unser|unsere) (kopf*|schmerz*|husten|erkaltung|rucken|knie|zahn*|fuss|bein|auto|alte|alter|altes|hund|katze|kater|mutter|vater|sohn|tochter|chef|mann|frau|tag|bruder|oma|opa|kinder|nachbar*|prufung|scheidung) /5 (war|ist|hatte|hat|krank|kaputt*|weh|schlimm|schrecklich*|gestorben|geholfen),
    (kopfschmerz*|zahnschmerz*|kopfweh|bauchweh|ruckenschmerz*|bauchschmerz*|erkaltung|durchfall|migrane|husten) /5 (geholfen|hilft|mittel|tabletten|tipps|empfohlen|gegen),
    gegen (meine|mein|meinen|schmerz*|kopf*|husten|durchfall|bauch*|ameisen|schnupfen),
    (schlimmer|schlechter|furchtbarer|schrecklicher|mieser|anstrengender) tag,
    habe (mein|meine|meinen) /3 (verloren|vergessen|verpasst|gebrochen|verlegt), ich hasse (montage|regen), der stau
  `,
  ],
  [
    "a plain question",
    -1.2,
    `
    (wann|wo|wie|welche|welcher|welches|ab wann|bis wann) (offnen|schliessen|haben|kann|finde|ist|sind|gibt|lange|viel|hoch|melde|fahrt|muss|darf|liegt),
    (haben|fuhren|liefern|nehmen|verkaufen|bieten|akzeptieren) sie (auch|noch|schon|vielleicht|eine|einen|ein|karten|kreditkarte*), (kann|konnte|darf) ich /5 (umtauschen|bekommen|bezahlen|reservieren|bestellen|abholen|zuruckgeben|mitbringen|andern|haben|zuruckschicken), konnten sie /2 (mir|bitte|uns),
    gibt es /3 (auch|noch|ein*|bei), ich mochte /3 (bestellen|reservieren|andern|wissen|buchen|anmelden|gern|gerne|einen tisch),
    bitte (schicken|senden|andern|teilen|tragen|bestatigen), weiss jemand, (brauche|suche) /3 (einen termin|termin|auskunft|info*)
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (vielleicht|eventuell) (konntet|konnten|konnte|kann), ware (schon|toll|gut|super|nett|prima|klasse|cool), vorschlag*, anregung*,
    wurde mich /3 freuen, ich wunsche mir,
    (mehr|weitere|zusatzliche) (vegane|vegetarische|fahrradstander|auswahl|sitzplatze|grossen) /3 (ware*|toll|schon|freuen)
  `,
  ],
  [
    "a mail by rote",
    -1.6,
    `
    anbei (die|der|das|wie|finden|sende*|schicke*|unsere), im anhang /3 (finden|die), mit freundlichen grussen, viele grusse, beste grusse,
    nicht im buro, abwesenheit*, im urlaub /4 (erreichbar|zuruck|bis), wie besprochen, wie gewunscht, zu ihrer (kenntnis|information),
    automatische antwort, diese nachricht ist vertraulich, damit ist /3 (erledigt|geklart), hat sich (geklart|erledigt)
  `,
  ],
  [
    "service beyond duty",
    -1.5,
    `
    (hat|haben|wurde|kam) /4 (personlich|selbst) /6 (gekummert|angerufen|zuruckgerufen|erklart|geregelt|geholfen|gelost|entschuldigt), (skeptisch|misstrauisch|zweifel*|bedenken) /6 (uberzeugt|begeistert|stammkund*|zufrieden),
    (sofort|umgehend|anstandslos|kostenlos|kulant|problemlos|unkompliziert|prompt|innerhalb) /3 (ersetzt|umgetauscht|repariert|erstattet|geholfen|gelost|erledigt|behoben|ausgetauscht|getauscht),
    zum auto getragen, (viel|alle) zeit (genommen|fur), sogar (noch|nach|ohne|zum),
    in (wenigen|NUMBER|COUNT) minuten (fertig|erledigt|da|dran|durch|draussen), aufs haus,
    ohne (diskussion|wenn und aber|probleme|wartezeit|langes|lastiges|zu zogern|kassenbon), gar nicht warten, nicht (lange |lang )(warten|gewartet),
    kein* wartezeit*, sofort (dran|gemeldet|gefunden|bedient), (extra|personlich) (angerufen|bestellt|gekommen|vorbei)
  `,
  ],
  [
    "worth it all the same",
    -1.2,
    `
    (teuer|klein|teurer|voll|laut|unscheinbar|einfach|schwierig|lang|schwer|billig) /3 (aber|dafur|doch) /3 (gut|lohnt|lecker|wert|jeden|stimmt|fein|gemutlich|halt|halten|zugig*|super|toll|trotzdem|nett),
    jede minute wert, das warten lohnt, warten hat sich gelohnt
  `,
  ],
  [
    "no complaints",
    -2.2,
    `
    (keine|keinerlei|nie|kein|null|ohne|nicht die geringsten) /2 (beschwerde*|beanstandung*|problem*|klage*|mangel|reklamation*|arger|schwierigkeit*|kritik|beschwerden|enttausch*|grund),
    nichts (auszusetzen|zu meckern|zu bemangeln|zu beanstanden|zu kritisieren|negatives|schlechtes|zu klagen|zu beklagen),
    nichts /3 (auszusetzen|meckern|bemangeln|beanstanden|kritisieren|gestort), (kann|konnte) /4 nicht (beklagen|beschweren|meckern),
    nicht (enttauscht|schlecht|ubel|teuer|langweilig|beschweren|beklagen|bereut),
    (nie|nie wieder|noch nie|niemals) /3 (enttauscht|bereut|probleme|arger), nie schlecht*, gar kein problem, uberhaupt kein problem, kein problem,
    was man besser machen, alles andere als (langweilig|schlecht|teuer), (nicht|nie) zu (laut|suss|salzig|teuer|fettig|scharf|lange|voll)
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (einzige|einziger|einziges|einzigen) (problem|nachteil|manko|kritikpunkt|was|minuspunkt|haken|wermutstropfen|makel|negative),
    (bis auf|ausser|abgesehen von) (den|die|das|dem|der), nur leider, (nur|einen|kleiner|kleines) (manko|haken|minus|abzug), stort (nur|mich|etwas),
    wenn da nicht, ware da nicht, (wenn|ware) nur, (schade|leider) (nur|dass|ist|ohne|nicht|kein*|hat|gibt)
  `,
  ],
  [
    "not enough",
    1.8,
    `
    (hatte|hatten|hatts|gabe) /7 (sterne|stern|punkte) (gegeben|vergeben|verdient|geworden|bekommen), (hatte|hatten|gabe) /4 (funf|5) sterne, (deshalb|daher|darum|dafur|leider) (nur|keine) /2 sterne, (nur|gerade) (zwei|drei|vier|2|3|4) sterne, (stern|sterne|punkt) (abzug|weniger|abgezogen), punktabzug, abzug (fur|wegen),
    grund fur /4 (bewertung|abzug), nicht die volle*, (anstatt|statt) /7 zu (zeigen|erklaren|geben|liefern|helfen|machen|lernen), (lediglich|nur|bloss) /3 (vorgelesen|vorlesen|abgelesen|liest|abgeschrieben), vollig unabhangig von, hat nichts /3 mit /4 (kurs|vorlesung*|beschreibung)
  `,
  ],
  [
    "not enough",
    1.1,
    `
    (hatte|hatten) /2 geholfen, (ware|waren) /3 (hilfreich|hilfreicher|nutzlich|sinnvoll|besser), (uberarbeitet|verbessert|aktualisiert|modernisiert|erneuert|renoviert) werden,
    nicht (besonders|sonderlich|wirklich|gerade|sehr|so|ganz|genug|genugend|ausreichend|immer) /1 (gut|sauber|freundlich|frisch|schnell|hilfreich|toll|lecker|aufmerksam|warm|gross|begeistert|uberzeugt|uberzeugend|zufrieden|schon|nett|angenehm|gunstig|wertig|hochwertig|scharf|viel),
    (konnte|konnten|durfte|sollte|musste|sollten|mussten) /5 (besser|mehr|aufmerksamer|sein konnen|schneller|grosser|sauberer|freundlicher|losen konnen|leiser|langer|gunstiger|deutlicher), (hatte|hatten) /5 (besser|sein konnen|losen konnen|sein sollen|sein durfen),
    (viel|etwas|ein wenig|deutlich|leicht|wesentlich|einfach|bisschen) zu (viel|wenig|klein|gross|laut|teuer|kurz|lang|lange|langsam|schwer|dunkel|kalt|suss|salzig|scharf|trocken|fettig|eng|weit|schnell|hoch|oberflachlich|hart|weich|dunn|spat|oft),
    (hatte|habe|hatten) /4 (mehr|anderes|besseres) (erwartet|erhofft|gewunscht), es fehlt /4 (an|der|die|das|ein*|mir), mir fehlt*,
    mehr /3 (wunschenswert|gewunscht|gutgetan|erwartet), (kaum|wenig|keine grosse) (auswahl|platz|geschmack|fullung|inhalt|hilfe|neues), gut ist anders,
    ist anders, kann keine rede, keine rede sein, (fremdwort|fehlanzeige), nicht (wert|der rede wert|das geld wert|preis wert), ist es nicht wert,
    sein geld nicht wert, preis nicht wert, nichts neues (gelernt)
  `,
  ],
  [
    "a waste",
    1.8,
    `
    (zeit|geld) (verschwendet|verschwendung|verschwenden|sparen), (reine|pure|totale) (zeitverschwendung|geldverschwendung|abzocke),
    (spart|spar) (euch|dir) /2 (geld|zeit|weg), schade um (das|die), geld aus dem fenster, in den mull, fur die tonne, weggeworfen,
    (nicht|keinen) (kaufen|cent wert), bereue den kauf, fehlkauf, wurde ich nicht (noch einmal|wieder|nochmal) /2 kaufen,
    (zuruck|wieder) (geschickt|gegeben)
  `,
  ],
  [
    "worse than before",
    3,
    `
    (nie|niemals|nirgends|nirgendwo|selten) /6 so /3 BAD, (nie|niemals|nirgends) /4 schlechter (gegessen|behandelt|bedient|beraten|geschlafen), das (schlechteste|schlimmste|mieseste|ubelste) /6 (je|jemals|bisher|meines)
  `,
  ],
  [
    "no complaints",
    -2.5,
    `
    besser geht (es|s|das) (kaum|nicht|nimmer), besser gehts (kaum|nicht), (nicht|nie) genug (davon|bekommen|gutes|kriegen|loben|danken), nicht genug davon, aus dem schwarmen, kein* (freundlicher*|besser*|schoner*|netter*|leckerer*) /4 (vorstellen|denken|finden|gegessen|gesehen), kaum /2 (besser*|besseres) /2 finden,
    (nie|niemals|nirgends|nirgendwo|selten) /6 so /3 GOOD, (nie|niemals|nirgends) /4 (besser*|schoner*|freundlicher*|schneller*) (gegessen|erlebt|gesehen|gehabt|bedient|beraten|geschlafen|behandelt), besser /4 nicht (machen|gehen|sein|werden|laufen|wunschen), nicht besser (machen|gehen|sein|werden|laufen|wunschen|gemacht)
  `,
  ],
  [
    "a plain question",
    -4,
    `
    wie lange (dauert|braucht) /2 (lieferung|versand|zustellung|reparatur|bearbeitung|anreise),
    was (tun|mache ich|muss ich|kann ich|passiert|soll ich) /3 (wenn|falls|bei), (wohin|wo|an wen) /4 (wenn|falls|bei) /4 (problem*|defekt*|fehlt|kaputt*|schaden), (haben|gibt es|suche|brauche|verkaufen) /5 (gegen|mittel)
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    auch wenn /6 (BAD|klein*|eng*|laut*|teuer|lang*|etwas|nicht|wenig*|alt*), wenn auch /4 (etwas|nicht|klein*|teuer*|laut*|langsam*)
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (vielleicht|vorschlag|idee|wunsch|anregung) /5 (konnte*|konntet|ware|stellen|aufstellen|anbieten|mehr|noch), (ware|waren|fande*) /3 (schon|toll|super|praktisch|nett|prima|genial), (wurde|wurden) /3 freuen, wie ware es mit, macht doch, bringt /4 zuruck, bitte /5 (wieder ins|wieder rein|aufnehmen|anbieten), eine nette idee
  `,
  ],
];
