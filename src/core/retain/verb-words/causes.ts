import type { Cause, CausePath } from "../cause.ts";

/** What each cause is called beside its English name, in de fr es it nl pt pl sv da no fi cs. */
export const causeWords: Readonly<Record<Cause, readonly string[]>> = {
  service: [
    ...["Bedienung", "Beratung", "accueil", "servicio", "atención", "servizio", "bediening", "serviço", "atendimento"],
    ...["obsługa", "bemötande", "betjening", "palvelu", "obsluha", "služby"],
  ],
  waiting: [
    ...["waiting time", "wait", "queue", "Wartezeit", "warten", "attente", "temps d'attente", "file d'attente"],
    ...["espera", "tiempo de espera", "tempo de espera", "attesa", "tempo di attesa", "fila", "coda", "wachttijd"],
    ...["wachten", "czas oczekiwania", "oczekiwanie", "kolejka", "väntetid", "väntan", "kö", "ventetid", "venting"],
    ...["odotus", "odotusaika", "jono", "čekání", "čekací doba", "fronta"],
  ],
  product: [
    ...["Produkt", "Ware", "Artikel", "produit", "article", "producto", "prodotto", "produto", "towar", "vara"],
    ...["vare", "tuote", "výrobek", "zboží"],
  ],
  price: [...["Preis", "prix", "precio", "prezzo", "prijs", "preço", "cena", "pris", "hinta"]],
  cleanliness: [
    ...["Sauberkeit", "propreté", "limpieza", "pulizia", "netheid", "hygiëne", "hygiene", "Hygiene", "limpeza"],
    ...["czystość", "renlighet", "städning", "renlighed", "rengøring", "renhold", "siisteys", "čistota"],
  ],
  safety: [
    ...["Sicherheit", "sécurité", "seguridad", "sicurezza", "veiligheid", "segurança", "bezpieczeństwo", "säkerhet"],
    ...["sikkerhed", "sikkerhet", "turvallisuus", "bezpečnost"],
  ],
  staff: [
    ...["Personal", "Mitarbeiter", "personnel", "personal", "personale", "personeel", "pessoal", "funcionários"],
    ...["personel", "pracownik", "pracownicy", "personalen", "henkilökunta", "personál", "zaměstnanci"],
  ],
  billing: [
    ...["till", "invoice", "Rechnung", "Kasse", "Abrechnung", "facture", "facturation", "caisse", "factura", "caja"],
    ...["fattura", "cassa", "factuur", "rekening", "kassa", "fatura", "conta", "caixa", "faktura", "rachunek", "kasa"],
    ...["regning", "lasku", "laskutus", "účet", "pokladna"],
  ],
  delivery: [
    ...["Lieferung", "livraison", "entrega", "envío", "consegna", "levering", "bezorging", "dostawa", "leverans"],
    ...["toimitus", "doručení", "dodávka"],
  ],
  other: [
    ...["Sonstiges", "anderes", "Andere", "autre", "otro", "otra", "altro", "anders", "overig", "outro", "inne"],
    ...["annat", "övrigt", "andet", "annet", "muu", "jiné", "ostatní"],
  ],
};

