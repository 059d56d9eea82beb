/** A MAPI property to write: text as UTF-16, a number, bytes, or text in the mail's code page. */
export type Written = { id: number; name?: string } & (
  | { text: string }
  | { number: number }
  | { bytes: Uint8Array }
  | { narrow: Uint8Array }
  | { object: Uint8Array }
);

const u16 = (value: number) => Buffer.from([value & 255, (value >> 8) & 255]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const padded = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(-bytes.byteLength & 3)]);

/** Writes a TNEF stream as [MS-OXTNEF] has it: the attributes of the message, then those of each file. */
export function aTnef({
  codePage = 1252,
  body,
  properties = [],
  files = [],
}: {
  codePage?: number;
  body?: Uint8Array;
  properties?: readonly Written[];
  files?: readonly { title?: Uint8Array; data?: Uint8Array; properties?: readonly Written[] }[];
}): Buffer {
  return Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(1, 0x00089006, u32(0x00010000)),
    attribute(1, 0x00069007, Buffer.concat([u32(codePage), u32(0)])),
    ...(body ? [attribute(1, 0x0002800c, body)] : []),
    ...(properties.length > 0 ? [attribute(1, 0x00069003, propertyList(properties))] : []),
    ...files.flatMap(({ title, data, properties: own = [] }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      ...(title ? [attribute(2, 0x00018010, title)] : []),
      ...(data ? [attribute(2, 0x0006800f, data)] : []),
      ...(own.length > 0 ? [attribute(2, 0x00069005, propertyList(own))] : []),
    ]),
  ]);
}

function attribute(level: number, id: number, data: Uint8Array): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0);
  return Buffer.concat([Buffer.from([level]), u32(id), u32(data.byteLength), data, u16(sum)]);
}

const propertyList = (all: readonly Written[]): Buffer => Buffer.concat([u32(all.length), ...all.map(property)]);

function property(it: Written): Buffer {
  const [type, value] = written(it);
  const name =
    it.name === undefined
      ? []
      : [Buffer.alloc(16, 7), u32(1), u32(it.name.length * 2 + 2), padded(Buffer.from(`${it.name}\0`, "utf16le"))];
  return Buffer.concat([u16(type), u16(it.id), ...name, value]);
}

function written(it: Written): [number, Buffer] {
  if ("number" in it) return [0x03, u32(it.number)];
  const long = (bytes: Uint8Array) => Buffer.concat([u32(1), u32(bytes.byteLength), padded(bytes)]);
  if ("text" in it) return [0x1f, long(Buffer.from(`${it.text}\0`, "utf16le"))];
  if ("narrow" in it) return [0x1e, long(it.narrow)];
  return "object" in it ? [0x0d, long(it.object)] : [0x102, long(it.bytes)];
}

/** Compressed RTF as [MS-OXRTFCP] has it, with a reference wherever the last 2,000 bytes hold the same. */
export function compressedRtf(rtf: string): Buffer {
  const preset =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
  const all = Buffer.from(preset + rtf, "latin1");
  const tokens: Buffer[] = [];
  let at = preset.length;
  const reference = (from: number, length: number) => {
    const value = ((from % 4096) << 4) | (length - 2);
    return Buffer.from([1, value >> 8, value & 255]);
  };
  while (at < all.byteLength) {
    let [best, length] = [-1, 1];
    for (let from = Math.max(0, at - 2000); from < at; from++) {
      let same = 0;
      while (same < 17 && at + same < all.byteLength && all[from + same] === all[at + same]) same++;
      if (same > length) [best, length] = [from, same];
    }
    tokens.push(length >= 2 ? reference(best, length) : Buffer.from([0, all[at] ?? 0]));
    at += length;
  }
  tokens.push(Buffer.from([1, ((at % 4096) << 4) >> 8, ((at % 4096) << 4) & 255]));
  const packed: Buffer[] = [];
  for (let i = 0; i < tokens.length; i += 8) {
    const run = tokens.slice(i, i + 8);
    packed.push(Buffer.from([run.reduce((bits, token, n) => bits | ((token[0] ?? 0) << n), 0)]));
    packed.push(...run.map((token) => token.subarray(1)));
  }
  const content = Buffer.concat(packed);
  return Buffer.concat([u32(content.byteLength + 12), u32(rtf.length), Buffer.from("LZFu"), u32(0), content]);
}
