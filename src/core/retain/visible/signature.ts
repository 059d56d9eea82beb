import { type Line, plain } from "./line.ts";
import { isRow } from "./separator.ts";

/** What phones and programs add under a mail; the rest of the line names the device. */
const starts =
  "sent from|sent via|sent with|sent using|sent by|sent on|get outlook for|get bluemail for|von meinem|von meiner|gesendet von|gesendet mit|gesendet über|gesendet aus|diese nachricht wurde von|holen sie sich outlook für|outlook für|envoyé de|envoyé depuis|envoyé à partir|envoyé avec|envoyé par|envoyé via|télécharger outlook pour|téléchargez outlook pour|obtenir outlook pour|obtenez outlook pour|provenance :|enviado desde|enviado con|enviado a través|obtener outlook para|obtén outlook para|inviato da|inviato dal|inviato dall|inviato con|scarica outlook per|ottieni outlook per|verzonden vanaf|verzonden vanuit|verzonden met|verzonden via|verstuurd vanaf|verstuurd met|verstuurd via|download outlook voor|outlook voor|enviado do|enviado da|enviado de|enviado a partir|enviado pelo|enviado via|enviada do|obter o outlook para|baixe o outlook para|wysłane z|wysłano z|wysłane za|wysłano za|wysłane przez|pobierz outlook|pobierz program outlook|pobierz aplikację outlook|skickat från|skickades från|skickat via|hämta outlook för|sendt fra|sendt med|sendt via|hent outlook til|få outlook|skaff deg outlook|lähetetty|hanki outlook|odesláno z|odesláno ze|posláno z|získat outlook pro|stáhnout outlook pro|odoslané z|odoslané zo|отправлено с|отправлено из|отправлено от|отправлено через|надіслано з|надіслано із|відправлено з|відправлено із|trimis de pe|trimis din|trimis de la|obțineți outlook|elküldve|küldve|εστάλη από|στάλθηκε από|αποστολή από|נשלח מ|أُرسلت من|أرسلت من|تم الإرسال من|مرسل من|gửi từ|发自|發自|来自我的|從我的|从我的|傳送自";
const ends =
  "gesendet|から送信|에서 보냄|에서 보냈습니다|发送|傳送|gönderildi|küldve|downloaden|beziehen|herunterladen";

const startsAs = new RegExp(`^(?:${starts.split("|").join("|")})`, "iu");
const endsAs = new RegExp(`(?:${ends})$`, "iu");
/** These alone say little; the device must be named too. */
const device =
  /iphon|ipad|ipod|ios|android|samsung|galaxy|huawei|xiaomi|nokia|blackberry|windows|outlook|mobil|handy|smartphone|phone|tablet|\bmail\b|telefon|téléphone|móvil|cellulare|celular|puhelim|matkapuhel|yahoo|gmail|proton|手机|手機|휴대/iu;

/** A whole line such as "Sent from my iPhone": few words, no sentence. */
export function isDeviceLine(line: string): boolean {
  if (line.length > 240) return false;
  const text = plain(line)
    .replace(/[<([]\s?(?:https?|mailto):[^\s<>()[\]]{0,200}\s?[>)\]]/giu, "")
    .replace(/^[-_\u2014\u2013\s]{1,4}|[.\s]{1,3}$/gu, "")
    .replace(/^[(<[]{1,2}(.{1,110}[^)>\]])[)>\]]{1,2}$/u, "$1")
    .replace(/, an? [^,.]{3,30}$/u, "")
    .replace(
      /[,.;]? ?(?:so )?(?:please )?(?:excuse|forgive|pardon) (?:my |any |the )?(?:brevity|typ[a-z]{1,6}|errors|mistakes)$/iu,
      "",
    );
  if (text.length > 110 || text.split(" ").length > 12 || /[,;!?]|\. \p{L}/u.test(text)) return false;
  if (startsAs.test(text)) return isNamed(text);
  if (/^from my (?:\S+ )?(?:iphone|ipad|android|samsung|galaxy|blackberry)(?: \S+)?$/iu.test(text)) return true;
  return endsAs.test(text) && device.test(text);
}

/** Above words of the writer's own, "Sent from Lyon" and "sent by mail" may belong to them. */
export function namesDevice(line: string): boolean {
  const text = plain(line);
  return !/^\p{Ll}/u.test(text) && device.test(text.replace(/\bmail\b/giu, ""));
}

/** "Sent from my Wiko" is enough; other openings are words of everyday and need a device. */
const isNamed = (text: string) => device.test(text) || /^sent from \S|^(?:发自|發自)/iu.test(text);

/** Signs of a signature or of a list's footer, not of a letter. */
const contact =
  /https?:|www\.|[^\s@]@[^\s@]{1,60}\.\p{L}|^[\s|]*(?:t|m|p|f|e|tel|mob|fax|phone)\b[.:]|\+?\d[\d\s()./-]{7,}\d|📧|📱|☎/iu;
const footer =
  /mailing list$|^reply to this (?:e-?mail|message)|view (?:it|this) (?:on|online)|^(?:to )?unsubscribe|^you (?:are receiving|received|are subscribed)|^visit topic/iu;

/**
 * Where the signature or a list's footer begins, looking from the top up to `end`; `end` when there is none.
 * "-- " is the delimiter of RFC 3676; "--", "__" and rows are only one when what follows is short and looks like a signature.
 */
export function signatureStart(lines: readonly Line[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const line = lines[at];
    if (line?.kind !== "text" || line.sure) continue;
    const tail = isDelimiter(line.text) ? tailOf(lines, at + 1, end) : undefined;
    if (tail && endsMail(line.text, tail)) return at;
  }
  return end;
}

const isDashDash = (line: string) => /^-- ?$/.test(line);

const isDelimiter = (line: string) => isRow(line) || /^\s{0,3}\u2014\s*$/u.test(line);

/** At most 14 written lines; a longer tail is a letter that goes on. */
function tailOf(lines: readonly Line[], from: number, end: number): string[] | undefined {
  const tail: string[] = [];
  for (const line of lines.slice(from, Math.min(end, from + 40))) {
    if (line.kind === "text") tail.push(plain(line.text));
    if (line.kind === "quote") break;
  }
  return tail.length > 14 || end - from > 40 ? undefined : tail;
}

function endsMail(delimiter: string, tail: readonly string[]): boolean {
  if (!isDashDash(delimiter) && tail.includes("--")) return false;
  if (tail.slice(0, 3).some((line) => footer.test(line))) return true;
  if (delimiter.trim() === "\u2014" || tail.some((line) => /^p\.? ?[sd]\b/i.test(line))) return false;
  const isShort = tail.length <= 10 && tail.every((line) => line.length <= 100);
  if (delimiter === "--" && tail.includes("--")) return false;
  if (isDashDash(delimiter)) return delimiter === "-- " ? tail.length <= 12 : isShort && !tail.some(isSentence);
  return isShort && tail.length <= 8 && !tail.some(isSentence) && tail.some((line) => contact.test(line));
}

const isSentence = (line: string) => line.length > 40 && /\p{Ll}{2}[.!?]$/u.test(line) && !contact.test(line);
