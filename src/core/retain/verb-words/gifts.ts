import type { GiftKind } from "../read-make-good.ts";

/** What each kind of make-good is called beside its English name, in de fr es it nl pt pl sv da no fi cs. */
export const giftWords: Readonly<Record<GiftKind, readonly string[]>> = {
  voucher: [
    ...["gift card", "a voucher", "coupon", "Gutschein", "bon d'achat", "bon", "vale", "cupón", "buono", "tegoedbon"],
    ...["bon cadeau", "vale de compra", "kupon", "bon podarunkowy", "presentkort", "gavekort", "lahjakortti", "poukaz"],
  ],
  refund: [
    ...["money back", "a refund", "Erstattung", "Rückerstattung", "remboursement", "reembolso", "devolución"],
    ...["rimborso", "terugbetaling", "zwrot", "återbetalning", "tilbagebetaling", "tilbakebetaling", "hyvitys"],
    ...["vrácení peněz"],
  ],
  replacement: [
    ...["exchange", "a replacement", "Ersatz", "Umtausch", "remplacement", "échange", "reemplazo", "cambio"],
    ...[
      "sostituzione",
      "vervanging",
      "substituição",
      "troca",
      "wymiana",
      "ersättning",
      "ombytning",
      "bytte",
      "vaihto",
      "výměna",
    ],
  ],
  discount: [
    ...["rebate", "a discount", "Rabatt", "Nachlass", "remise", "réduction", "descuento", "sconto", "korting"],
    ...["desconto", "rabat", "rabatt", "alennus", "sleva"],
  ],
  gift: [
    ...[
      "present",
      "a gift",
      "flowers",
      "Geschenk",
      "Blumen",
      "cadeau",
      "fleurs",
      "regalo",
      "flores",
      "fiori",
      "bloemen",
    ],
    ...["presente", "prezent", "kwiaty", "gåva", "blommor", "gave", "blomster", "lahja", "kukat", "dárek", "květiny"],
  ],
  other: ["something", "etwas", "autre chose", "algo", "qualcosa", "iets"],
};
