import type { LexiconText } from "../statement/lexicon.ts";
import { blame } from "./es-blame.ts";
import { classes } from "./es-classes.ts";
import { neutral } from "./es-neutral.ts";
import { patterns } from "./es-patterns.ts";
import { polarity } from "./es-polarity.ts";
import { praise } from "./es-praise.ts";
import { roles } from "./es-roles.ts";
import { joined } from "./joined.ts";

/** Spanish, as customers of shops write it. */
export const spanish: LexiconText = {
  polarity: joined([polarity, blame, praise, neutral]),
  roles,
  classes,
  patterns,
  endings: [
    "amientos",
    "amiento",
    "aciones",
    "acion",
    "iciones",
    "idades",
    "isimos",
    "isimas",
    "isimo",
    "isima",
    "mente",
    "idad",
    "aron",
    "ieron",
    "ando",
    "iendo",
    "ados",
    "adas",
    "idos",
    "idas",
    "aba",
    "ado",
    "ada",
    "ido",
    "ida",
    "ian",
    "ia",
    "ar",
    "er",
    "ir",
    "os",
    "as",
    "es",
    "o",
    "a",
    "e",
    "s",
  ],
};
