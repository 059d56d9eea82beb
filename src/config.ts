import { readFileSync } from "node:fs";
import {
  type Address,
  address,
  databaseUrl,
  domain,
  longSecret,
  networks,
  readable,
  relayUrl,
  sender,
  webUrl,
} from "./setting-values.ts";

export type Config = {
  /** Folder of the database, the secret and the certificate. */
  data: string;
  http: Address;
  smtp: Address;
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
  tlsCert: string | null;
  tlsKey: string | null;
  trustedRelays: readonly string[];
  authservId: string | null;
  /** host:port of a resolver, or null for the system's. */
  dns: string | null;
};

type Setting<Key extends keyof Config = keyof Config> = {
  key: Key;
  name: string;
  /** What stands there when nothing is set, in words. */
  default: string;
  /** Never shown, and may come from the file that NAME_FILE names. */
  secret?: true;
  says: string;
  /** The value, given the text or undefined and the settings above it; throws an Error that says what to write instead. */
  parse(text: string | undefined, above: Config): Config[Key];
};

const row = <Key extends keyof Config>(setting: Setting<Key>): Setting => setting as unknown as Setting;

/** Every setting, in the order in which defaults depend on one another. */
export const settings: readonly Setting[] = [
  row({
    key: "data",
    name: "AMENDS_DATA",
    default: "./data",
    says: "Folder for the database, the secret and the certificate.",
    parse: (text) => text ?? "./data",
  }),
  row({
    key: "http",
    name: "AMENDS_HTTP",
    default: "0.0.0.0:3000",
    says: "Where the web pages are served, as host:port.",
    parse: (text) => address(text ?? "0.0.0.0:3000"),
  }),
  row({
    key: "smtp",
    name: "AMENDS_SMTP",
    default: "0.0.0.0:2525",
    says: "Where mail is taken, as host:port. Forward port 25 of the machine to it.",
    parse: (text) => address(text ?? "0.0.0.0:2525"),
  }),
  row({
    key: "url",
    name: "AMENDS_URL",
    default: "http://localhost:<port>",
    says: "Public address of the pages; it stands in every letter.",
    parse: (text, { http }) => webUrl(text ?? `http://localhost:${http.port}`),
  }),
  row({
    key: "mailDomain",
    name: "AMENDS_MAIL_DOMAIN",
    default: "the host of AMENDS_URL",
    says: "Domain of the addresses that replies go to; its MX points here. Take one of its own, such as reply.chain.example.",
    parse: (text, { url }) => domain(text ?? new URL(url).hostname),
  }),
  row({
    key: "relay",
    name: "AMENDS_RELAY",
    default: "none: letters wait",
    secret: true,
    says: "Where letters are handed over: smtp[s]://user:password@host:port.",
    parse: (text) => (text === undefined ? null : relayUrl(text)),
  }),
  row({
    key: "from",
    name: "AMENDS_FROM",
    default: "feedback@<mail domain>",
    says: "Sender of the letters: an address, or Name <address>.",
    parse: (text, { mailDomain }) => sender(text ?? `feedback@${mailDomain}`),
  }),
  row({
    key: "database",
    name: "DATABASE_URL",
    default: "SQLite in the data folder",
    secret: true,
    says: "postgres://user:password@host/name for chains that outgrow one machine; else leave it out.",
    parse: (text, { data }) => databaseUrl(text ?? `sqlite:${data}/amends.db`),
  }),
  row({
    key: "secret",
    name: "AMENDS_SECRET",
    default: "made once and kept in the data folder",
    secret: true,
    says: "At least 32 characters; signs reply addresses and the log. Needed when several processes share a database.",
    parse: (text) => (text === undefined ? null : longSecret(text)),
  }),
  row({
    key: "tlsCert",
    name: "AMENDS_TLS_CERT",
    default: "a self-signed certificate",
    says: "PEM file with the certificate chain for STARTTLS; goes with AMENDS_TLS_KEY.",
    parse: (text) => (text === undefined ? null : readable(text)),
  }),
  row({
    key: "tlsKey",
    name: "AMENDS_TLS_KEY",
    default: "a self-signed certificate",
    says: "PEM file with the private key for STARTTLS; goes with AMENDS_TLS_CERT.",
    parse: (text, { tlsCert }) => {
      if ((text === undefined) !== (tlsCert === null))
        throw new Error("set both AMENDS_TLS_CERT and AMENDS_TLS_KEY, or neither");
      return text === undefined ? null : readable(text);
    },
  }),
  row({
    key: "trustedRelays",
    name: "AMENDS_TRUSTED_RELAYS",
    default: "none",
    says: "Networks of your own mail gateway (CIDR, commas between) whose Authentication-Results are believed.",
    parse: (text) => networks(text ?? ""),
  }),
  row({
    key: "authservId",
    name: "AMENDS_AUTHSERV_ID",
    default: "none",
    says: "The name with which that gateway signs its Authentication-Results.",
    parse: (text, { trustedRelays }) => {
      if (text !== undefined && trustedRelays.length === 0)
        throw new Error("goes with AMENDS_TRUSTED_RELAYS, which is not set");
      return text ?? null;
    },
  }),
  row({
    key: "dns",
    name: "AMENDS_DNS",
    default: "the system's resolver",
    says: "Resolver for SPF, DKIM and DMARC, as host:port.",
    parse: (text) => {
      if (text === undefined) return null;
      address(text);
      return text;
    },
  }),
];

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
