/** Our languages, in the order in which their words are listed. */
export const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "no", "fi", "cs"] as const;

/** What people write, by language, with commas between. */
export type Words = Readonly<Record<(typeof languages)[number], string>>;
