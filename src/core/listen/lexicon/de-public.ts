/** German words for what goes wrong in public: on journeys, at stations, in the news; all folded. Written for this program. */
export const publicTrouble: Readonly<Record<string, string>> = {
  "-1": `
    ausgebremst, dauerthema, debakel, engpass*, ernuchternd*, fraglich, gezerre, gegenwind, hickhack, klage, klagen, klagt, klagten, kopfschutteln,
    kritisch sehen, mehrkosten, nachbesserung*, nachbessern, protest*, quengel*, rote zahlen, ruckgang*, ruckschlag*, schlappe, sorgenkind*,
    umstritten*, ungeklart*, ungewiss*, ungewissheit, unmut*, verluste, verteuer*, wettert, zankapfel, zerstritten*, zoff, zundstoff, offene fragen,
    rechte parolen, menschenmassen, rushhour, berufsverkehr, ringen um, zahes ringen, anstarrt, starrt mich, starren, starrt, hinterher hink*, hinkt /4 hinterher, skurril, sibirisch*, mucken, durchgesessen*, unruhe, rumort, grollen, grummel*
  `,
  "-2": `
    abgehangt, abgehangte*, abgekoppelt*, abgespeist*, abbau von, abstellen /3 stellen, arbeitskampf*, aufgebrochen, aufgebracht*, ausfallen, ausfallt,
    ausbleiben, ausgebuht, ausstand, auf kosten (der|von|unserer), bahnlarm*, bahnchaos, bahnstreik*, zugchaos, verkehrschaos, streikchaos,
    behinderung im, behinderungen, beschmier*, besprayt, bespruht, bestreikt*, betriebsstorung*, betriebsablauf, bremst /4 aus, bruckensperrung*,
    bummelstreik*, bummelzug, dreht durch, druckt sich, dauerbaustelle*, drangelei*, durchgreifen, einfahrverbot, ellenbogen*,
    (zug|verkehr|betrieb|zugverkehr|linie|strecke|halt) /6 eingestellt, (wird|werden|wurde|komplett|ganz) eingestellt, entfallen, entfallende*,
    ersatzbus*, ersatzzug*, ersatzfahrplan*, erschutterung*, erfasst /3 (zug|bahn|auto|mann|frau), fahrdienstleitermangel, fahrgastrechte*,
    fahrtausfall*, fehlkalkulation*, fehlleistung*, fehlplanung*, fernbleiben, flickwerk, funkloch*, geiselhaft, geldverbrenn*, gedrangel,
    gefahrenstelle*, grossbaustelle*, guterlarm, halbiert, halteausfall*, hangt fest, hangen fest, irrfahrt*, irrsinn*, kabeldieb*, kabelschaden*,
    kaputtgespart*, kaputtsparen, kein durchkommen, keinen sitzplatz, kein zug, keine zuge, kein zugverkehr, klatsche, knatsch, kostenexplosion*,
    kurzzug*, kurzere zuge, kurswagenchaos, lahm gelegt, lahmgelegt*, legt /5 lahm, legen /5 lahm, lahmlegen, langsamfahrstelle*, larmschutz fehlt,
    larmgeplag*, lokfuhrermangel*, lokfuhrerstreik*, lokschaden*, missmanagement*, missstand*, murks*, nahverkehrsstreik*, niveaulos*,
    notarzteinsatz*, notbremse*, notfahrplan*, oberleitungsschaden*, oberleitungsstorung*, personalmangel*, personenunfall*, personen im gleis,
    planlos*, pokern, polizeieinsatz*, preiserhohung*, preistreiber*, tariferhohung*, fahrpreiserhohung*, hohere preise, hohere tarife, hoheren tarif*,
    pfeifkonzert, raumung, reparaturstau, rugt, rugen, geht leer aus, sanierungsstau, schieben sich /5 schuld, schienenersatzverkehr*,
    schildburger*, schlechtreden, schonreden, schonrednerei, schneckentempo, schritttempo, signalausfall*, signalstorung*, sparwut, sparkurs,
    stammstreckenchaos, stellenabbau*, stellwerksstorung*, stellwerksausfall*, steht still, stehen still, stehen heute still, stellwerk defekt,
    stilllegung*, stillgelegt*, stillstand, strandet*, gestrandet*, stranden, streckensperrung*, streichliste*, teilausfall*, teilsperrung*, totalausfall*,
    turstorung*, trodel*, uberbesetzt*, uberfahren, ungereimtheit*, unpunktlich*, unterbesetzt*, unterbrochen, unwetterschaden, vandalis*, verargern,
    einigen sich nicht, nicht geeinigt, keine einigung, nicht einig, nicht beendet, nicht behoben, kein ende, ende ist nicht, ende offen, ausgedunnt*,
    verkehrsbehinderung*, verkehrt nicht, verkehren nicht, verschlafen /4 (bahn|politik|ausbau|digital*), versaumt*, verschleppt*, verspatungsalarm,
    verschiebt sich, verspielt*, verzogert sich, vollsperrung*, vollstreik*, warnstreik*, warteschlange*, weichenstorung*, wendet vorzeitig,
    wenden vorzeitig, endet vorzeitig, enden vorzeitig, zu spat, zugausfall*, zugteilung, zwangspause*, zwangsausstieg, zwangsstopp, zusammengebrochen*,
    zum erliegen, ramponiert, uberhitzt*, unbeheizt*, ungeheizt*, verdreckt*, versifft*, vermullt*, besudelt, fallen aus, fallt aus, fallt heute aus,
    fallen heute aus, betrunkene*, besoffen*, grolend*, gegrolt, rumgeschrei*, geschrei, gebrull, brullt, brullen, brullend*, kreischt, kreischen*, telefoniert laut,
    laut telefonier*, laute musik, schmatz*, drangelt, drangeln*, schubst*, schubsen, fusse auf, schweiss*, achselschweiss, mundgeruch, knoblauchfahne, fahne
  `,
  "-3": `
    (kritisiert|kritisieren|kritik an|wirft|rugt|attackiert|verklagt|wettert) /4 (bahn|db|konzern|betreiber|plane), (greift|greifen) /5 an, in der kritik, unter beschuss, am pranger,
    (in der|im) (bahn|sbahn|ubahn|zug|bus|tram|abteil|wagen) /6 (stinkt|schreit|schreien|kotzt|glotzt|gafft|schnarch*|pobelt|rulpst|furzt|niest|hustet), neben mir /5 (stinkt|schreit|kotzt|schnarch*|hustet|isst|rulpst|telefoniert),
    abgestochen, abgezogen worden, angepobelt*, anpobel*, angerempelt*, angespuckt*, begrapscht*, begrabscht*, grapscht, bankrotterklarung*,
    blamage*, brandstift*, empor*, entgleis*, evakuier*, fahrlassig*, fassungslos*, geschmiss*, gewalttat*, handgreiflichkeit*, ich hasse,
    lachnummer*, lachplatte, laden gehort /4 zu, pobel*, pobelei*, randal*, rucksichtslos*, saftladen, sauladen, saustall, schlagerei*, schlager aus, spuckt,
    totalversagen, trauerspiel*, unding, verarsch*, verhohn*, verpruge*, vollchaos, verbrecherbande, diskriminier*, saubande, zum kotzen,
    kotzt mich, am arsch, fur den arsch, furn arsch, leck mich, scheiss*, verfickt*, wutend, wutbrand
  `,
  "-4": `
    bedroh*, belastig*, exhibitionist*, feuerwehreinsatz, notruf, raububerfall*, steinwurf*, steinewerfer*, taschendieb*, taschendiebstahl*, vergewaltig*,
    zugungluck*, bombendrohung*, bombenalarm, schlagt /4 (kontrolleur|schaffner*|zugbegleiter*|fahrgast)
  `,
  "0": `
    TROUBLE /6 (beendet|beigelegt|abgewendet|abgesagt|behoben|aufgehoben|vorbei), (beendet|beenden|beendeten|ende des|ende der|kein|keine) /2 TROUBLE, nach dem /1 TROUBLE, gemeinnutzig*, realsatire,
    erwischt, gerannt, nie wieder (aufstehen|aufhoren|missen|weg|hergeben|ausziehen|hin mussen|ohne), billige (tickets|ticket|karten|fahrkarten|fluge|flug|fahrt|fahrten|preise),
    billiger (fahren|reisen|mit), billig (reisen|fahren|bahnfahren), stau auf, im stau, stau umfahren, unfall auf der (autobahn|a), status,
    laut (bahn|gdl|evg|dpa|db|einer|einem|eines|ihr|ihm|meiner|meinem|gericht|medien*|umfrage|studie|bericht*|plan|fahrplan|website|gesetz|hersteller|beschreibung|rezept|wetterbericht|navi|google|wikipedia|ansage|anzeige|schild|karte|gutachten|mitteilung),
    anzeige (zeigt|am|im|auf), anzeigen am, kleinanzeige*, anzeigetafel*, stellenanzeige*, hetzendorf, notruf wahlen, im notfall, notfallnummer,
    schwarz fahren, bombe entscharft, streikrecht, streikgeld, opfer bringen, brand neu, brandneu*, brandenburg*, mordlustig, mordsspass,
    uberfallig*, tote hosen, toten hosen, unglucksrabe, schweissen, schweissgerat*, fahne der, fahnen, ausgefallen*, brandschutz, feuerwehr*,
    attacke (auf|reiten), einbruchschutz, raubkatze*, raubtier*, hassliebe, hasselnuss*
  `,
};
