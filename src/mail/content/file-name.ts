/** The longest name that a file gets, in characters. */
const LONGEST = 120;

/** One line without control characters and without marks that hide or reverse what stands behind them. */
export const cleanLine = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * A name that any file system takes and that shows what it is: without folders, control characters and marks that reverse reading,
 * at most 120 characters with its ending kept. Empty when nothing is left.
 */
export function fileName(claimed: string): string {
  const name = cleanLine(claimed.slice(-500).toWellFormed())
    .replace(/^.*[/\\]/s, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/[. ]+$/, "");
  if (/^[._ ]*$/.test(name)) return "";
  return shortened(name, "");
}

/** The name, or one with a number in it when another file of the same mail has it already. Adds what it gives to `taken`. */
export function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = shortened(name, `-${n}`);
  taken.add(unique.toLowerCase());
  return unique;
}

function shortened(name: string, mark: string): string {
  const ending = /.(\.[\p{L}\p{N}]{1,10})$/u.exec(name)?.[1] ?? "";
  const stem = name.slice(0, name.length - ending.length);
  const room = LONGEST - ending.length - mark.length;
  return `${stem.slice(0, room).toWellFormed()}${mark}${ending}`;
}

/** What a file is called that came without a name. */
export const nameByType = (type: string, n: number): string => `attachment-${n}${endings.get(type) ?? ""}`;

const endings = new Map([
  ["image/png", ".png"],
  ["image/jpeg", ".jpg"],
  ["image/gif", ".gif"],
  ["image/webp", ".webp"],
  ["image/heic", ".heic"],
  ["image/svg+xml", ".svg"],
  ["application/pdf", ".pdf"],
  ["application/zip", ".zip"],
  ["application/ms-tnef", ".dat"],
  ["application/msword", ".doc"],
  ["application/pkcs7-mime", ".p7m"],
  ["application/pkcs7-signature", ".p7s"],
  ["application/pgp-signature", ".asc"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"],
  ["audio/mpeg", ".mp3"],
  ["audio/amr", ".amr"],
  ["video/mp4", ".mp4"],
  ["video/quicktime", ".mov"],
  ["text/calendar", ".ics"],
  ["text/csv", ".csv"],
  ["text/html", ".html"],
  ["text/plain", ".txt"],
  ["text/rfc822-headers", ".txt"],
  ["text/vcard", ".vcf"],
  ["text/x-vcard", ".vcf"],
]);
