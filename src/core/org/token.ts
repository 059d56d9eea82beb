/** What is kept of a secret token of 32 random bytes: its SHA-256 in hex. Such a token needs no slow hash (ASVS 5.0, 6.5.2). */
export const hashOfToken = (token: string): string => new Bun.CryptoHasher("sha256").update(token).digest("hex");
