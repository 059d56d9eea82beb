/** What programs call their answers for somebody who is away, wherever it stands in a subject. */
const named = [
  String.raw`auto(?:matic|matisch|mated)?[- ]?(?:reply|response|answer)\b`,
  String.raw`out of (?:the )?office\b`,
  "abwesenheit",
  "automatische antwort",
  "réponse automatique",
  "respuesta automática",
  "resposta automática",
  "risposta automatica",
  "автоответ",
  "автоматический ответ",
].join("|");

/** The same in words that a person may write too, but not first of all. */
const beginning =
  "oo[fo]:|(?:on )?vacation (?:reply|response|message)|away from (?:the |my )?(?:office|mail)|absence du bureau|fuera de la oficina|fora do escritório|risposta non al computer|fuori sede|fuori ufficio|automatisch antwoord|afwezig|autosvar|automatisk svar|automaattinen vastaus|frånvaro|fraværende|odpowiedź automatyczna|automatická odpověď|poissa|自動応答|自动答复|자동 회신";

const absent = new RegExp(`^(?:(?:re|aw|sv): )?(?:(?:this is an )?(?:${named})|${beginning})`, "iu");
const anywhere = new RegExp(`(?<!\\p{L})(?:${named})`, "iu");

/** Programs set these alone or before a colon; a customer may go on: "自動返信メールが届きません". */
const title =
  /^(?:(?:re|aw|sv): )?[[【]?(?:auto[- ]?generated|abwesend|automatische reactie|automatiskt svar|automatisk fravær|frånvarande|ute av kontoret|buiten kantoor|automatická odpove[dď]|автоматична відповідь|автоматичен отговор|automatski odgovor|samodejni odgovor|automatikus válasz|otomat[iİ]k yan[ıi]t|răspuns automat|automaatvastus|automātiskā atbilde|automatinis atsakymas|αυτ[όο]ματη απ[άα]ντηση|(?:תשובה|מענה|תגובה) אוטומטית?|رد تلقائي|الرد التلقائي|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ|स्वचालित उत्तर|自動(?:返信|回覆|回复)|自动回复|자동 ?응답)(?=\s*(?:$|[:：,!.()[\]【】–—-])|\s+(?:bis|vom|ab)\s)/iu;

/** Whether the subject is one that programs write for somebody who is away. */
export const tellsOfAbsence = (subject: string): boolean => absent.test(subject) || title.test(subject);

/** Whether it speaks of such an answer at all: a person's may too, who then only misses a receipt. */
export const namesAbsence = (subject: string): boolean => anywhere.test(subject);
