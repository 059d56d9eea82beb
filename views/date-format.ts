/** A format for dates; making one is slow, so each is made once. English is British: 24 hours, the day before the month. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options);
  if (made.size < MOST) made.set(key, format);
  return format;
}

const made = new Map<string, Intl.DateTimeFormat>();
/** Zones times languages times forms: more than any chain has. */
const MOST = 2000;
