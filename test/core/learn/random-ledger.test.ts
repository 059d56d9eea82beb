import { expect, test } from "bun:test";
import fc from "fast-check";
import { factKinds } from "../../../src/core/learn/fact.ts";
import { factsOf } from "../../../src/core/learn/ledger.ts";
import { by, hours, late, opened, reading, rowsOf, type Said } from "./rows.ts";

/** Hours until the look, the first word and the next word are due. */
const DUE = { view: 4, contact: 24, update: 72 };

type Round = { look: number; words: readonly number[]; end: "yes" | "no" | "challenge"; closer: string };

const aRound: fc.Arbitrary<Round> = fc.record({
  look: fc.integer({ min: 1, max: 12 }),
  words: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom("yes", "no", "challenge"),
  closer: fc.constantFrom("ann", "bob"),
});

/**
 * One case as it went, hour by hour, and beside it what counts, told by comparing each hour with its deadline, not by reading the rows.
 * Every round begins with a look of its own, then words to the customer, then a closing.
 */
function history(rounds: readonly Round[]): { said: Said[]; counts: Record<string, number> } {
  const said: Said[] = [opened("ann")];
  const counts: Record<string, number> = {};
  const count = (kind: string, person: string) => {
    counts[`${kind} ${person}`] = (counts[`${kind} ${person}`] ?? 0) + 1;
  };
  let clock = 0;
  for (const { look, words, end, closer } of rounds) {
    const began = clock;
    if (look > DUE.view) said.push(late("view", "ann", hours(began + DUE.view)));
    count(look > DUE.view ? "late_view" : "viewed", "ann");
    said.push({ what: "viewed", at: hours(began + look), ...by("ann") });
    clock = began + look;
    words.forEach((wait, i) => {
      const [due, bad, good] =
        i === 0 ? [began + DUE.contact, "contact", "contacted"] : [clock + DUE.update, "update", "updated"];
      const at = clock + wait;
      if (at > due) said.push(late(bad as string, "ann", hours(due as number)));
      count(at > due ? `late_${bad}` : (good as string), "ann");
      if (i === 0)
        count(Math.floor((at + 10) / 24) === Math.floor((began + 10) / 24) ? "same_day" : "later_day", "ann");
      said.push({ what: "called", at: hours(at), ...by("ann") });
      clock = at;
    });
    clock += 1;
    said.push({ what: end === "challenge" ? "challenged" : "resolved", at: hours(clock), ...by(closer) });
    clock += 1;
    if (end === "challenge") {
      count("challenged", closer);
      said.push({ what: "reopened", at: hours(clock), ...by("dora") });
    } else {
      count(end === "yes" ? "confirmed" : "denied", closer);
      said.push({ what: end === "yes" ? "confirmed" : "denied", at: hours(clock), actorKind: "customer" });
      if (end === "yes") break;
    }
  }
  return { said, counts };
}

test("the ledger of any history counts what its hours say", () => {
  const rounds = fc.array(aRound, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(rounds, { minLength: 1, maxLength: 6 }), (cases) => {
      const histories = cases.map(history);
      const rows = histories.flatMap(({ said }, i) => rowsOf(said, `case-${i}`, i * 1000 + 1));
      const wanted: Record<string, number> = {};
      for (const { counts } of histories)
        for (const [key, count] of Object.entries(counts)) wanted[key] = (wanted[key] ?? 0) + count;
      const found: Record<string, number> = {};
      const facts = factsOf(rows.toReversed(), { ...reading, now: hours(5000) });
      for (const { kind, personId } of facts) found[`${kind} ${personId}`] = (found[`${kind} ${personId}`] ?? 0) + 1;
      expect(found).toEqual(wanted);
      expect(facts.every(({ kind }) => factKinds.includes(kind))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
