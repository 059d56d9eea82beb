import { TextDecoder } from "node:util";

/**
 * Bytes as text, whatever they are. A declared charset counts where it is known and the bytes fit; bytes that are UTF-8 are read as
 * such even when a charset of one byte a letter was declared, and what fits nothing is read as Windows-1252, which fits everything.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const label = knownLabel(declared);
  if (label !== undefined && wide.test(label))
    return (
      strict(label, bytes) ??
      strict("utf-8", bytes) ??
      asJapanese(label, bytes) ??
      mostly(label, bytes) ??
      lenient("windows-1252", bytes)
    );
  if (label === undefined && hasJapaneseEscapes(bytes)) return lenient("iso-2022-jp", bytes);
  const narrow = label === undefined || label === "utf-8" ? "windows-1252" : label;
  return strict("utf-8", bytes) ?? (narrow === label ? undefined : mostly("utf-8", bytes)) ?? lenient(narrow, bytes);
}

/** Charsets whose letters may take several bytes, so that most bytes are not text in them. */
const wide = /^(?:utf-16|iso-2022|shift|euc|gb|big5)/;

/** Names that mail programs use and the WHATWG's list of encodings does not have. */
const aliases: Readonly<Record<string, string>> = {
  utf8mb4: "utf-8",
  cp932: "shift_jis",
  ms932: "shift_jis",
  "windows-932": "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "iso-2022-jp-ms": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
};

/** The standard's name for a charset; undefined for none and for an unknown one. */
function knownLabel(declared: string | undefined): string | undefined {
  const name = declared?.trim().toLowerCase().slice(0, 60) ?? "";
  if (name === "") return undefined;
  for (const one of [
    aliases[name] ?? name,
    name.replaceAll("_", "-"),
    name.replace(/^(?:win|cp)-?(?=125\d$)/, "windows-"),
  ])
    try {
      return new TextDecoder(one).encoding;
    } catch {}
  return undefined;
}

function strict(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Programs in Japan mix up the names of their charsets. */
const asJapanese = (label: string, bytes: Uint8Array): string | undefined =>
  japanese.includes(label) ? (strict("euc-jp", bytes) ?? strict("shift_jis", bytes)) : undefined;

const japanese = ["iso-2022-jp", "euc-jp", "shift_jis"];

/** The text when a few bytes of it are broken: more letters beyond ASCII came out whole than were lost. */
function mostly(label: string, bytes: Uint8Array): string | undefined {
  const text = lenient(label, bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return beyond > 2 * lost ? text : undefined;
}

const lenient = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** ESC $ B or ESC $ @, which nothing but ISO-2022-JP writes. */
const hasJapaneseEscapes = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes("\x1b$B") || text.includes("\x1b$@");
};
