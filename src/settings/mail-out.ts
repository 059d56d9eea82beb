import { row, type Setting } from "./setting.ts";
import { domain, privateKey, relayUrl, sender } from "./values.ts";

/** How letters leave. */
export const mailOutSettings: readonly Setting[] = [
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
    key: "dkimKey",
    name: "AMENDS_DKIM_KEY",
    default: "made once and kept in the data folder",
    secret: true,
    says: "PEM text of the RSA key that signs letters (DKIM). Needed when several processes share a database.",
    parse: (text) => (text === undefined ? null : privateKey(text)),
  }),
  row({
    key: "dkimSelector",
    name: "AMENDS_DKIM_SELECTOR",
    default: "amends",
    says: "Name of that key in DNS: its public half stands at NAME._domainkey.<sender's domain>.",
    parse: (text) => domain(text ?? "amends"),
  }),
];
