import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";
import type { DnsNeeds } from "./core/org/dns-record.ts";
import { domainOf } from "./core/retain/bare-address.ts";
import { keptFile } from "./kept-file.ts";

/** What signs letters (DKIM, RFC 6376): `privateKey` as PEM, `publicKey` as base64 for the record in DNS. */
export type SigningKey = { domain: string; selector: string; privateKey: string; publicKey: string };

/** What the DNS records of this installation are made of. */
export const dnsNeedsOf = (
  { mailDomain, url, from, dkimSelector: selector }: Config,
  key: SigningKey | undefined,
): DnsNeeds => ({
  mailDomain,
  host: new URL(url).hostname,
  fromDomain: domainOf(from),
  selector,
  publicKey: key?.publicKey ?? null,
});

type Settings = Pick<Config, "data" | "from" | "dkimKey" | "dkimSelector">;

const FILE = "dkim.pem";

/** The key that is set, else the one kept in the data folder, made when there is none. Throws when the kept file is no RSA key. */
export const signingKeyOf = (config: Settings): SigningKey =>
  keyFrom(config, config.dkimKey ?? keptFile(config.data, FILE, newKey));

/** The same key without making one. */
export function findSigningKey(config: Settings): SigningKey | undefined {
  const path = join(config.data, FILE);
  if (config.dkimKey === null && !existsSync(path)) return undefined;
  return keyFrom(config, config.dkimKey ?? readFileSync(path, "utf8").trim());
}

const keyFrom = ({ data, from, dkimSelector }: Settings, pem: string): SigningKey => ({
  domain: domainOf(from),
  selector: dkimSelector,
  privateKey: pem,
  publicKey: publicHalf(pem, join(data, FILE)),
});

function publicHalf(pem: string, file: string): string {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "rsa")
      return createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
  } catch {}
  throw new Error(`${file} is not an RSA private key in PEM. Move it away, and a new one is made.`);
}

// RFC 8301 asks for 2048 bits; many name servers and receivers take no more.
const newKey = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
