import type { LexiconText } from "../statement/lexicon.ts";
import { blame } from "./fr-blame.ts";
import { classes } from "./fr-classes.ts";
import { neutral } from "./fr-neutral.ts";
import { patterns } from "./fr-patterns.ts";
import { polarity } from "./fr-polarity.ts";
import { praise } from "./fr-praise.ts";
import { roles } from "./fr-roles.ts";
import { joined } from "./joined.ts";

/** French, as customers of shops write it. */
export const french: LexiconText = {
  polarity: joined([polarity, blame, praise, neutral]),
  roles,
  classes,
  patterns,
  endings: [
    "issements",
    "issement",
    "ements",
    "ement",
    "ations",
    "ation",
    "itions",
    "euses",
    "euse",
    "ites",
    "ite",
    "ments",
    "ment",
    "aient",
    "ions",
    "antes",
    "ants",
    "ante",
    "ees",
    "ait",
    "ais",
    "ant",
    "ent",
    "eux",
    "ons",
    "ees",
    "es",
    "ee",
    "er",
    "ez",
    "ir",
    "es",
    "e",
    "e",
    "s",
    "x",
  ],
};
