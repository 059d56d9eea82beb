import { afterEach, expect, test } from "bun:test";
import { readFile } from "node:fs/promises";
import { aDesk, type Desk } from "./a-terminal.ts";

const opened: Desk[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

async function desk(): Promise<Desk> {
  const one = await aDesk("sqlite");
  opened.push(one);
  return one;
}

const labelled = [
  "We waited forty minutes and nobody came.\t1\twait",
  "The soup was cold and the waiter was rude.\t1\tstaff",
  "Lovely evening, friendly people.\t0\tpraise",
  "No complaints at all, everything was great.\t0\tpraise",
].join("\n");

test("labelled texts are measured: for people line by line, for scripts as JSON, with each kind's share", async () => {
  const { amends, file } = await desk();
  const path = await file("reviews.tsv", labelled);
  const shown = await amends(["listen", "evaluate", path]);
  expect([shown.code, shown.out.split("\n").map((line) => line.replace(/ +/g, " "))]).toEqual([
    0,
    [
      "texts 4, of which 2 tell of a problem",
      "precision 1.000",
      "recall 1.000",
      "F1 1.000",
      "average precision 1.000",
      "wait 1 of 1 right",
      "staff 1 of 1 right",
      "praise 2 of 2 right",
    ],
  ]);
  const wrong = await file("wrong.tsv", `id\ttext\tlabel\n1\tWe waited forty minutes and nobody came.\t0\n`);
  const told: unknown = JSON.parse((await amends(["listen", "evaluate", wrong, "--json"])).out);
  expect(told).toMatchObject({ count: 1, problems: 0, precision: 0, kinds: [] });
});

test("a table without labels, a file that is not there and a strange option are one line that says what to do", async () => {
  const { amends, file } = await desk();
  const unlabelled = await file("reviews.tsv", "Cold soup.\t1\nWarm soup.\tgood\n");
  for (const [words, code, sentence] of [
    [["evaluate", unlabelled], 1, "Line 2 of"],
    [["evaluate", "nowhere.tsv"], 1, "The file nowhere.tsv cannot be read"],
    [["evaluate"], 2, "FILE is missing"],
    [["train", "--language", "xx"], 1, "There are no words for the language xx"],
    [["train", "--training", "nowhere"], 1, "The folder nowhere/en cannot be read"],
  ] as const) {
    const ran = await amends(["listen", ...words]);
    expect([ran.code, ran.err.includes(sentence) ? sentence : ran.err]).toEqual([code, sentence]);
    expect(ran.err.split("\n")).toHaveLength(1);
  }
});

test("the same texts teach the same weights; others teach others", async () => {
  const { amends, file, folder } = await desk();
  const lines = Array.from({ length: 40 }, (_, i) =>
    i % 2 ? `Till ${i} was broken and I had to wait.\t1\twait` : `Till ${i} was quick and kind.\t0\tpraise`,
  );
  await file("texts/en/till.tsv", lines.join("\n"));
  await file("other/en/till.tsv", lines.slice(0, 20).join("\n"));
  const learn = async (texts: string, out: string) => {
    const words = ["--training", `${folder}/${texts}`, "--language", "en", "--out", `${folder}/${out}`];
    expect((await amends(["listen", "train", ...words])).out).toStartWith("en: ");
    return readFile(`${folder}/${out}/en.txt`, "utf8");
  };
  const first = await learn("texts", "a");
  expect(await learn("texts", "b")).toBe(first);
  expect(await learn("other", "c")).not.toBe(first);
});
