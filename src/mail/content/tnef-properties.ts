/** A MAPI property: its type, its bytes, and its number where it is one. */
type Property = { type: number; bytes: Uint8Array; number: number | undefined };

/** By property id. */
export type Properties = Map<number, Property>;

/** Reads a list of MAPI properties as TNEF writes it ([MS-OXTNEF] 2.1.3.4), up to where it is broken. */
export function readProperties(data: Uint8Array): Properties {
  const properties: Properties = new Map();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 4;
  const number = () => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  const bytes = (length: number) => {
    if (at + length > data.byteLength) throw new RangeError("cut off");
    const value = data.subarray(at, at + length);
    at += length + (-length & 3);
    return value;
  };
  try {
    for (let left = Math.min(view.getUint32(0, true), 5000); left > 0; left--) {
      const tag = number();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= 0x8000) skipName();
      const values = read(type & 0xfff, (type & 0x1000) !== 0);
      const [first] = values;
      if (first) properties.set(id, { type: type & 0xfff, bytes: first, number: numberIn(first) });
    }
  } catch (why) {
    if (!(why instanceof RangeError)) throw why;
  }
  return properties;

  /** A property with a name of its own has a GUID and a number or a name before its value. */
  function skipName(): void {
    bytes(16);
    if (number() === 0) number();
    else bytes(number());
  }

  function read(type: number, isMany: boolean): Uint8Array[] {
    const size = sizes.get(type);
    const isVariable = size === undefined;
    const count = isMany || isVariable ? number() : 1;
    if (count > 5000) throw new RangeError("too many values");
    return Array.from({ length: count }, () => bytes(isVariable ? number() : size));
  }
}

/** Bytes of the values of fixed length, as they are padded. */
const sizes = new Map([
  [0x00, 0],
  [0x01, 0],
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

const numberIn = (bytes: Uint8Array): number | undefined =>
  bytes.byteLength === 4 ? new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) : undefined;
