/** Longer mails say more than thanks. */
const LONGEST = 60;

/** Words of thanks, by language; one of them must be there. */
const thanks: readonly string[] = [
  ..."thank you|thanks|thank u|thx|ty|many thanks|much appreciated|cheers".split("|"),
  ..."danke|dankeschön|danke schön|vielen dank|besten dank|herzlichen dank|merci|merci beaucoup|mille mercis".split(
    "|",
  ),
  ..."gracias|muchas gracias|mil gracias|grazie|grazie mille|molte grazie|ti ringrazio|vi ringrazio".split("|"),
  ..."bedankt|dank je|dank u|dank je wel|dank u wel|dankjewel|dankuwel|hartelijk dank|dank".split("|"),
  ..."obrigado|obrigada|muito obrigado|muito obrigada|dziękuję|dziekuje|dzięki|dzieki|bardzo dziękuję".split("|"),
  ..."tack|tack så mycket|stort tack|tusen tack|tak|mange tak|tusind tak|takk|tusen takk|mange takk".split("|"),
  ..."kiitos|paljon kiitoksia|kiitoksia|kiitti|děkuji|děkuju|dekuji|díky|diky|mockrát děkuji".split("|"),
];

/** What may stand beside thanks without saying anything else: greetings, praise in a word, courtesies, small words. */
const courtesies: readonly string[] = [
  ..."hi|hello|dear|ok|okay|great|perfect|super|wonderful|lovely|fine|good|best|kind|regards|bye|all|so|very|much|a|lot".split(
    "|",
  ),
  ..."again|for|your|you|the|help|quick|fast|reply|answer|response|and|everything|that|it|is|was|nice|day|have|i|we|team".split(
    "|",
  ),
  ..."hallo|liebe|lieber|grüße|gruß|grüsse|viele|mit|freundlichen|sehr|alles|gut|klar|toll|prima|für|die|das|ihre|eure".split(
    "|",
  ),
  ..."deine|schnelle|hilfe|antwort|und|schönen|tag|noch|bonjour|cordialement|parfait|très|bien|bon|bonne|journée|pour|votre".split(
    "|",
  ),
  ..."réponse|aide|rapide|tout|à|vous|et|la|le|l'aide|hola|saludos|perfecto|muy|bien|bueno|por|su|tu|ayuda|respuesta|todo|y".split(
    "|",
  ),
  ..."ciao|salve|saluti|perfetto|molto|bene|per|il|vostro|suo|aiuto|risposta|tutto|e|buona|giornata|groet|groeten|groetjes".split(
    "|",
  ),
  ..."prima|heel|erg|goed|voor|uw|je|hulp|antwoord|snelle|alles|olá|abraço|perfeito|pela|pelo|sua|ajuda|resposta|tudo|bem".split(
    "|",
  ),
  ..."witam|pozdrawiam|super|bardzo|za|pomoc|odpowiedź|szybką|wszystko|i|hej|hei|moi|hilsen|hälsningar|vänliga|bra|för|din".split(
    "|",
  ),
  ..."hjälpen|hjälp|svar|svaret|snabba|allt|og|och|fint|godt|for|hjælpen|hjælp|hjelpen|hjelp|din|jeres|terveisin|hyvä|hienoa".split(
    "|",
  ),
  ..."avusta|vastauksesta|nopeasta|kaikesta|ja|paljon|ahoj|dobrý|den|s|pozdravem|skvělé|moc|rychlou|odpověď|vše|si|så|mycket|mange|schön".split(
    "|",
  ),
];

const known = new Set([...thanks, ...courtesies].flatMap((words) => words.split(" ")));

/**
 * Whether a customer only says thanks: short, no question, a word of thanks, and at most two words that are neither thanks
 * nor courtesy (a name, mostly). Whether LISTEN heard a problem in it is the caller's to ask.
 */
export function isThanks(text: string): boolean {
  const said = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (said.length === 0 || said.length > LONGEST || /[?\uff1f]/u.test(said) || /\d/.test(said)) return false;
  const words = said.match(/[\p{L}'’]+/gu) ?? [];
  const spoken = ` ${words.join(" ")} `;
  if (!thanks.some((one) => spoken.includes(` ${one} `)) || turns.test(spoken)) return false;
  return words.filter((word) => !known.has(word)).length <= 2;
}

/** A word that takes the thanks back. */
const turns =
  / (?:but|not|no|never|nothing|still|however|aber|nicht|kein|keine|nichts|noch nicht|leider|mais|pas|rien|jamais|pero|nunca|nada|ma|non|mai|niente|ancora|maar|niet|geen|nog|mas|não|nao|ale|nie|wciąż|men|inte|ikke|ikkje|mutta|ei|eikä|není|bohužel) /u;
