import { type Outcome, outcomes } from "./case.ts";
import { type Cause, readCause } from "./cause.ts";
import { outcomeWords } from "./verb-words/outcomes.ts";
import { folded, spellings } from "./word.ts";

export type Closing = { outcome: Outcome; cause?: Cause; detail?: string; text: string };

/**
 * The outcome that a closing names first ("no fault: was another shop"), in any of our languages; resolved when it names none. A cause may
 * follow ("unresolved: delivery/missing: the supplier is bankrupt").
 */
export function readClosing(text: string): Closing {
  const { outcome, text: said } = readOutcome(text);
  return { outcome, ...(readCause(said) ?? { text: said }) };
}

function readOutcome(text: string): { outcome: Outcome; text: string } {
  const said = text.trim();
  for (let words = longest; words > 0; words--) {
    const found = new RegExp(
      `^((?:[\\p{L}\\p{M}'’]+[ _-]){${words - 1}}[\\p{L}\\p{M}'’]+)(?![\\p{L}\\p{N}_])`,
      "u",
    ).exec(said);
    const outcome = found?.[1] === undefined ? undefined : meanings.get(folded(found[1]));
    const rest = said.slice(found?.[0].length ?? 0);
    // In other languages than ours an outcome may be the first word of a sentence: there a sign must follow it.
    if (outcome && (outcome.isName || /^\s*(?:$|[:,.;\u2013\u2014-])/.test(rest)))
      return { outcome: outcome.it, text: rest.replace(/^\s*[:,.;\u2013\u2014-]?\s*/, "") };
  }
  return { outcome: "resolved", text: said };
}

const meanings: ReadonlyMap<string, { it: Outcome; isName: boolean }> = new Map<
  string,
  { it: Outcome; isName: boolean }
>([
  ...outcomes.flatMap((it) =>
    outcomeWords[it].flatMap((word) => spellings(word).map((one) => [one, { it, isName: false }] as const)),
  ),
  ...outcomes.map((it) => [folded(it), { it, isName: true }] as const),
]);

const longest = Math.max(...[...meanings.keys()].map((words) => words.split(" ").length));
