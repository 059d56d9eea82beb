const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * Eight characters of lower-case base32 for an id: what stands for a person or a customer in a reply address.
 * 40 bits, so two ids of a very large table may share one: the unique column refuses the second, which then takes another id.
 */
export function refFromId(id: string): string {
  const digest = new Bun.CryptoHasher("sha256", `ref|${id}`).digest();
  return Array.from(digest.subarray(0, 8), (byte) => alphabet.charAt(byte & 31)).join("");
}
