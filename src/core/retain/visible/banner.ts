import { type Line, nextWritten, plain } from "./line.ts";

/** A gateway says it in one paragraph. */
const longest = { lines: 4, characters: 500 };

/**
 * Marks the warning that the reader's own gateway wrote above the mail. It says that a mail came from outside and tells to beware of
 * its links; what says less may be a person's, and stays.
 */
export function markBanner(lines: Line[]): void {
  const start = nextWritten(lines, 0);
  let end = start;
  while (lines[end]?.kind === "text" && end - start <= longest.lines) end++;
  const paragraph = lines.slice(start, end);
  if (end === start || lines[end]?.kind !== "blank" || paragraph.some((line) => line.sure)) return;
  const text = plain(paragraph.map((line) => line.text.slice(0, longest.characters)).join(" "));
  if (text.length > longest.characters || ![warning, fromOutside, beware].every((said) => said.test(text))) return;
  for (const line of paragraph) line.kind = "signature";
}

const warning =
  /^[\s\p{P}\p{S}]{0,10}(?:caution|warning|external|attention|notice|this (?:e-?mail|message)|achtung|vorsicht|warnung|diese e-?mail|prudence|avertissement|ce (?:message|courriel)|cet e-?mail|let op|waarschuwing|deze e-?mail|atención|precaución|advertencia|este (?:correo|mensaje)|attenzione|questa e-?mail|atenção|aviso|este e-?mail|uwaga|ostrzeżenie|varning|advarsel|obs|varoitus|upozornění|pozor)(?!\p{L})/iu;

const beware =
  /caution|click|links?\b|attachment|phishing|anh[aä]ng|anhänge|liens?\b|pièces? jointe|enlaces?|adjunto|collegament|allegat|anexo|bijlage|linki|załącznik|länk|bilag|linkk|liite|odkaz|příloh/iu;

const fromOutside =
  /external (?:sender|source|e-?mail)|(?:originated|sent|comes?|came) from (?:an? )?(?:external|outside)|outside (?:of )?(?:the|our|your|this) (?:organi[sz]ation|company|network)|extern\w{0,2} (?:absender|quelle|afzender|avsändare|avsender|afsender)|von außerhalb|expéditeur externe|extérieur (?:de|à) (?:l['\u2019]|votre |notre )|remitente externo|fuera de (?:la|su|nuestra) organización|buiten (?:de|uw|onze) organisatie|mittente esterno|esterno all['\u2019]|remetente externo|fora da (?:sua )?organização|zewnętrzn\w{1,4} nadawc|spoza (?:organizacji|firmy)|utanför (?:din |vår )?organisation|ulkopuolelta|mimo (?:vaši |naši )?organizaci/iu;
