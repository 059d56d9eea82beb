import i18next from "i18next";
import type { Instant } from "../src/core/instant.ts";
import { en } from "./words/en.ts";

/** Says a sentence in a person's language. The English sentence is the key; `values` fill its {{gaps}}, `count` picks the plural. */
export type T = (sentence: string, values?: Record<string, string | number>) => string;

/** Whom a page or a letter is for: their words, their language, their clock. `zone` is an IANA time zone. */
export type Reader = { t: T; locale: string; zone: string; now: Instant };

/** The languages we have. Another one is one more catalogue under views/words, named here. */
const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en };

export const locales: readonly string[] = Object.keys(catalogues);

/** The words of the best language for a locale such as "fr-CA": that one, else its language, else English. */
export function words(locale: string): T {
  const language = locale.split("-")[0] ?? "";
  return spoken[locale] ?? spoken[language] ?? english;
}

const english = speaker("en");
const spoken: Readonly<Record<string, T>> = Object.fromEntries(locales.map((name) => [name, speaker(name)]));

function speaker(locale: string): T {
  const i18n = i18next.createInstance({
    lng: locale,
    fallbackLng: "en",
    resources: Object.fromEntries(locales.map((name) => [name, { translation: catalogues[name] ?? {} }])),
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: " | ",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  i18n.init();
  const known = new Map<string, string>();
  return (sentence, values) => {
    if (!values) return filled(templateOf(sentence), {});
    const { count } = values;
    return filled(templateOf(sentence, typeof count === "number" ? count : undefined), values);
  };

  /** The sentence in this language, its gaps still open. */
  function templateOf(sentence: string, count?: number): string {
    const key = count === undefined ? sentence : `${count}\n${sentence}`;
    const template =
      known.get(key) ?? i18n.t(sentence, { skipInterpolation: true, ...(count === undefined ? {} : { count }) });
    if (known.size < MOST) known.set(key, template);
    return template;
  }
}

/** Values are gaps and nothing else: none of them may act as an option, nor be read as a nested key. */
const filled = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const key = name.trim();
    return Object.hasOwn(values, key) ? String(values[key]) : "";
  });

/** Sentences that are looked up once; there are some hundreds. */
const MOST = 5000;
