import { hasAddress, hasTime, type Line, nextWritten, plain } from "./line.ts";

type Field = "from" | "date" | "to" | "subject" | "copy";

/** Labels of a quoted mail's head, by field: en de fr es it nl pt pl sv da no fi cs sk ru uk ro hu tr el zh ja ko he ar. */
const words: Record<Field, string> = {
  from: "from|von|de|da|van|od|från|fra|lähettäjä|от|от кого|від|від кого|de la|feladó|kimden|gönderen|από|发件人|發件人|寄件者|寄件人|差出人|送信元|보낸 사람|보낸사람|nadawca|מאת|من|từ",
  date: "sent|date|sent on|gesendet|gesendet am|datum|envoyé|envoyé le|date d'envoi|message du|enviado|enviado el|enviado em|enviada em|enviada|fecha|inviato|inviata|data|verzonden|verstuurd|wysłano|wysłane|data wysłania|skickat|sendt|dato|lähetetty|päivä|päivämäärä|pvm|odesláno|odoslané|dátum|отправлено|дата|надіслано|відправлено|trimis|trimisă|elküldve|gönderildi|tarih|gönderme tarihi|gönderim|στάλθηκε|ημερομηνία|发送时间|发送日期|日期|時間|时间|傳送時間|寄件日期|送信日時|送信日|日時|보낸 날짜|날짜|보낸날짜|נשלח|תאריך|تم الإرسال|التاريخ|تاريخ الإرسال",
  to: "to|an|à|a|pour|para|per|aan|do|till|til|vastaanottaja|komu|adresat|odbiorca|кому|către|címzett|kime|alıcı|προς|收件人|收件者|宛先|받는 사람|받는사람|אל|إلى|đến",
  subject:
    "subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|předmět|predmet|тема|subiect|tárgy|konu|θέμα|主题|主題|主旨|件名|제목|נושא|الموضوع|chủ đề",
  copy: "cc|bcc|kopie|kopia|kopi|kopio|copie|copie à|copia|dw|reply-to|antwort an|importance|priority|копия|копія|másolatot kap|bilgi|抄送|副本|참조|עותק",
};

const fields: ReadonlyMap<string, Field> = new Map(
  (["from", "date", "to", "subject", "copy"] as const).flatMap((field) =>
    words[field].split("|").map((word): [string, Field] => [word, field]),
  ),
);

/** The field that a line gives, when it starts with a label and a colon. */
export function fieldOf(line: string): Field | undefined {
  const label = /^[\s*_"]{0,12}([^\s:\uff1a*][^:\uff1a*]{0,24})\*{0,2}\s?[:\uff1a]/u.exec(line)?.[1];
  return label === undefined ? undefined : fields.get(label.trim().toLowerCase().replaceAll("\u2019", "'"));
}

/**
 * The head that Outlook, phones and web mailers put above quoted mail. A subject among three fields makes one, or a quote below them; else
 * an address and a time of day must stand there, because people write "From: Lyon, To: Paris" too.
 */
export function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const first = fieldOf(lines[at]?.text ?? "");
  if (first === undefined || first === "copy" || isInForm(lines, at, first)) return false;
  if (isHeadLine(lines[at]?.text ?? "")) return true;
  const found = new Set<Field>([first]);
  let evidence = plain(lines[at]?.text ?? "");
  let others = 0;
  let last = at;
  for (let i = at + 1; i < Math.min(at + 12, lines.length) && others <= 2; i++) {
    const line = lines[i];
    if (line?.kind === "blank" && (found.size > 1 || first !== "from")) break;
    const field = fieldOf(line?.text ?? "");
    if (field === "from" && first === field && found.size === 1) return false;
    if (field === undefined || (field === "date" && !hasDayOrNothing(line?.text ?? ""))) others++;
    else {
      found.add(field);
      others = 0;
      last = i;
    }
    if (others <= 1) evidence += ` ${plain(line?.text ?? "")}`;
  }
  const isDated = found.has("date") || found.has("from");
  const isFull = found.size >= 3 && found.has("subject") && (found.has("to") || found.has("date"));
  if (isFull && isDated && isCapital(lines[at]?.text ?? "")) return true;
  const isNamed = found.has("from") && found.has("date") && found.has("to");
  if (isNamed && lines[nextWritten(lines, last + 1)]?.kind === "quote") return true;
  return found.size >= 2 && isDated && hasAddress(evidence) && hasTime(evidence);
}

/** Most programs write their labels with a capital, where the script has any. */
const isCapital = (line: string) => !/^[^\p{L}]{0,12}\p{Ll}/u.test(line);

/** A day may stand on the line below its label; words alone are no day. */
const hasDayOrNothing = (line: string) => /\d|[:\uff1a]$/u.test(plain(line));

/** The whole head in one line, as it becomes when the line breaks of an HTML mail are lost: "From: Ann <a@b.test>Sent: …To: …Subject: …". */
function isHeadLine(line: string): boolean {
  const text = plain(line);
  const first = fieldOf(text);
  if ((first !== "from" && first !== "date") || !isCapital(text)) return false;
  const second = (first === "from" ? inLine.date : inLine.from).exec(text);
  if (!second || !hasTime(text)) return false;
  const isFull = inLine.to.test(text) && inLine.subject.test(text);
  return isFull || (first === "from" && hasAddress(text.slice(0, second.index)));
}

const labelled = (field: Field) =>
  new RegExp(
    `(?:${words[field]
      .split("|")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("|")}) ?[:\uff1a]`,
    "u",
  );
const inLine = { from: labelled("from"), date: labelled("date"), to: labelled("to"), subject: labelled("subject") };

/** "Name: Cleo" above is a form's line; what a form calls "Date" or "Subject" is the writer's. A sender's line may follow a signature's. */
function isInForm(lines: readonly Line[], at: number, first: Field): boolean {
  const isPassed = (line: Line | undefined) =>
    line?.kind === "text" && (fieldOf(line.text) !== undefined || (first === "from" && contact.test(line.text)));
  let above = at - 1;
  while (above > at - 9 && isPassed(lines[above])) above--;
  const line = lines[above];
  return line?.kind === "text" && line.text.length <= 200 && !isPassed(line) && formLine.test(line.text);
}

const formLine = /^\s{0,4}\p{L}[\p{L} -]{1,24}:\s+\S/u;
const contact = /^\s{0,4}(?:tel|phone|mobile|mob|cell|fax|e-?mail|mail|web|website|skype)[\p{L}. ]{0,10}:\s/iu;
