import { folded } from "./word.ts";

/** How a yes begins, in en de fr es it nl pt pl sv da no fi cs. */
const yes: readonly string[] = [
  ...["yes", "yep", "yeah", "solved", "resolved", "all good", "all is well", "it is solved", "it is resolved"],
  ...["ja", "jawohl", "gelöst", "erledigt", "alles gut", "alles in ordnung", "oui", "résolu", "réglé", "c'est résolu"],
  ...["c'est réglé", "resuelto", "solucionado", "risolto", "tutto a posto", "opgelost", "sim", "resolvido"],
  ...["rozwiązane", "załatwione", "jo", "löst", "løst", "kyllä", "joo", "kunnossa", "ano", "vyřešeno", "vyřízeno"],
];

/** How a no begins, in the same languages; thanks for nothing are one. */
const no: readonly string[] = [
  ...["no", "nope", "not", "still not", "still no", "nothing", "nein", "noch nicht", "immer noch nicht", "nicht"],
  ...["noch immer nicht", "leider nein", "leider nicht", "non", "pas encore", "toujours pas", "pas du tout"],
  ...["todavía no", "aún no", "para nada", "non ancora", "ancora no", "nee", "nog niet", "nog steeds niet", "niet"],
  ...["helaas niet", "não", "ainda não", "nie", "jeszcze nie", "wciąż nie", "niestety nie", "nej", "inte", "ännu inte"],
  ...["fortfarande inte", "ikke", "endnu ikke", "stadig ikke", "ennå ikke", "fortsatt ikke", "ei", "ne", "ještě ne"],
  ...["stále ne", "bohužel ne", "thanks for nothing", "thank you for nothing", "danke für nichts"],
  ...["danke für gar nichts", "merci pour rien", "gracias por nada", "grazie di niente", "grazie per niente"],
  ...["bedankt voor niets", "obrigado por nada", "obrigada por nada", "dzięki za nic", "tack för ingenting"],
  ...["tack för inget", "tak for ingenting", "takk for ingenting", "díky za nic"],
];

/** Words that mean it only when nothing follows at once: elsewhere they begin a sentence ("Si no …", "Tak for …", "Nei giorni …"). */
const alone = /^[^\p{L}]*(?:(s[íì])(?!\p{L})|(si|tak)|(nei))(?:$|\s*[,.;:!\n])/u;

/** A word that takes back, or narrows, the yes before it. */
const turns =
  / (?:but|except|however|not|aber|nur|nicht|kein|keine|mais|sauf|pas|pero|excepto|salvo|falta|ma|tranne|maar|behalve|niet|mas|exceto|ale|oprocz|nie|men|utom|inte|undtagen|unntatt|ikke|mutta|paitsi|ei|neni) /;

/**
 * What a customer's answer to "is it resolved?" begins with: yes, no, or neither, for LISTEN to read. A yes that goes on with "but" is
 * neither: somebody must read it.
 */
export function readCustomerAnswer(visibleText: string): "yes" | "no" | "unclear" {
  const said = spoken(visibleText);
  const [, accented, short, negative] = alone.exec(visibleText.normalize("NFC").toLowerCase().trim()) ?? [];
  if (negative || begins(said, nos)) return "no";
  return (accented || short || begins(said, yeses)) && !turns.test(said) ? "yes" : "unclear";
}

/** The words alone, as they are compared, with a space on either side. */
const spoken = (text: string): string => ` ${(folded(text).match(/\p{L}+/gu) ?? []).slice(0, 60).join(" ")} `;

const yeses = yes.map(spoken);
const nos = no.map(spoken);

const begins = (said: string, words: readonly string[]): boolean => words.some((one) => said.startsWith(one));
