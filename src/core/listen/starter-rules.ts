import type { KeywordRule, Rules } from "./rules.ts";
import { scales } from "./scales.ts";
import { german } from "./starter/de.ts";
import { english } from "./starter/en.ts";
import { spanish } from "./starter/es.ts";
import { french } from "./starter/fr.ts";
import { portuguese } from "./starter/pt.ts";

const spokenIn = (language: string, rules: readonly KeywordRule[]): readonly KeywordRule[] =>
  rules.map((rule) => ({ ...rule, languages: [language] }));

/** What a new chain listens with. */
export const starterRules: Rules = {
  version: 1,
  score: scales.recommendation,
  dropBy: 4,
  silentAfterGaps: null,
  questions: {},
  keywords: [
    ...spokenIn("en", english),
    ...spokenIn("de", german),
    ...spokenIn("fr", french),
    ...spokenIn("es", spanish),
    ...spokenIn("pt", portuguese),
  ],
  alertAtWeight: 2,
};
