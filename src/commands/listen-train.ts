import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packWeights } from "../core/listen/statement/model.ts";
import { languages } from "../core/listen/statement/models.ts";
import { type Example, train } from "../core/listen/statement/training.ts";
import { unpackVectors, type Vectors } from "../core/listen/statement/vectors.ts";
import { Refused } from "../core/refused.ts";
import type { Command } from "./command.ts";
import { readLabelled } from "./labelled.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const listenTrain: Command = {
  help: `Usage: amends listen train [--training FOLDER] [--data FOLDER]… [--language CODE]… [--leave-out NAME]… [--out FOLDER]

Learns the model of problem statements from labelled texts and writes one file of weights for each language. The same texts
always give the same weights.

  --training FOLDER  with a folder for each language (en, de …) of .tsv files: text, tab, label (1 tells of a problem, 0 does not),
                     tab, kind; and where there are any vectors/CODE.txt, word vectors, and spelling/CODE.txt, more words that are
                     spelt well. Default: training
  --data FOLDER      with more labelled .tsv files, whose licences must allow it: uci_*, sst_* for English, challenge_CODE* for
                     each language; other files there are not read
  --language CODE    only this language; may be said again
  --leave-out NAME   do not read files of --data whose names begin so; may be said again
  --out FOLDER       where CODE.txt is written. Default: src/core/listen/statement/weights

Example: amends listen train --data licensed

Exit codes: 0 written, 1 a file cannot be read, 2 wrong options.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    training: { type: "string", default: "training" },
    data: { type: "string", multiple: true, default: [] },
    language: { type: "string", multiple: true },
    "leave-out": { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "src/core/listen/statement/weights" },
  });
  readWords(positionals, []);
  await mkdir(values.out, { recursive: true });
  for (const language of values.language ?? Object.keys(languages)) {
    const known = Object.hasOwn(languages, language) ? languages[language] : undefined;
    if (!known) {
      const codes = Object.keys(languages).join(", ");
      throw new Refused("There are no words for the language {{language}}: take one of {{codes}}.", {
        language,
        codes,
      });
    }
    const examples = await examplesOf(language, values.training, values.data, values["leave-out"]);
    if (examples.length === 0)
      throw new Refused("There is nothing to learn {{language}} from: add texts.", { language });
    const vectors = await findVectors(language, values.training);
    if (!vectors && language === "en")
      terminal.out("en: there is no training/vectors/en.txt, so no senses of words are learned.");
    const packed = packWeights(train(known.lexicon, examples, await speltWords(language, values.training), vectors));
    await writeFile(join(values.out, `${language}.txt`), packed);
    terminal.out(`${language}: ${examples.length} texts, ${(packed.length / 1000).toFixed(0)} kB`);
  }
  return 0;
}

/** Sentences of films teach words, and little of shops. */
const weightOf = (name: string): number => (name.startsWith("sst") ? 0.3 : 1);

async function examplesOf(
  language: string,
  training: string,
  folders: readonly string[],
  leftOut: readonly string[],
): Promise<Example[]> {
  const examples: Example[] = [];
  const own = join(training, language);
  for (const name of await tablesIn(own)) examples.push(...(await read(join(own, name), 1)));
  for (const folder of folders) {
    for (const name of await tablesIn(folder)) {
      const speaks = name.startsWith(`challenge_${language}`) || (language === "en" && /^(?:uci|sst)_/.test(name));
      if (!speaks || leftOut.some((start) => name.startsWith(start))) continue;
      examples.push(...(await read(join(folder, name), weightOf(name))));
    }
  }
  return examples;
}

/** Words of a language that stand in no example, so that they are not taken for slips of others; none when nobody listed any. */
async function speltWords(language: string, training: string): Promise<string[]> {
  const words: string[] = [];
  for (const path of [join("language", `${language}-words.txt`), join("spelling", `${language}.txt`)]) {
    const file = Bun.file(join(training, path));
    if (await file.exists()) words.push(...(await file.text()).split(/\s+/).filter((word) => word !== ""));
  }
  return words;
}

/** What company words keep, for the languages that have it. */
async function findVectors(language: string, training: string): Promise<Vectors | null> {
  const file = Bun.file(join(training, "vectors", `${language}.txt`));
  return (await file.exists()) ? unpackVectors(await file.text()) : null;
}

async function read(path: string, weight: number): Promise<Example[]> {
  const rows = await readLabelled(path);
  return rows.map(({ text, label }) => ({ text, label, weight }));
}

async function tablesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".tsv")).sort();
  } catch {
    throw new Refused("The folder {{folder}} cannot be read.", { folder });
  }
}
