/** What the rules alone must hear: "!" is critical, "+" an alert, "-" nothing that alerts. */
export const german = `
# Verneinung
+ Die Bedienung war nicht freundlich.
+ Das Personal war weder nett noch hilfsbereit.
+ Das war kein gutes Essen.
+ Die Umkleide war nicht sauber.
- Niemand war unfreundlich.
- Es war überhaupt nicht schmutzig.
- Ich wurde noch nie enttäuscht.
- Es gab keine lange Schlange.
- Noch nie ein Problem mit einer Bestellung gehabt.
# keine Beschwerden
- Keine Beschwerden.
- Nichts zu meckern.
- Ich habe nichts auszusetzen.
- Keinerlei Probleme, keine Wartezeit.
- Es gab nichts zu beanstanden.
# nicht schlecht
- Nicht schlecht für so einen kleinen Laden.
- Gar nicht schlecht!
- Das Essen war nicht schlecht.
- Besser geht es nicht.
+ Schlechter geht es nicht.
+ Gar nicht gut.
# nie wieder
+ Nie wieder!
+ Ich komme nicht mehr.
+ Hier kaufe ich nie mehr ein.
# Gegensatz
+ Nettes Team, aber die Toiletten waren dreckig.
+ Gute Preise, allerdings war die Kassiererin unfreundlich.
+ Obwohl das Essen gut ist, haben wir vierzig Minuten gewartet.
- Klein, aber sauber und freundlich.
- Ich hatte lange Wartezeiten befürchtet, aber es ging schnell.
# Stärke
+ Die Kasse war extrem langsam.
- Es war etwas langsam.
- Ein bisschen teuer.
+ Langsam und teuer.
# Fragen
- Haben Sie diese Lampe auch in Blau?
- Reparieren Sie kaputte Reißverschlüsse?
- Kann ich einen defekten Wasserkocher ohne Karton umtauschen?
- Was passiert, wenn das Paket beschädigt ist?
- Gibt es etwas gegen Mäuse und Kakerlaken?
- Wo kann ich mich bei einem Problem melden?
+ Wo bleibt mein Paket, es ist immer noch nicht angekommen?
+ Warum war die Verkäuferin so unfreundlich?
+ Ist das normal, dass die Suppe verdorben ist?
# Bedingungen
+ Wir waren sehr enttäuscht.
+ Wir wurden furchtbar behandelt.
- Sonst wären wir sehr enttäuscht.
- Wenn es kaputt geht, kann ich es umtauschen?
- Ich wäre enttäuscht, wenn der Laden schließt.
- Ohne euren Kellner wäre es ein furchtbarer Abend gewesen.
- Bei Problemen hilft das Team sofort.
- Falls etwas defekt ist, melde ich mich.
- Sie haben gefragt, ob es ein Problem gab.
+ Auch wenn man nett fragt, ist das Personal unfreundlich.
# Vergleich
- Im Gegensatz zum anderen Laden, wo das Personal unfreundlich ist, wird hier gelächelt.
- Der andere Laden war dreckig, darum komme ich hierher.
- Viel freundlicher als die unhöflichen Leute nebenan.
- Bei der Konkurrenz ist alles kaputt und dreckig.
+ Der Service ist schlechter als vorher.
+ Ich gehe zur Konkurrenz, die Kassiererin war frech.
# früher
- Früher waren die Toiletten dreckig, jetzt sind sie sehr sauber.
- Der alte Chef war unfreundlich, der neue ist sehr nett.
+ Früher war es schön, jetzt ist es dreckig.
# eigenes Leben
- Mein Auto ging kaputt und das Team war so hilfsbereit.
- Ich hatte einen furchtbaren Tag und die Verkäuferin war so nett.
- Mein Sohn war krank und die Apothekerin sehr freundlich.
- Mein kaputtes Display wurde in einer Stunde repariert, super.
- Ich hatte meinen Geldbeutel verloren, und die nette Dame hat ihn aufgehoben.
+ Mein Handy war nach zwei Tagen kaputt.
# Vorschläge
- Vielleicht könnten Sie mehr Stühle aufstellen.
- Es wäre schön, wenn es eine Bank gäbe.
- Bitte mehr vegane Gerichte anbieten.
+ Bitte schulen Sie Ihr unfreundliches Personal.
# Sicherheit und Recht
! Meine Tochter ist auf dem nassen Boden ausgerutscht.
! In meinem Salat war eine Glasscherbe.
! Mein Sohn ist Allergiker und bekam eine allergische Reaktion.
! Wir hatten alle eine Lebensmittelvergiftung.
! Sie hören von meinem Anwalt.
! Ich werde Sie verklagen.
! Ich zeige Sie beim Gesundheitsamt an.
! Ich habe die Polizei gerufen.
! Ich wurde wegen meiner Hautfarbe verfolgt.
! Das war eine rassistische Bemerkung.
! Ein Mitarbeiter hat mich begrapscht.
! Meine Tasche wurde in der Umkleide gestohlen.
! Der Notausgang war mit Kisten versperrt.
! Wir fanden eine Kakerlake in der Suppe.
! Der Föhn hat angefangen zu brennen.
! Ich habe einen Stromschlag bekommen.
- Mörderpreise jede Woche!
- Krass gute Angebote.
- Eure Burger sind der Hammer, einfach bombig.
- Keine Allergien in der Familie.
- Der Laden liegt neben der Polizeistation.
- Mein Anwalt hat euch empfohlen.
- Die Allergenkarte ist übersichtlich.
- Meine Nussallergie wurde sehr ernst genommen.
- Mausefallen und ein Mauspad gekauft.
- Der Blauschimmelkäse ist lecker.
# Tippfehler
+ Das Essen war schrecklihc.
+ So eine Entäuschung.
+ Völlig inakzeptabl.
- Das Essen war köstlch.
- Sehr zufreiden.
`;
