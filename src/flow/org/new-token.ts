/** 32 random bytes as base64url: a secret that is shown or sent once and kept only as its hash. */
export const newToken = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
