/** How the text of each kind of setting is read. Each throws an Error that says what to write instead. */
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

export type Address = { host: string; port: number };

export function address(text: string): Address {
  const match = /^(?:\[([0-9a-fA-F:]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (!match || port > 65535) throw new Error(`“${text}” is not host:port, such as 0.0.0.0:3000`);
  return { host: match[1] ?? match[2] ?? hostname(), port };
}

export function webUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
    throw new Error(`“${text}” is not the address of a site, such as https://amends.chain.example`);
  return url.origin;
}

export function domain(text: string): string {
  const lower = text.toLowerCase();
  if (!/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9][a-z0-9-]{0,62})*$/.test(lower))
    throw new Error(`“${text}” is not a domain, such as reply.chain.example`);
  return lower;
}

export function relayUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new Error("is not smtp[s]://user:password@host:port (encode @ : / in the password as %40 %3A %2F)");
  return text;
}

export function sender(text: string): string {
  if (!/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text))
    throw new Error(`“${text}” is neither an address nor Name <address>`);
  return text;
}

export function databaseUrl(text: string): string {
  if (!/^(?:postgres(?:ql)?:\/\/.+|sqlite:.+)$/.test(text))
    throw new Error("must start with postgres:// (or sqlite: and a file's path)");
  return text;
}

export function longSecret(text: string): string {
  if (text.length < 32) throw new Error("needs at least 32 characters; openssl rand -base64 32 makes a good one");
  return text;
}

export function readable(path: string): string {
  try {
    readFileSync(path);
    return path;
  } catch {
    throw new Error(`the file ${path} cannot be read`);
  }
}

export function networks(text: string): string[] {
  const all = text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const wrong = all.find((one) => !/^[0-9a-fA-F.:]+(?:\/\d{1,3})?$/.test(one));
  if (wrong !== undefined) throw new Error(`“${wrong}” is not a network, such as 10.0.0.0/8`);
  return all;
}

export const domains = (text: string): string[] =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean)
    .map(domain);

export function privateKey(pem: string): string {
  try {
    if (createPrivateKey(pem).asymmetricKeyType === "rsa") return pem;
  } catch {}
  throw new Error("is not an RSA private key in PEM; openssl genrsa 2048 makes one");
}

export function mailboxUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^imaps?:$/.test(url.protocol) || !url.hostname || !url.username)
    throw new Error(
      "is not imap[s]://user:password@host:port/folder (encode @ : / in user and password as %40 %3A %2F)",
    );
  return text;
}

export function tokenUrl(text: string): string {
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    !url.searchParams.get("client_id") ||
    !url.searchParams.get("refresh_token")
  )
    throw new Error("is not https://host/path?client_id=…&refresh_token=… (client_secret if the provider gave one)");
  return text;
}

/** Where heads of the log go. Without encryption only to this machine, for a collector that runs beside. */
export function headTarget(text: string): string {
  if (/^[^\s@<>/]+@[^\s@<>/]+$/.test(text)) return text;
  const url = URL.parse(text);
  const isLocal = url?.protocol === "http:" && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === "https:" || isLocal) || url.username)
    throw new Error("is neither a mail address nor an https address, such as https://log.chain.example/heads");
  return text;
}
