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

/** What each detail of a cause is called beside its English name, in de fr es it nl. */
export const detailWords: Readonly<Record<CausePath, readonly string[]>> = {
  "service/attention": [
    "ignored",
    "ignoriert",
    "Aufmerksamkeit",
    "ignoré",
    "atención",
    "ignorado",
    "attenzione",
    "aandacht",
  ],
  "service/advice": ["wrong advice", "Beratung", "conseil", "consejo", "consiglio", "advies"],
  "service/refused": ["refusal", "verweigert", "abgelehnt", "refus", "refusé", "rechazado", "rifiutato", "geweigerd"],
  "service/promise_broken": ["broken promise", "Versprechen", "promesse", "promesa", "promessa", "belofte"],
  "waiting/till": ["checkout", "Kasse", "caisse", "caja", "cassa", "kassa"],
  "waiting/counter": ["Theke", "Schalter", "comptoir", "guichet", "mostrador", "banco", "balie"],
  "waiting/telephone": ["phone", "hotline", "Telefon", "téléphone", "teléfono", "telefono", "telefoon"],
  "waiting/answer": ["reply", "Antwort", "Rückruf", "réponse", "respuesta", "risposta", "antwoord"],
  "waiting/delivery": ["Lieferung", "livraison", "entrega", "consegna", "levering", "bezorging"],
  "product/quality": ["broken", "defect", "Qualität", "defekt", "qualité", "calidad", "qualità", "kwaliteit"],
  "product/spoilt": ["spoiled", "expired", "verdorben", "abgelaufen", "périmé", "caducado", "scaduto", "bedorven"],
  "product/out_of_stock": ["sold out", "ausverkauft", "rupture", "agotado", "esaurito", "uitverkocht"],
  "product/wrong_item": ["wrong product", "falsch", "mauvais article", "equivocado", "sbagliato", "verkeerd"],
  "price/label": ["price label", "Preisschild", "étiquette", "etiqueta", "etichetta", "prijskaartje"],
  "price/offer": ["promotion", "Angebot", "Aktion", "promo", "offre", "oferta", "offerta", "aanbieding"],
  "price/too_high": ["expensive", "zu teuer", "trop cher", "caro", "troppo caro", "te duur"],
  "cleanliness/store": ["floor", "Laden", "magasin", "tienda", "negozio", "winkel"],
  "cleanliness/toilet": ["toilets", "Toilette", "WC", "toilettes", "baño", "bagno"],
  "cleanliness/trolley": ["trolleys", "cart", "Einkaufswagen", "chariot", "carrito", "carrello", "winkelwagen"],
  "safety/injury": ["hurt", "Verletzung", "blessure", "lesión", "ferita", "letsel"],
  "safety/food": ["foreign body", "Lebensmittel", "aliment", "alimento", "voedsel"],
  "safety/obstacle": ["Hindernis", "Stolperfalle", "obstáculo", "ostacolo", "obstakel"],
  "staff/unfriendly": ["rude", "unfreundlich", "impoli", "désagréable", "antipático", "scortese", "onvriendelijk"],
  "staff/unfair": ["discrimination", "ungerecht", "injuste", "injusto", "ingiusto", "oneerlijk"],
  "staff/not_there": ["absent", "nobody", "niemand da", "personne", "nadie", "nessuno", "niemand"],
  "billing/wrong_amount": ["falscher Betrag", "montant", "importe", "importo", "bedrag"],
  "billing/charged_twice": ["twice", "doppelt", "deux fois", "dos veces", "due volte", "dubbel"],
  "billing/card": ["Karte", "carte", "tarjeta", "carta", "kaart"],
  "billing/refund": ["Erstattung", "remboursement", "reembolso", "rimborso", "terugbetaling"],
  "billing/voucher": ["Gutschein", "bon d'achat", "vale", "buono", "tegoedbon"],
  "delivery/late": ["spät", "verspätet", "en retard", "tarde", "in ritardo", "te laat"],
  "delivery/missing": ["fehlt", "manquant", "falta", "mancante", "ontbreekt"],
  "delivery/damaged": ["beschädigt", "abîmé", "dañado", "danneggiato", "beschadigd"],
  "delivery/wrong_address": ["falsche Adresse", "adresse", "dirección", "indirizzo", "adres"],
};
