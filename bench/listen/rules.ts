import { noOwnRules, type OwnRules } from "../../src/core/listen/own-rules.ts";
import type { KeywordRule } from "../../src/core/listen/rules.ts";

const words = ["late", "cold", "broken", "rude", "queue", "receipt", "parcel", "stale", "parking", "trolley", "closed"];

/** Rules of a chain's own with so many entries of all kinds; those of another `edition` differ in their words. */
export function ownRules(entries: number, edition: string): OwnRules {
  const list = Array.from({ length: entries }, (_, i) => entryOf(i, edition));
  const rule = (from: number): KeywordRule => ({
    ...{ name: `Own ${from}`, kind: "negative", severity: "alert", category: "service" },
    words: list.slice(from, from + 100),
  });
  return { ...noOwnRules, keywords: Array.from({ length: Math.ceil(entries / 100) }, (_, i) => rule(i * 100)) };
}

function entryOf(i: number, edition: string): string {
  const one = `${words[i % words.length]}${edition}${i}`;
  const other = words[(i * 7 + 3) % words.length] ?? "late";
  return [one, `${one}*`, `${one} ${other}`, `${one} /4 ${other}`, `~${one} (${other}|${one})`][i % 5] ?? one;
}
