import { decodeText } from "./charset.ts";

/** More text than any mail has: a few bytes could unpack to much more. */
const MOST = 1024 * 1024;

/** What every compressed stream may refer back to, [MS-OXRTFCP] 2.1.2.1. */
const preset =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** The RTF inside PR_RTF_COMPRESSED, as Latin-1 text; as far as it can be unpacked. */
export function decompressRtf(packed: Uint8Array): string {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes.byteLength < 16) return "";
  const kind = bytes.toString("latin1", 8, 12);
  if (kind === "MELA") return bytes.toString("latin1", 16, 16 + Math.min(bytes.readUInt32LE(4), MOST));
  if (kind !== "LZFu") return "";
  const out = Buffer.alloc(Math.min(bytes.readUInt32LE(4), MOST));
  const dictionary = Buffer.alloc(4096, 0x20);
  dictionary.write(preset, "latin1");
  let [at, write, length] = [16, preset.length, 0];
  const put = (byte: number) => {
    out[length++] = byte;
    dictionary[write] = byte;
    write = (write + 1) % 4096;
  };
  while (at < bytes.byteLength && length < out.byteLength) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.byteLength && length < out.byteLength; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      if (at + 2 > bytes.byteLength) return out.toString("latin1", 0, length);
      const reference = bytes.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === write) return out.toString("latin1", 0, length);
      for (let i = 0; i < (reference & 15) + 2 && length < out.byteLength; i++) put(dictionary[(from + i) % 4096] ?? 0);
    }
  }
  return out.toString("latin1", 0, length);
}

type Group = { skip: boolean; tag: boolean; rtfOnly: boolean; unicodeSkip: number };

/** The words of an RTF document; of one that Outlook made from HTML, that HTML ([MS-OXRTFEX]). Null for no words. */
export function readRtf(rtf: string): { text: string | null; html: string | null } {
  const isHtml = /\\fromhtml1?\b/.test(rtf.slice(0, 1000));
  const charset = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 1000))?.[1] ?? "1252"}`;
  const pieces: string[] = [];
  const stack: Group[] = [];
  let group: Group = { skip: false, tag: false, rtfOnly: false, unicodeSkip: 1 };
  let bytes: number[] = [];
  let toSkip = 0;
  const flush = () => {
    if (bytes.length > 0) pieces.push(shown(decodeText(Uint8Array.from(bytes), charset)));
    bytes = [];
  };
  const shown = (text: string) => (isHtml && !group.tag ? Bun.escapeHTML(text) : text);
  const isSilent = () => group.skip || (isHtml && group.rtfOnly && !group.tag);
  const write = (text: string) => {
    if (toSkip > 0) toSkip--;
    else if (!isSilent()) {
      flush();
      pieces.push(shown(text));
    }
  };
  for (const [token, word, number, hex, symbol] of rtf.matchAll(
    /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[{}]|[^\\{}\r\n]+|[\r\n]+/gi,
  )) {
    if (token === "{") {
      flush();
      if (stack.length < 5000) stack.push({ ...group });
    } else if (token === "}") {
      flush();
      group = stack.pop() ?? group;
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else if (!isSilent()) bytes.push(Number.parseInt(hex, 16));
    } else if (symbol !== undefined) {
      if (symbol === "*") group.skip = true;
      else if (symbol === "~") write("\u00a0");
      else if (/[\\{}]/.test(symbol)) write(symbol);
      else if (/[\r\n]/.test(symbol)) write("\n");
    } else if (word !== undefined) control(word.toLowerCase(), number);
    else if (!/^[\r\n]/.test(token)) {
      const from = Math.min(toSkip, token.length);
      toSkip -= from;
      if (from < token.length && !isSilent()) {
        flush();
        pieces.push(shown(token.slice(from)));
      }
    }
  }
  flush();
  const all = pieces.join("").trim();
  return isHtml ? { text: null, html: all || null } : { text: all || null, html: null };

  function control(word: string, number: string | undefined): void {
    const code = Number(number ?? "1");
    if (word === "htmltag") Object.assign(group, { skip: false, tag: true });
    else if (word === "htmlrtf") group.rtfOnly = code !== 0;
    else if (silent.has(word)) group.skip = true;
    else if (word === "uc") group.unicodeSkip = Math.min(Math.max(code, 0), 8);
    else if (word === "u" && number !== undefined) {
      write(String.fromCharCode(code & 0xffff));
      toSkip = group.unicodeSkip;
    } else if (spoken[word] !== undefined) write(spoken[word]);
  }
}

/** Groups that hold no words of the document. */
const silent = new Set(
  "fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr generator listtable listoverridetable themedata datastore xmlnstbl".split(
    " ",
  ),
);

const spoken: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: "\t",
  tab: "\t",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
};
