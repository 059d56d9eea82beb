import type { KeywordRule } from "../rules.ts";

/** Makers of rules whose words are written as one text with commas, so that a list can be read at a glance. */
type Maker = (name: string, category: string, words: string) => KeywordRule;

const maker =
  (as: Omit<KeywordRule, "name" | "category" | "words">): Maker =>
  (name, category, words) => ({ name, category, words: words.split(",").map((entry) => entry.trim()), ...as });

export const critical = maker({ kind: "negative", severity: "critical" });
export const alert = maker({ kind: "negative", severity: "alert" });
/** An alert whose words tell what happened. */
export const statement = maker({ kind: "negative", severity: "alert", statement: true });
/** What only the survey-taker writes. */
export const inNotes = maker({ kind: "negative", severity: "alert", statement: true, where: ["note"] });
/** A mild word that needs company. */
export const hint = maker({ kind: "negative" });
export const praise = maker({ kind: "positive" });
export const interest = maker({ kind: "interest" });
