import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packTable, tongues } from "../src/core/listen/language/table.ts";
import { type Sample, trainTable } from "../src/core/listen/language/training.ts";

const root = join(import.meta.dir, "..");
const training = join(root, "training");

/** Learns which groups of letters speak for which language, from training/, and writes the table. The same texts give the same table. */
async function main(): Promise<void> {
  const samples: Sample[] = [];
  for (const tongue of tongues) {
    for (const text of await textsOf(tongue)) samples.push({ text, tongue });
  }
  const packed = packTable(trainTable(samples));
  await writeFile(join(root, "src/core/listen/language/table.txt"), packed);
  console.log(`${samples.length} texts, ${Math.round(packed.length / 1000)} kB`);
}

async function textsOf(tongue: string): Promise<string[]> {
  const words = tongue === "other" ? "other.txt" : `${tongue}-words.txt`;
  const texts = await linesOf(join(training, "language", words));
  if (tongue === "other") return texts;
  for (const file of (await readdir(join(training, tongue))).sort()) {
    for (const line of await linesOf(join(training, tongue, file))) texts.push(line.split("\t")[0] ?? "");
  }
  return texts;
}

async function linesOf(path: string): Promise<string[]> {
  return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
}

await main();
