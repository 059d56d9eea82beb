import { type DnsRecord, zoneLine, zoneStrings } from "../core/org/dns-record.ts";

/** Records to copy: each as a line of a zone file, and how to enter a long value where there is a form instead. */
export function recordsText(records: readonly DnsRecord[]): string {
  const long = records.filter(({ type, value }) => type === "TXT" && zoneStrings(value).length > 1);
  return [
    "",
    "DNS records to add, as lines of a zone file:",
    "",
    ...records.map((record) => `  ${zoneLine(record)}`),
    "",
    ...(long.length > 0
      ? [
          "A string in DNS holds 255 bytes, so a long value stands in several, in quotes, with a space between them.",
          "A provider with a form wants the same as one text, without quotes or the space between them:",
          "",
          ...long.flatMap(({ name, value }) => [`  name:  ${name}`, `  value: ${value}`, ""]),
        ]
      : []),
    "“amends doctor” tells when they are all there.",
    "",
  ].join("\n");
}
