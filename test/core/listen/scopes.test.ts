import { expect, test } from "bun:test";
import { keywordFindings, unspokenMatches } from "../../../src/core/listen/keyword.ts";
import type { Severity, Spoken } from "../../../src/core/listen/signal.ts";
import { starterRules } from "../../../src/core/listen/starter-rules.ts";
import { german } from "./said/de.ts";
import { english } from "./said/en.ts";
import { spanish } from "./said/es.ts";
import { french } from "./said/fr.ts";
import { notes } from "./said/notes.ts";
import { portuguese } from "./said/pt.ts";

const silent: Spoken = {
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  answers: {},
};

/** What the keyword rules alone make of it: hints count together, each rule once. */
function severityOf(said: Partial<Spoken>): Severity {
  const findings = keywordFindings({ ...silent, ...said }, starterRules);
  const gravest = (["critical", "alert"] as const).find((one) => findings.some(({ severity }) => severity === one));
  if (gravest) return gravest;
  const hints = new Map(
    findings.filter(({ signal }) => signal.polarity === "negative").map(({ signal }) => [signal.rule, signal.weight]),
  );
  const weight = [...hints.values()].reduce((sum, one) => sum + one, 0);
  return weight >= starterRules.alertAtWeight ? "alert" : "none";
}

const meaning: Readonly<Record<string, readonly Severity[]>> = {
  "!": ["critical"],
  "+": ["alert", "critical"],
  "-": ["none"],
};

function sentencesOf(text: string): { kind: string; mark: string; sentence: string }[] {
  let kind = "";
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("#")) kind = line.slice(2);
      return line.startsWith("#") ? [] : [{ kind, mark: line.slice(0, 1), sentence: line.slice(2) }];
    });
}

for (const [language, text] of Object.entries({ en: english, de: german, fr: french, es: spanish, pt: portuguese })) {
  for (const { kind, mark, sentence } of sentencesOf(text)) {
    test(`${language}, ${kind}: ${mark} ${sentence}`, () => {
      expect(meaning[mark]).toContain(severityOf({ comment: sentence, language }));
    });
  }
}

for (const { kind, mark, sentence } of sentencesOf(notes)) {
  test(`note, ${kind}: ${mark} ${sentence}`, () => {
    expect(meaning[mark]).toContain(severityOf({ note: sentence, language: kind }));
  });
}

test("where nothing is heard the severity is none", () => {
  expect(severityOf({ comment: "The blue door opens at nine." })).toBe("none");
  expect(keywordFindings({ ...silent, comment: "The blue door opens at nine." }, starterRules)).toEqual([]);
});

test("what was muted says why", () => {
  const why = (comment: string) =>
    unspokenMatches({ ...silent, comment, language: "en" }, starterRules).map((one) => one.why);
  expect(why("Do you repair broken zips?")).toContain("question");
  expect(why("I would be annoyed if the shop closed.")).toContain("condition");
  expect(why("Killer deals in sick beats, and no rude staff.")).toContain("denied");
});
