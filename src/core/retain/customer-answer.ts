const yes = [
  "yes",
  "yep",
  "yeah",
  "solved",
  "resolved",
  "ja",
  "gelöst",
  "oui",
  "résolu",
  "si",
  "sí",
  "resuelto",
  "risolto",
  "sim",
  "resolvido",
  "tak",
];
const no = ["no", "nope", "not", "nein", "non", "nee", "não", "nao", "nie"];

/** What a customer's answer to "is it resolved?" begins with: yes, no, or neither, for LISTEN to read. */
export function readCustomerAnswer(visibleText: string): "yes" | "no" | "unclear" {
  const first = /^[\s>"'“„«]*([\p{L}]+)/u.exec(visibleText.toLowerCase())?.[1] ?? "";
  return yes.includes(first) ? "yes" : no.includes(first) ? "no" : "unclear";
}
