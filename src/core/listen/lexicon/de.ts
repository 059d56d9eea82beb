import type { LexiconText } from "../statement/lexicon.ts";
import { blame } from "./de-blame.ts";
import { classes } from "./de-classes.ts";
import { neutral } from "./de-neutral.ts";
import { patterns } from "./de-patterns.ts";
import { polarity } from "./de-polarity.ts";
import { praise } from "./de-praise.ts";
import { publicTrouble } from "./de-public.ts";
import { roles } from "./de-roles.ts";
import { joined } from "./joined.ts";

/** German, as customers of shops write it. */
export const german: LexiconText = {
  polarity: joined([polarity, blame, publicTrouble, praise, neutral]),
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
