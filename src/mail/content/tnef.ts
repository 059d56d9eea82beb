import { decodeText } from "./charset.ts";
import { decompressRtf, readRtf } from "./rtf.ts";
import { type Properties, readProperties } from "./tnef-properties.ts";

/** What Outlook packs into winmail.dat: the body in each form that is there, and the files. */
export type Tnef = {
  text: string | null;
  html: string | null;
  files: { name: string; type: string; content: Uint8Array; contentId: string | null }[];
  /** Everything that is in it has come out. */
  whole: boolean;
};

/** Opens a TNEF stream ([MS-OXTNEF]). Undefined when it is none or is broken before anything came out. */
export function readTnef(bytes: Uint8Array): Tnef | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 6 || view.getUint32(0, true) !== SIGNATURE) return undefined;
  const opened: Opened = { codePage: 1252, body: null, properties: new Map(), files: [] };
  let whole = true;
  for (let at = 6; at + 11 <= bytes.byteLength; ) {
    const [id, length] = [view.getUint32(at + 1, true), view.getUint32(at + 5, true)];
    const end = at + 9 + length;
    whole = end + 2 <= bytes.byteLength;
    if (!whole) break;
    take(opened, id, bytes.subarray(at + 9, end));
    at = end + 2;
  }
  const files = opened.files.filter(({ content }) => content !== null);
  const body = bodyOf(opened);
  if (files.length === 0 && body.text === null && body.html === null) return undefined;
  return { ...body, files: files.map(asFile), whole: whole && files.length === opened.files.length };
}

const SIGNATURE = 0x223e9f78;
const attribute = {
  body: 0x0002800c,
  codePage: 0x00069007,
  message: 0x00069003,
  startFile: 0x00069002,
  fileTitle: 0x00018010,
  fileData: 0x0006800f,
  file: 0x00069005,
} as const;

const property = {
  body: 0x1000,
  html: 0x1013,
  rtf: 0x1009,
  codePage: 0x3fde,
  longName: 0x3707,
  name: 0x3704,
  type: 0x370e,
  contentId: 0x3712,
  data: 0x3701,
} as const;

type OpenedFile = { title: string; content: Uint8Array | null; properties: Properties };
type Opened = { codePage: number; body: Uint8Array | null; properties: Properties; files: OpenedFile[] };

function take(opened: Opened, id: number, data: Uint8Array): void {
  const file = opened.files.at(-1);
  if (id === attribute.body) opened.body = data;
  else if (id === attribute.codePage && data.byteLength >= 2) opened.codePage = (data[0] ?? 0) | ((data[1] ?? 0) << 8);
  else if (id === attribute.message) opened.properties = readProperties(data);
  else if (id === attribute.startFile) opened.files.push({ title: "", content: null, properties: new Map() });
  else if (file && id === attribute.fileTitle) file.title = textIn(data, charsetOf(opened.codePage));
  else if (file && id === attribute.fileData) file.content = data;
  else if (file && id === attribute.file) {
    file.properties = readProperties(data);
    const content = file.properties.get(property.data);
    // An object is a mail or a drawing of Outlook's own, which nothing else opens.
    if (content?.type === BINARY) file.content ??= content.bytes;
  }
}

function bodyOf({ properties, body, codePage }: Opened): Pick<Tnef, "text" | "html"> {
  const charset = charsetOf(codePage);
  const internet = properties.get(property.codePage)?.number;
  const html = textOf(properties, property.html, internet === undefined ? charset : charsetOf(internet));
  const text = textOf(properties, property.body, charset) ?? (body && textIn(body, charset));
  const rtf = properties.get(property.rtf)?.bytes;
  const fromRtf = text?.trim() || html?.trim() || rtf === undefined ? undefined : readRtf(decompressRtf(rtf));
  return {
    text: text?.trim() ? lines(text) : (fromRtf?.text ?? null),
    html: html?.trim() ? html : (fromRtf?.html ?? null),
  };
}

function asFile({ title, content, properties }: OpenedFile): Tnef["files"][number] {
  const named = (id: number) => textOf(properties, id, "windows-1252")?.trim() || undefined;
  return {
    name: named(property.longName) ?? (title || (named(property.name) ?? "")),
    type: (named(property.type) ?? "application/octet-stream").toLowerCase().slice(0, 127),
    content: content ?? new Uint8Array(),
    contentId: named(property.contentId) ?? null,
  };
}

const [BINARY, UNICODE] = [0x102, 0x1f];

function textOf(properties: Properties, id: number, charset: string): string | null {
  const found = properties.get(id);
  if (!found) return null;
  return textIn(found.bytes, found.type === UNICODE ? "utf-16le" : charset);
}

const textIn = (bytes: Uint8Array, charset: string): string => decodeText(bytes, charset).replace(/\0.*$/s, "");
const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The name of a Windows code page. */
export function charsetOf(codePage: number): string {
  return codePages.get(codePage) ?? `windows-${codePage}`;
}

const codePages = new Map([
  [65001, "utf-8"],
  [1200, "utf-16le"],
  [20127, "us-ascii"],
  [20866, "koi8-r"],
  [21866, "koi8-u"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [51932, "euc-jp"],
  [50220, "iso-2022-jp"],
  [54936, "gb18030"],
  ...Array.from({ length: 15 }, (_, i): [number, string] => [28591 + i, `iso-8859-${i + 1}`]),
]);