/** What each detail of a cause is called beside its English name, in de fr es it nl pt pl sv da no fi cs. */
export const detailWords: Readonly<Record<CausePath, readonly string[]>> = {
  "service/attention": [
    ...["ignored", "ignoriert", "Aufmerksamkeit", "ignoré", "atención", "ignorado", "attenzione", "aandacht"],
    ...["atenção", "uwaga", "ignorowanie", "uppmärksamhet", "opmærksomhed", "oppmerksomhet", "huomio", "pozornost"],
  ],
  "service/advice": [
    ...["wrong advice", "Beratung", "conseil", "consejo", "consiglio", "advies", "aconselhamento", "conselho"],
    ...["porada", "rådgivning", "råd", "neuvonta", "neuvo", "poradenství", "rada"],
  ],
  "service/refused": [
    ...["refusal", "verweigert", "abgelehnt", "refus", "refusé", "rechazado", "rifiutato", "geweigerd", "recusado"],
    ...["recusa", "odmowa", "nekad", "afvist", "avvist", "evätty", "kieltäytyi", "odmítnuto"],
  ],
  "service/promise_broken": [
    ...["broken promise", "Versprechen", "promesse", "promesa", "promessa", "belofte", "promessa quebrada"],
    ...["obietnica", "brutet löfte", "löfte", "løfte", "lupaus", "slib"],
  ],
  "waiting/till": [
    ...["checkout", "Kasse", "caisse", "caja", "cassa", "kassa", "caixa", "kasa", "kassan", "kasse", "kassen"],
    ...["pokladna"],
  ],
  "waiting/counter": [
    ...["Theke", "Schalter", "comptoir", "guichet", "mostrador", "banco", "balie", "balcão", "lada", "disk"],
    ...["disken", "skranke", "skranken", "tiski", "pult"],
  ],
  "waiting/telephone": [
    ...["phone", "hotline", "Telefon", "téléphone", "teléfono", "telefono", "telefoon", "telefone", "puhelin"],
  ],
  "waiting/answer": [
    ...["reply", "Antwort", "Rückruf", "réponse", "respuesta", "risposta", "antwoord", "resposta", "odpowiedź"],
    ...["svar", "vastaus", "odpověď"],
  ],
  "waiting/delivery": [
    ...["Lieferung", "livraison", "entrega", "consegna", "levering", "bezorging", "dostawa", "leverans", "toimitus"],
    ...["doručení", "dodávka"],
  ],
  "product/quality": [
    ...["broken", "defect", "Qualität", "defekt", "qualité", "calidad", "qualità", "kwaliteit", "qualidade"],
    ...["jakość", "kvalitet", "laatu", "kvalita"],
  ],
  "product/spoilt": [
    ...["spoiled", "expired", "verdorben", "abgelaufen", "périmé", "caducado", "scaduto", "bedorven", "estragado"],
    ...["fora de validade", "zepsute", "przeterminowane", "utgången", "skämd", "fordærvet", "udløbet", "bedervet"],
    ...["utgått", "pilaantunut", "vanhentunut", "zkažené", "prošlé"],
  ],
  "product/out_of_stock": [
    ...["sold out", "ausverkauft", "rupture", "agotado", "esaurito", "uitverkocht", "esgotado", "brak towaru"],
    ...["slut", "slutsåld", "udsolgt", "utsolgt", "loppu", "loppuunmyyty", "vyprodáno"],
  ],
  "product/wrong_item": [
    ...["wrong product", "falsch", "mauvais article", "equivocado", "sbagliato", "verkeerd", "errado", "zły"],
    ...["pomyłka", "fel vara", "forkert", "feil vare", "väärä tuote", "špatné zboží"],
  ],
  "price/label": [
    ...["price label", "Preisschild", "étiquette", "etiqueta", "etichetta", "prijskaartje", "metka", "prislapp"],
    ...["prisskilt", "hintalappu", "cenovka"],
  ],
  "price/offer": [
    ...["promotion", "Angebot", "Aktion", "promo", "offre", "oferta", "offerta", "aanbieding", "promoção"],
    ...["promocja", "erbjudande", "kampanj", "tilbud", "tarjous", "akce"],
  ],
  "price/too_high": [
    ...["expensive", "zu teuer", "trop cher", "caro", "troppo caro", "te duur", "caro demais", "za drogo", "drogie"],
    ...["för dyrt", "dyrt", "for dyrt", "kallis", "liian kallis", "drahé"],
  ],
  "cleanliness/store": [
    ...["floor", "Laden", "magasin", "tienda", "negozio", "winkel", "loja", "sklep", "butik", "butikken", "myymälä"],
    ...["kauppa", "prodejna", "obchod"],
  ],
  "cleanliness/toilet": [
    ...["toilets", "Toilette", "WC", "toilettes", "baño", "bagno", "casa de banho", "banheiro", "toaleta", "toalett"],
    ...["toilet", "vessa", "záchod"],
  ],
  "cleanliness/trolley": [
    ...["trolleys", "cart", "Einkaufswagen", "chariot", "carrito", "carrello", "winkelwagen", "carrinho", "wózek"],
    ...["kundvagn", "indkøbsvogn", "handlevogn", "ostoskärry", "košík", "vozík"],
  ],
  "safety/injury": [
    ...["hurt", "Verletzung", "blessure", "lesión", "ferita", "letsel", "ferimento", "lesão", "uraz", "obrażenia"],
    ...["skada", "skade", "tilskadekomst", "vamma", "loukkaantuminen", "zranění"],
  ],
  "safety/food": [
    ...["foreign body", "Lebensmittel", "aliment", "alimento", "voedsel", "alimentos", "żywność", "jedzenie"],
    ...["livsmedel", "mat", "fødevare", "elintarvike", "ruoka", "potraviny", "jídlo"],
  ],
  "safety/obstacle": [
    ...["Hindernis", "Stolperfalle", "obstáculo", "ostacolo", "obstakel", "przeszkoda", "hinder", "forhindring"],
    ...["hindring", "este", "překážka"],
  ],
  "staff/unfriendly": [
    ...["rude", "unfreundlich", "impoli", "désagréable", "antipático", "scortese", "onvriendelijk", "mal educado"],
    ...["niemiły", "nieuprzejmy", "ovänlig", "otrevlig", "uvenlig", "uvennlig", "epäystävällinen", "nepříjemný"],
  ],
  "staff/unfair": [
    ...["discrimination", "ungerecht", "injuste", "injusto", "ingiusto", "oneerlijk", "niesprawiedliwe", "orättvis"],
    ...["uretfærdig", "urettferdig", "epäreilu", "nespravedlivé"],
  ],
  "staff/not_there": [
    ...["absent", "nobody", "niemand da", "personne", "nadie", "nessuno", "niemand", "ninguém", "nikogo"],
    ...["ingen där", "ingen der", "ingen", "ei ketään", "nikdo"],
  ],
  "billing/wrong_amount": [
    ...["falscher Betrag", "montant", "importe", "importo", "bedrag", "valor errado", "zła kwota", "fel belopp"],
    ...["forkert beløb", "feil beløp", "väärä summa", "špatná částka"],
  ],
  "billing/charged_twice": [
    ...["twice", "doppelt", "deux fois", "dos veces", "due volte", "dubbel", "duas vezes", "dwa razy", "podwójnie"],
    ...["två gånger", "dubbelt", "to gange", "to ganger", "dobbelt", "kahdesti", "dvakrát"],
  ],
  "billing/card": ["Karte", "carte", "tarjeta", "carta", "kaart", "cartão", "karta", "kort", "kortti"],
  "billing/refund": [
    ...["Erstattung", "remboursement", "reembolso", "rimborso", "terugbetaling", "zwrot", "återbetalning"],
    ...["refundering", "tilbagebetaling", "tilbakebetaling", "palautus", "vrácení peněz"],
  ],
  "billing/voucher": [
    ...["Gutschein", "bon d'achat", "vale", "buono", "tegoedbon", "vale-compras", "bon", "kupong", "presentkort"],
    ...["gavekort", "lahjakortti", "poukázka", "poukaz"],
  ],
  "delivery/late": [
    ...["spät", "verspätet", "en retard", "tarde", "in ritardo", "te laat", "atrasado", "za późno", "spóźnione"],
    ...["sent", "försenad", "forsinket", "myöhässä", "pozdě"],
  ],
  "delivery/missing": [
    ...["fehlt", "manquant", "falta", "mancante", "ontbreekt", "em falta", "brakuje", "saknas", "mangler", "puuttuu"],
    ...["chybí"],
  ],
  "delivery/damaged": [
    ...["beschädigt", "abîmé", "dañado", "danneggiato", "beschadigd", "danificado", "uszkodzone", "skadad"],
    ...["beskadiget", "skadet", "vaurioitunut", "rikki", "poškozené"],
  ],
  "delivery/wrong_address": [
    ...["falsche Adresse", "adresse", "dirección", "indirizzo", "adres", "endereço errado", "zły adres"],
    ...["fel adress", "forkert adresse", "feil adresse", "väärä osoite", "špatná adresa"],
  ],
};
