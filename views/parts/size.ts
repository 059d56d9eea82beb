/** A number of bytes for people: "640 B", "84 kB", "2.4 MB". A kilobyte is 1,000 bytes. */
export function size(locale: string, bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, "byte"] : bytes < 999_500 ? [bytes / 1000, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const digits = unit === "megabyte" && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: digits })
    .format(value)
    .replace(/ byte$/, " B");
}
