import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One mail of a folder and its labels: `label` is what NNN.expected.json says, `text` NNN.expected.txt, undefined where there is none. */
export type LabelledMail = { name: string; raw: Uint8Array; label: unknown; text: string | undefined };

/**
 * The mails of a folder (NNN.eml beside NNN.expected.json), in order of their names; those without a label are left out, and told. Throws an
 * Error in words for a folder that cannot be read or holds none, and for a label that is no JSON.
 */
export async function* labelledMails(folder: string): AsyncGenerator<LabelledMail, void> {
  const files = new Set(await readdir(folder).catch(() => []));
  const names = [...files].filter((file) => file.endsWith(".eml")).map((file) => file.slice(0, -".eml".length));
  const labelled = names.filter((name) => files.has(`${name}.expected.json`)).sort();
  if (labelled.length === 0)
    throw new Error(`There is no NNN.eml beside an NNN.expected.json in ${folder}. Name a folder of labelled mails.`);
  if (labelled.length < names.length) console.error(`${names.length - labelled.length} mails have no label.`);
  for (const name of labelled) {
    const path = join(folder, name);
    const text = files.has(`${name}.expected.txt`) ? await readFile(`${path}.expected.txt`, "utf8") : undefined;
    yield { name, raw: await readFile(`${path}.eml`), label: await labelAt(`${path}.expected.json`), text };
  }
}

async function labelAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (why) {
    throw new Error(`${path} cannot be read: ${why instanceof Error ? why.message : String(why)}`);
  }
}
