import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressKeys } from "./core/retain/address.ts";

/** What is signed with what: each use has a key of its own, derived from the one secret. */
export type Keys = { address: AddressKeys; log: Uint8Array; link: Uint8Array };

/** The keys of a secret. The address key id changes when a secret is rotated; today there is one. */
export function keysOf(secret: string): Keys {
  const derive = (use: string) =>
    new Uint8Array(new Bun.CryptoHasher("sha256", secret).update(`amends/${use}`).digest());
  return { address: { current: "a", keys: { a: derive("address") } }, log: derive("log"), link: derive("link") };
}

/** The secret of this installation: the one set, else the one kept in the data folder, made when there is none. */
export function secretOf(config: { secret: string | null; data: string }): string {
  if (config.secret !== null) return config.secret;
  const path = join(config.data, "secret");
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  mkdirSync(config.data, { recursive: true });
  const made = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${made}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, path);
  } catch (why) {
    if (!existsSync(path)) throw why;
  } finally {
    unlinkSync(fresh);
  }
  return readFileSync(path, "utf8").trim();
}
