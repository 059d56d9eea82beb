import type { AddressKeys } from "./core/retain/address.ts";
import { keptFile } from "./kept-file.ts";

/** What is signed with what: each use has a key of its own, derived from the one secret. */
export type Keys = { address: AddressKeys; log: Uint8Array; link: Uint8Array };

/** The keys of a secret. The address key id changes when a secret is rotated; today there is one. */
export function keysOf(secret: string): Keys {
  const derive = (use: string) =>
    new Uint8Array(new Bun.CryptoHasher("sha256", secret).update(`amends/${use}`).digest());
  return { address: { current: "a", keys: { a: derive("address") } }, log: derive("log"), link: derive("link") };
}

/** The secret of this installation: the one set, else the one kept in the data folder, made when there is none. */
export const secretOf = (config: { secret: string | null; data: string }): string =>
  config.secret ??
  keptFile(config.data, "secret", () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url"));
