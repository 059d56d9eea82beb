import { expect, test } from "bun:test";
import { readResolution } from "../../../src/core/retain/cause.ts";
import { readClosing } from "../../../src/core/retain/read-closing.ts";
import { meantIn, readVerbs, type Verbs } from "../../../src/core/retain/read-verbs.ts";
import { verbWords } from "../../../src/core/retain/verb-words/verbs.ts";
import { type Verb, verbs } from "../../../src/core/retain/verbs.ts";

const one = (verb: Verb, text: string): Verbs => ({ kind: "verbs", instructions: [{ verb, text }] });

test("a verb may be written with a slash or with a colon, as phones capitalise it", () => {
  expect(readVerbs("/called She will get a refund")).toEqual(one("called", "She will get a refund"));
  expect(readVerbs("Called: she will get a refund")).toEqual(one("called", "she will get a refund"));
  expect(readVerbs("/Called: ok")).toEqual(one("called", "ok"));
  expect(readVerbs("\n\n  /CALLED\n")).toEqual(one("called", ""));
  expect(readVerbs("\u00a0\u200b/called\u00a0yes")).toEqual(one("called", "yes"));
  expect(readVerbs("\uff0fcalled yes")).toEqual(one("called", "yes"));
  expect(readVerbs("/called.")).toEqual(one("called", ""));
});

test("a letter to the customer runs over as many lines as it likes", () => {
  expect(readVerbs("/reply Dear Cleo,\n\nNote: we open at nine.\n/close is not a verb here.\n\nAnn")).toEqual(
    one("reply", "Dear Cleo,\n\nNote: we open at nine.\n/close is not a verb here.\n\nAnn"),
  );
  expect(readVerbs("/reply\nDear Cleo,\r\nsorry.")).toEqual(one("reply", "Dear Cleo,\nsorry."));
});

test("several verbs at the top all count, with blank lines between them or not", () => {
  expect(readVerbs("/called spoke to her\n/resolve waiting: voucher\nShe was pleased.")).toEqual({
    kind: "verbs",
    instructions: [
      { verb: "called", text: "spoke to her" },
      { verb: "resolve", text: "waiting: voucher\nShe was pleased." },
    ],
  });
  expect(readVerbs("/called ok\n\n/resolve voucher")).toMatchObject({
    instructions: [{ verb: "called" }, { verb: "resolve" }],
  });
});

test("one unknown word, and nothing runs", () => {
  expect(readVerbs("/called ok\n/resovle voucher")).toEqual({
    kind: "unknown",
    word: "resovle",
    nearest: "resolve",
    text: "/called ok\n/resovle voucher",
  });
  expect(readVerbs("/frobnicate now")).toMatchObject({ kind: "unknown", word: "frobnicate", nearest: null });
  expect(readVerbs("/constructor")).toMatchObject({ kind: "unknown" });
});

test("what cannot be a verb is text", () => {
  for (const text of [
    "/home/ann is full",
    "// see below",
    "/ called",
    "/24 was late",
    "https://chain.test/",
    "She wrote: /called",
    "Warning: slow",
  ])
    expect(readVerbs(text)).toEqual({ kind: "note", text });
  expect(readVerbs(" \n\u200b")).toMatchObject({ kind: expect.stringMatching(/empty|note/) });
  expect(readVerbs("")).toEqual({ kind: "empty" });
});

test("quoted lines are never read, nor is anything that follows them", () => {
  expect(readVerbs("> /called yes")).toMatchObject({ kind: "note" });
  expect(readVerbs("> a long line that was wrapped\n/called what she said")).toMatchObject({ kind: "note" });
  expect(readVerbs("Thanks.\n/called")).toMatchObject({ kind: "note" });
});

test("view and assign need a signed-in page and are unknown by mail", () => {
  for (const verb of ["view", "assign"] as const) {
    expect(readVerbs(`/${verb} rita`)).toMatchObject({ kind: "unknown", word: verb });
    expect(readVerbs(`/${verb} rita`, "chat")).toEqual(one(verb, "rita"));
  }
});

test("every verb explains itself in one sentence", () => {
  for (const row of Object.values(verbs)) expect(row.help).toMatch(/^[A-Z][^.]+\.$/);
});

test("a closing is resolved unless it names another outcome first", () => {
  expect(readClosing("She is happy again")).toEqual({ outcome: "resolved", text: "She is happy again" });
  expect(readClosing("")).toEqual({ outcome: "resolved", text: "" });
  expect(readClosing("No fault: it was another shop")).toEqual({ outcome: "no_fault", text: "it was another shop" });
  expect(readClosing("no-fault")).toEqual({ outcome: "no_fault", text: "" });
  expect(readClosing("FALSE ALARM - a test")).toEqual({ outcome: "false_alarm", text: "a test" });
  expect(readClosing("unreachable tried three times")).toEqual({ outcome: "unreachable", text: "tried three times" });
  expect(readClosing("unresolved, she moved")).toEqual({ outcome: "unresolved", text: "she moved" });
  expect(readClosing("resolvedly")).toEqual({ outcome: "resolved", text: "resolvedly" });
});

test("a resolution has a cause only before a colon or a dash", () => {
  expect(readResolution("Waiting: gave her a voucher")).toEqual({ cause: "waiting", text: "gave her a voucher" });
  expect(readResolution("staff - talked to him")).toEqual({ cause: "staff", text: "talked to him" });
  expect(readResolution("waiting is what annoyed her")).toEqual({
    cause: "other",
    text: "waiting is what annoyed her",
  });
  expect(readResolution("weather: rain")).toEqual({ cause: "other", text: "weather: rain" });
});

test("a note that begins with a word of ours is asked back about, in every language; others are not", () => {
  for (const [text, word] of [
    ["gave voucher 20 EUR: for the cake", "gave"],
    ["Called.", "called"],
    ["Ich übernehme das", "ich übernehme"],
    ["Je m'en charge demain", "je m'en charge"],
    ["open again please", "open again"],
    ["llamado esta mañana", "llamado"],
  ] as const)
    expect([text, readVerbs(text).kind, meantIn(text)]).toEqual([text, "note", word]);
  for (const text of [
    "She was fine, I called her",
    "Note that she is angry",
    "Calledonia Road",
    "20 EUR",
    "helpful she was",
  ])
    expect([text, meantIn(text)]).toEqual([text, null]);
  for (const [verb, words] of Object.entries(verbWords))
    for (const list of Object.values(words))
      for (const word of list.split(", "))
        expect([word, meantIn(`${word} 20`) !== null]).toEqual([word, verb !== "note" && verb !== "help"]);
});
