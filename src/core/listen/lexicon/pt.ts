import type { LexiconText } from "../statement/lexicon.ts";
import { joined } from "./joined.ts";
import { blame } from "./pt-blame.ts";
import { classes } from "./pt-classes.ts";
import { neutral } from "./pt-neutral.ts";
import { patterns } from "./pt-patterns.ts";
import { polarity } from "./pt-polarity.ts";
import { praise } from "./pt-praise.ts";
import { roles } from "./pt-roles.ts";

/** Portuguese, as customers of shops write it. */
export const portuguese: LexiconText = {
  polarity: joined([polarity, blame, praise, neutral]),
  roles,
  classes,
  patterns,
  endings: [
    "amentos",
    "amento",
    "acoes",
    "acao",
    "icoes",
    "idades",
    "issimos",
    "issimas",
    "issimo",
    "issima",
    "mente",
    "idade",
    "aram",
    "eram",
    "iram",
    "ando",
    "endo",
    "indo",
    "ados",
    "adas",
    "idos",
    "idas",
    "ava",
    "ado",
    "ada",
    "ido",
    "ida",
    "iam",
    "ia",
    "ei",
    "ou",
    "ar",
    "er",
    "ir",
    "oes",
    "ao",
    "os",
    "as",
    "es",
    "o",
    "a",
    "e",
    "s",
  ],
};
