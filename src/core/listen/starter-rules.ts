import type { KeywordRule, Rules, ScoreRule } from "./rules.ts";
import { german } from "./starter/de.ts";
import { english } from "./starter/en.ts";
import { spanish } from "./starter/es.ts";
import { french } from "./starter/fr.ts";
import { portuguese } from "./starter/pt.ts";

/**
 * The scale of recommendation, 0 to 10. Of its detractors (0 to 6) only 4 and less alert by themselves: a case for each 5 and 6
 * would teach managers to look away. These need a word that complains beside them.
 */
const recommendation: ScoreRule = {
  top: 10,
  criticalAtMost: 1,
  alertAtMost: 4,
  concernAtMost: 6,
  praiseAtLeast: 9,
  category: null,
};

const spokenIn = (language: string, rules: readonly KeywordRule[]): readonly KeywordRule[] =>
  rules.map((rule) => ({ ...rule, languages: [language] }));

/** What a new chain listens with. */
export const starterRules: Rules = {
  version: 1,
  score: recommendation,
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
