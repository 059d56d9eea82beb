import { lineLimit, plain } from "./line.ts";

/** "Original message" between dashes, in the words of mail programs. */
const originals =
  "original message|antwort nachricht|original appointment|original e-mail|original email|reply message|previous message|ursprüngliche nachricht|ursprüngliche mail|ursprüngliche mitteilung|originalnachricht|original-nachricht|ursprünglicher termin|message d'origine|message original|mail original|message initial|e-mail d'origine|mensaje original|messaggio originale|messaggio originario|oorspronkelijk bericht|origineel bericht|originele bericht|mensagem original|oryginalna wiadomość|wiadomość oryginalna|wiadomość pierwotna|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|oprindelig besked|original besked|opprinnelig melding|original melding|alkuperäinen viesti|původní zpráva|původní e-mail|pôvodná správa|исходное сообщение|оригинальное сообщение|оригінальне повідомлення|вихідне повідомлення|mesaj original|mesajul original|eredeti üzenet|özgün ileti|orijinal mesaj|orijinal ileti|αρχικό μήνυμα|原始邮件|原始郵件|原邮件|邮件原件|元のメッセージ|원본 메시지|원본 메일|원본메일|הודעה מקורית|ההודעה המקורית|الرسالة الأصلية|رسالة أصلية";

/** "Forwarded message", with dashes or, in Apple Mail, with a colon after it. */
const forwards =
  "forwarded message|begin forwarded message|start of forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message transféré|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|wiadomość przekazana|przekazana wiadomość|początek przekazywanej wiadomości|vidarebefordrat meddelande|vidarebefordrat brev|videresendt meddelelse|videresendt besked|start på videresendt besked|videresendt melding|start på videresendt melding|välitetty viesti|edelleenlähetetty viesti|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|переслане повідомлення|пересилане повідомлення|mesaj redirecționat|továbbított üzenet|iletilmiş mesaj|yönlendirilen ileti|iletilen mesaj|προωθημένο μήνυμα|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|転送メッセージ|転送されたメッセージ|전달된 메시지|전달된 메일|הודעה שהועברה|رسالة معاد توجيهها";

const originalWords = new Set(originals.split("|"));
const forwardWords = new Set(forwards.split("|"));

/** A line that says that the mail answered follows. Without dashes it must be all that the line says. */
export function isOriginalSeparator(line: string): boolean {
  const { core, dashed } = between(line);
  return dashed && originalWords.has(core);
}

export function isForward(line: string): boolean {
  const { core, dashed } = between(line);
  return (dashed || plain(line).endsWith(":")) && forwardWords.has(core);
}

/** A row of one sign and nothing else: a drawn line, which alone means nothing. */
export const isRow = (line: string) =>
  line.length < lineLimit && /^\s*([-_=~#\u2010-\u2015\u2500])(?:\s?\1)+\s*$/u.test(line);

/** The words of a separator. What programs that lose line breaks put behind its closing dashes is no part of it. */
function between(line: string): { core: string; dashed: boolean } {
  const whole = plain(line).toLowerCase().replaceAll("\u2019", "'");
  const text = /^-{4,40} ?[^-]{3,60}[^-\s] ?-{4,40}/.exec(whole)?.[0] ?? whole;
  if (text.length > 160) return { core: "", dashed: false };
  const core = text.replace(/^[-_=\u2010-\u2015\u2500\s]+/u, "").replace(/[-_=\u2010-\u2015\u2500\s:]+$/u, "");
  return {
    core: core.replace(/ (?:from|by|von|de) .{1,100}$/u, ""),
    dashed: /^[-_=\u2010-\u2015\u2500]{2}/u.test(text),
  };
}
