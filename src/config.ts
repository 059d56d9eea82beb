import { readFileSync } from "node:fs";
import { mailInSettings } from "./settings/mail-in.ts";
import { mailOutSettings } from "./settings/mail-out.ts";
import { serverSettings } from "./settings/server.ts";
import type { Setting } from "./settings/setting.ts";
import { type Address, readable } from "./settings/values.ts";

export type Config = {
  /** Folder of the database, the secret and the certificate. */
  data: string;
  http: Address;
  smtp: Address;
  /** Where mail is taken that is encrypted from its first byte (implicit TLS), or null. */
  smtps: Address | null;
  /** Networks of balancers that name the real sender in a PROXY line before they speak. */
  proxies: readonly string[];
  /** Public address of the pages, without a slash at its end. */
  url: string;
  mailDomain: string;
  /** smtp[s]://user:pass@host:port, or null: letters wait. */
  relay: string | null;
  /** What letters carry in From: an address, or `Name <address>`. */
  from: string;
  /** `sqlite:PATH` or `postgres://…`. */
  database: string;
  /** Null: made once and kept in the data folder. */
  secret: string | null;
  /** Mail address or URL where the head of the log goes every hour, or null. */
  headTo: string | null;
  tlsCert: string | null;
  tlsKey: string | null;
  trustedRelays: readonly string[];
  authservId: string | null;
  /** Domains whose ARC seals are believed. */
  arcSealers: readonly string[];
  /** PEM text of the key that signs letters, or null: made once and kept in the data folder. */
  dkimKey: string | null;
  /** Under which name in DNS its public half stands. */
  dkimSelector: string;
  /** imap[s]://user:password@host:port/folder of a mailbox to read, or null. */
  imap: string | null;
  /** URL of a token endpoint with client_id, client_secret and refresh_token in its query, for XOAUTH2 instead of a password; or null. */
  imapOauth: string | null;
  /** host:port of a resolver, or null for the system's. */
  dns: string | null;
};

/** Every setting, in the order in which defaults depend on one another. */
export const settings: readonly Setting[] = [...serverSettings, ...mailOutSettings, ...mailInSettings];

/** Settings that cannot be used: one line each. */
export class BadSettings extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** Reads the environment, the only place that does. Throws BadSettings with a line for each setting that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const config = {} as Config;
  const lines: string[] = [];
  for (const setting of settings) {
    try {
      Object.assign(config, { [setting.key]: setting.parse(textOf(setting, environment), config) });
    } catch (why) {
      lines.push(`${setting.name}: ${why instanceof Error ? why.message : String(why)}`);
      Object.assign(config, { [setting.key]: setting.parse(undefined, config) });
    }
  }
  if (lines.length > 0) throw new BadSettings(lines);
  return config;
}

function textOf(
  { name, secret }: Setting,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const text = environment[name]?.trim();
  const file = secret ? environment[`${name}_FILE`]?.trim() : undefined;
  if (text && file) throw new Error(`set either ${name} or ${name}_FILE`);
  if (file) return readFileSync(readable(file), "utf8").trim();
  return text || undefined;
}
