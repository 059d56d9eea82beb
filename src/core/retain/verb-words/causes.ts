import type { Cause } from "../cause.ts";

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
