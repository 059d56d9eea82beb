type Field = "from" | "date" | "to" | "subject" | "other";

/** Labels of the head above a forwarded mail, by field: en de fr es it nl pt pl sv da no fi cs. */
const words: Readonly<Record<Field, string>> = {
  from: "from|sender|von|absender|de|expéditeur|remitente|da|mittente|van|afzender|remetente|od|nadawca|från|avsändare|fra|avsender|afsender|lähettäjä|odesílatel",
  date: "date|sent|sent on|received|datum|gesendet|gesendet am|envoyé|envoyé le|date d'envoi|fecha|enviado|enviado el|enviado em|enviada em|enviada|data|inviato|inviata|verzonden|verstuurd|wysłano|wysłane|skickat|sendt|dato|päivä|päivämäärä|pvm|päiväys|lähetetty|odesláno",
  to: "to|an|à|a|pour|para|per|aan|do|till|til|vastaanottaja|komu|destinataire|destinatario|ontvanger|empfänger",
  subject: "subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|otsikko|předmět|tárgy",
  other:
    "cc|bcc|copy|kopie|kopia|kopi|kopio|copie|copie à|copia|dw|udw|ccn|cci|reply-to|antwort an|répondre à|responder a|rispondi a|antwoord aan|importance|priority|wichtigkeit|organization|message-id|attachments|anlagen|pièces jointes",
};

const fields: ReadonlyMap<string, Field> = new Map(
  (["from", "date", "to", "subject", "other"] as const).flatMap((field) =>
    words[field].split("|").map((word): [string, Field] => [word, field]),
  ),
);

/** A line of such a head: its field, and what stands after the colon; undefined for every other line. */
export function headerLine(line: string): { name: Field; value: string } | undefined {
  const found = /^[>\s|*_]{0,20}([^\s:\uff1a*_>|][^:\uff1a*]{0,24}?)\s?[*_]{0,2}\s?[:\uff1a][*_]{0,2}\s*(.*)$/u.exec(
    line.slice(0, 1000),
  );
  const name = fields.get((found?.[1] ?? "").trim().toLowerCase().normalize("NFC").replaceAll("\u2019", "'"));
  return name === undefined ? undefined : { name, value: (found?.[2] ?? "").replace(/[*_]+$/, "").trim() };
}
