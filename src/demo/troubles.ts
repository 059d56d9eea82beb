import type { Cause } from "../core/retain/cause.ts";
import type { DemoUnit } from "./chain.ts";
import { troublesAbroad } from "./troubles-abroad.ts";
import { englishTroubles } from "./troubles-en.ts";

/** One thing that went wrong, with what the people of the chain said and did about it. */
export type Trouble = {
  speaks: DemoUnit["speaks"];
  /** 0 to 10; null: no score was given. */
  score: number | null;
  comment: string;
  /** By the survey-taker, for what came by phone. */
  note?: string;
  cause: Cause;
  /** What the manager noted after the call. */
  called: string;
  /** What the manager wrote to the customer. */
  wrote: string;
  /** What was done. */
  done: string;
};

/** What goes wrong in a bakery; chance deals it out. */
export const troubles: readonly Trouble[] = [...englishTroubles, ...troublesAbroad];
