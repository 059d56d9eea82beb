/** A record to add to DNS, with its value as one text (`zoneStrings` cuts it where a zone file wants that). */
export type DnsRecord = { use: "MX" | "SPF" | "DKIM" | "DMARC"; type: "MX" | "TXT"; name: string; value: string };

/** What the records are made of. `host` is where mail for the mail domain goes; `publicKey` is base64, null while there is no key. */
export type DnsNeeds = {
  mailDomain: string;
  host: string;
  fromDomain: string;
  selector: string;
  publicKey: string | null;
};

/** Every record without which replies do not reach us or letters are not believed; the relay's own name for SPF stands open. */
export function dnsRecords({ mailDomain, host, fromDomain, selector, publicKey }: DnsNeeds): DnsRecord[] {
  return [
    { use: "MX", type: "MX", name: mailDomain, value: `10 ${host}.` },
    // Failures return to the mail domain, so that is whose SPF record counts.
    { use: "SPF", type: "TXT", name: mailDomain, value: "v=spf1 include:<your relay's domain> -all" },
    ...(publicKey === null ? [] : [dkimRecord({ fromDomain, selector, publicKey })]),
    { use: "DMARC", type: "TXT", name: `_dmarc.${fromDomain}`, value: "v=DMARC1; p=reject" },
  ];
}

/** The public half of the key that signs letters (RFC 6376 section 3.6.1). */
export const dkimRecord = (key: { fromDomain: string; selector: string; publicKey: string }): DnsRecord => ({
  use: "DKIM",
  type: "TXT",
  name: `${key.selector}._domainkey.${key.fromDomain}`,
  value: `v=DKIM1; k=rsa; p=${key.publicKey}`,
});

/** A TXT value in the quoted strings of at most 255 bytes that a zone file wants; receivers join them without a space. */
export const zoneStrings = (value: string): string[] => (value.match(/.{1,255}/gs) ?? []).map((part) => `"${part}"`);

/** One line of a zone file. */
export const zoneLine = ({ type, name, value }: DnsRecord): string =>
  `${name}. ${type} ${type === "TXT" ? zoneStrings(value).join(" ") : value}`;
