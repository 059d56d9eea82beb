import { blame } from "./en-blame.ts";
import { praise } from "./en-praise.ts";
import { turns } from "./en-turns.ts";
import { joined } from "./joined.ts";

/** How good or bad English words and phrases are. Written for this program. */
export const polarity: Readonly<Record<string, string>> = joined([praise, blame, turns]);
