import type { Claim } from "../../src/core/retain/audit.ts";
import { dateFormat } from "../date-format.ts";
import type { Reader } from "../words.ts";

/** "Did Ann Martin call you on Tuesday, 6 January?", by the clock of the store. */
export function claimQuestion({ t, locale }: Reader, { what, at, name }: Claim, zone: string): string {
  const day = dateFormat(locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" }).format(
    new Date(at),
  );
  return t(questions[what], { name, day });
}

const questions: Readonly<Record<Claim["what"], string>> = {
  called: "Did {{name}} call you on {{day}}?",
  visited: "Did {{name}} meet you on {{day}}?",
  texted: "Did {{name}} send you a text message on {{day}}?",
};
