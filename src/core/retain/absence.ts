import { type Instant, toInstant } from "../instant.ts";
import { datesIn, type NamedDay } from "./absence-dates.ts";

/** Longest absence that is believed, in days; more is a date of something else. */
const LONGEST = 60;
/** When no date is sure, somebody counts as away for this many hours. */
const UNSURE = 24;
/** A notice of absence is short; what comes later is a signature or a quotation (UTF-16 units). */
const READ = 3000;

/**
 * Until when an automatic reply to our letter says that its writer is away; null when it says something else, such as that a mail
 * was received. The date counts only when it is sure: in the future, within 60 days, and the only one or beside a word such as "until"; else
 * it is 24 hours from `now`. `zone` (IANA) is where its days begin.
 */
export function readAbsence(mail: { subject: string; text: string }, zone: string, now: Instant): Instant | null {
  const words = `${mail.subject}\n${mail.text.slice(0, READ)}`;
  if (!away.test(words) && received.test(words)) return null;
  const unsure = toInstant(Temporal.Instant.from(now).add({ hours: UNSURE }));
  return sureEnd(words, zone, now) ?? unsure;
}

function sureEnd(words: string, zone: string, now: Instant): Instant | null {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const last = today.add({ days: LONGEST });
  const ahead = datesIn(words, today)
    .map((named) => endOf(words, named))
    .filter(({ end }) => Temporal.PlainDate.compare(end, today) > 0 && Temporal.PlainDate.compare(end, last) <= 0);
  const said = ahead.filter(({ as }) => as === "end");
  const candidates = said.length > 0 ? said : ahead.filter(({ as }) => as === "unsaid");
  const ends = candidates.map(({ end }) => end).toSorted(Temporal.PlainDate.compare);
  const end = ends.at(-1);
  if (!end || (said.length === 0 && !ends.every((one) => one.equals(end)))) return null;
  return toInstant(end.toZonedDateTime(zone).toInstant());
}

/** The day on which an absence would end, and what the words beside its name call it. */
function endOf(
  words: string,
  { date, at, length }: NamedDay,
): { end: Temporal.PlainDate; as: "end" | "start" | "unsaid" } {
  const before = words.slice(Math.max(0, at - 40), at);
  const behind = words.slice(at + length, at + length + 30);
  if (backWord.test(before)) return { end: date, as: "end" };
  if (untilWord.test(before) || untilBehind.test(behind)) return { end: date.add({ days: 1 }), as: "end" };
  if (startWord.test(before)) return { end: date, as: againBehind.test(behind) ? "end" : "start" };
  return { end: date, as: "unsaid" };
}

/** Up to the end of the day that follows. Only the words nearest to the date count, so each pattern ends at it. */
const untilWord =
  /(?:\b(?:until|till|til|through|up to|to|bis|bis zum|jusqu.au|jusqu.à|au|hasta|hasta el|al|fino al|fino a|tot|tot en met|t\/m|até|do dnia|do|t\.?o\.?m\.?|till och med|til og med)|[-–—])\s*(?:and including\s+|einschließlich\s+|le\s+|el\s+|em\s+)?(?:\p{L}{2,12},?\s+)?(?:the\s+|den\s+|dem\s+|le\s+)?$/iu;
const untilBehind = /^\.?\s?(?:saakka|asti|inclusive|included|einschließlich|inklusive|inclus)/iu;
/** From the beginning of the day that follows. */
const backWord =
  /\b(?:back|return\p{L}*|again|zurück|wieder|de retour|reviens|revient|regreso|vuelvo|volver\p{L}*|rientro|ritorno|torno|terug|de volta|volto|regresso|retorno|wracam|wrócę|powrót|tillbaka|åter|tilbage|tilbake|takaisin|paluu|palaan|vrátím|zpět)\b[^.\n]{0,24}$/iu;
/** The first day away, unless somebody is there again from it. */
const startWord =
  /\b(?:from|since|starting|vom|von|ab|seit|du|depuis|à partir du|del?|desde(?: el)?|a partir del?|dal|vanaf|van|od|från|fra)\s+(?:dem\s+|den\s+|the\s+|el\s+)?(?:\p{L}{2,12},?\s+)?$/iu;
const againBehind = /\b(?:wieder|zurück|again|back|igen|znovu|nuovamente|de nouveau|weer|terug)\b/iu;

/** What programs of people who are away say. */
const away =
  /out of (?:the )?office|away from|on (?:annual |sick |parental |maternity |paternity )?(?:leave|holiday|vacation)|\bvacation\b|i am (?:currently )?(?:away|absent|travelling|traveling)|i(?:'m| am) (?:currently )?(?:out|off)\b|limited access to|no longer (?:works?|with)|not in the office|abwesen|im urlaub|nicht im (?:büro|haus)|außer haus|bin (?:zurzeit|derzeit|aktuell)? ?nicht erreichbar|absent|absence|en congé|en vacances|fuera de la oficina|ausente|de vacaciones|fuori (?:sede|ufficio)|assen[tz]|in ferie|afwezig|niet (?:op|aanwezig)|met (?:vakantie|verlof)|op vakantie|ausência|fora do escritório|de férias|em férias|nieobecn|na urlopie|poza biurem|frånvaro|semester|inte på (?:kontoret|plats)|fravær|på ferie|ikke på kontoret|ikke til stede|poissa|lomalla|mimo kancelář|nepřítomn|dovolen|не в офисе|в отпуске|отсутств/iu;

/** What a ticket system says to everybody who writes. */
const received =
  /(?:have|has been|was|been) (?:successfully )?(?:received|registered|opened|created)|we (?:have )?received your|thank you for (?:contacting|your (?:message|e-?mail|request|enquiry|inquiry))|(?:ticket|case|request|reference) (?:number|id|no\b|#)|\bticket\b|haben ihre (?:nachricht|anfrage|e-?mail) erhalten|eingegangen|(?:avons|a) (?:bien )?(?:reçu|été reçu)|bien reçu|hemos recibido|ha sido recibid|abbiamo ricevuto|hebben (?:uw|je) .{0,30}ontvangen|is ontvangen|recebemos|foi recebid|otrzymaliśmy|har (?:tagit emot|mottagit|modtaget|mottatt)|olemme vastaanottaneet|obdrželi jsme/iu;
