import { words } from "../../views/words.ts";
import { Refused } from "../core/refused.ts";

/** What a rule said, in words for the reader; every other error goes on. */
export function refusal(why: unknown): string {
  if (why instanceof Refused) return words("en")(why.sentence, why.values);
  throw why;
}
