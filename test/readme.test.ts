import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settings } from "../src/config.ts";
import { verbs } from "../src/core/retain/verbs.ts";

const readme = readFileSync(join(import.meta.dir, "../README.md"), "utf8");

/** The first cells of the table that begins with this head. */
const firstCells = (head: string): string[] => {
  const rows = (readme.split(`\n| ${head} |`)[1] ?? "").split("\n\n")[0]?.split("\n").slice(2) ?? [];
  return rows.map((row) => row.split("|")[1] ?? "");
};

test("the manual names each verb once, as the table of verbs has them", () => {
  const named = firstCells("verb").flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, verb]) => verb ?? ""));
  expect(named.toSorted()).toEqual(Object.keys(verbs).toSorted());
});

test("the manual names every setting", () => {
  expect(settings.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([]);
});
