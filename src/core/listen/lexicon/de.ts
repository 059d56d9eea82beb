import type { LexiconText } from "../statement/lexicon.ts";
import { classes } from "./de-classes.ts";
import { patterns } from "./de-patterns.ts";
import { polarity } from "./de-polarity.ts";
import { roles } from "./de-roles.ts";

/** German, as customers of shops write it. */
export const german: LexiconText = {
  polarity,
  roles,
  classes,
  patterns,
  endings: [
    "ungen",
    "lichen",
    "licher",
    "liches",
    "liche",
    "keiten",
    "heiten",
    "igen",
    "iger",
    "iges",
    "ige",
    "ung",
    "ten",
    "tet",
    "ern",
    "est",
    "ens",
    "en",
    "er",
    "es",
    "em",
    "te",
    "st",
    "et",
    "e",
    "n",
    "t",
    "s",
  ],
  deniesBackwards: true,
};
