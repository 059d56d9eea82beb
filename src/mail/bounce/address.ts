/** An address as diagnostics write it, at most 64 characters before the @ (RFC 5321 section 4.5.3.1). */
const pattern =
  /(?<![^\s<>()[\]:;,"'`|=*?“”«»])(?:"[^"\\\n]{1,64}"|[^\s<>()[\]:;,"'`|=*?“”«»@\\]{1,64})@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){0,10}[\p{L}\p{N}-]{1,63}/gu;

/** The addresses in a text, in order and without what surrounds them. */
export const addressesIn = (text: string): { address: string; at: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ address: match[0], at: match.index }));

/** The first address in a header field's or report field's value, or null. RFC 6533's \x{…} stands for a character. */
export function addressIn(value: string): string | null {
  const plain = value.slice(0, 2000).replace(/\\x\{([0-9a-f]{2,6})\}/gi, (whole, hex) => {
    const point = Number.parseInt(hex, 16);
    return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
  return addressesIn(plain)[0]?.address ?? null;
}
