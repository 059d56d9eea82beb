import type { LexiconText } from "../statement/lexicon.ts";
import { classes } from "./en-classes.ts";
import { patterns } from "./en-patterns.ts";
import { polarity } from "./en-polarity.ts";
import { roles } from "./en-roles.ts";

/** English, as customers of shops write it. */
export const english: LexiconText = {
  polarity,
  roles,
  classes,
  patterns,
  endings: ["ingly", "edly", "ings", "ies", "ing", "ied", "ed", "es", "ly", "er", "e", "s", "y"],
};
