/** Bytes as one line of text, pressed together. */
export const packed = (bytes: Uint8Array<ArrayBuffer>): string => Bun.gzipSync(bytes, { level: 9 }).toBase64();
export const unpacked = (line: string): Uint8Array => Bun.gunzipSync(Uint8Array.fromBase64(line));

export const packedWords = (words: readonly string[]): string => packed(new TextEncoder().encode(words.join(" ")));
export const unpackedWords = (line: string): string[] => new TextDecoder().decode(unpacked(line)).split(" ");

/** Numbers of four bytes; read back they are the same to the bit. */
export const packedNumbers = (numbers: Float32Array): string =>
  packed(new Uint8Array(Float32Array.from(numbers).buffer));

export function unpackedNumbers(line: string): Float32Array {
  const { buffer, byteOffset, byteLength } = unpacked(line);
  const bytes = new DataView(buffer, byteOffset, byteLength);
  const numbers = new Float32Array(byteLength / 4);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = bytes.getFloat32(at * 4, true);
  return numbers;
}

export const packedSteps = (steps: Int8Array): string => packed(Uint8Array.from(steps, (step) => step & 255));

export function unpackedSteps(line: string): Int8Array {
  const { buffer, byteOffset, byteLength } = unpacked(line);
  return new Int8Array(buffer, byteOffset, byteLength);
}
