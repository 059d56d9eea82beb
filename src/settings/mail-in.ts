import { row, type Setting } from "./setting.ts";
import { address, domains, mailboxUrl, networks, readable, tokenUrl } from "./values.ts";

/** How mail comes in, and whom we believe. */
export const mailInSettings: readonly Setting[] = [
  row({
    key: "smtp",
    name: "AMENDS_SMTP",
    default: "0.0.0.0:2525",
    says: "Where mail is taken, as host:port. Forward port 25 of the machine to it.",
    parse: (text) => address(text ?? "0.0.0.0:2525"),
  }),
  row({
    key: "smtps",
    name: "AMENDS_SMTPS",
    default: "none",
    says: "Where mail is taken that is encrypted from its first byte (implicit TLS), as host:port.",
    parse: (text) => (text === undefined ? null : address(text)),
  }),
  row({
    key: "proxies",
    name: "AMENDS_PROXIES",
    default: "none",
    says: "Networks of balancers before the listener that send the PROXY protocol (CIDR, commas between).",
    parse: (text) => networks(text ?? ""),
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
    key: "imap",
    name: "AMENDS_IMAP",
    default: "none",
    secret: true,
    says: "A mailbox that gets all mail for the mail domain, read instead of, or beside, the listener: imap[s]://user:password@host:port/folder.",
    parse: (text) => (text === undefined ? null : mailboxUrl(text)),
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
    says: "The name with which that gateway, or the provider of the mailbox in AMENDS_IMAP, signs its Authentication-Results.",
    parse: (text, { trustedRelays, imap }) => {
      if (text !== undefined && trustedRelays.length === 0 && imap === null)
        throw new Error("goes with AMENDS_TRUSTED_RELAYS or AMENDS_IMAP, and neither is set");
      return text ?? null;
    },
  }),
  row({
    key: "arcSealers",
    name: "AMENDS_ARC_SEALERS",
    default: "none",
    says: "Domains of forwarders whose ARC seals are believed (commas between), such as a provider that lists pass through.",
    parse: (text) => domains(text ?? ""),
  }),
  row({
    key: "imapOauth",
    name: "AMENDS_IMAP_OAUTH",
    default: "none: the password in AMENDS_IMAP",
    secret: true,
    says: "Where access tokens for that mailbox come from (XOAUTH2): https://host/token?client_id=…&client_secret=…&refresh_token=….",
    parse: (text, { imap }) => {
      if (text !== undefined && imap === null) throw new Error("goes with AMENDS_IMAP, which is not set");
      return text === undefined ? null : tokenUrl(text);
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
