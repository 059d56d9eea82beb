import { readFile } from "node:fs/promises";
import { Refused } from "../core/refused.ts";

/** A text and what a person took it for: 1 for a problem. `kind` is what the line shows, empty when the file does not tell. */
export type Labelled = { text: string; label: 0 | 1; kind: string };

/** Tab-separated lines: text and label and maybe a kind, or with a head that names text, label and extra (or kind, phenomenon). */
export async function readLabelled(path: string): Promise<Labelled[]> {
  const lines = (await textOf(path)).replace(/^\ufeff/, "").split(/\r?\n/);
  const head = (lines[0] ?? "").split("\t").map((name) => name.trim().toLowerCase());
  const hasHead = head.includes("text") && head.includes("label");
  const column = (names: readonly string[], otherwise: number): number =>
    hasHead ? head.findIndex((name) => names.includes(name)) : otherwise;
  const [text, label, kind] = [column(["text"], 0), column(["label"], 1), column(["extra", "kind", "phenomenon"], 2)];
  const rows: Labelled[] = [];
  for (const [at, line] of lines.entries()) {
    if ((hasHead && at === 0) || line.trim() === "") continue;
    const cells = line.split("\t");
    const said = (cells[label] ?? "").trim();
    if (said !== "0" && said !== "1") {
      throw new Refused(
        "Line {{line}} of {{path}} has no label 0 or 1 in its column: write text, a tab and the label.",
        {
          line: at + 1,
          path,
        },
      );
    }
    rows.push({ text: cells[text] ?? "", label: said === "1" ? 1 : 0, kind: (cells[kind] ?? "").trim() });
  }
  return rows;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (why) {
    throw new Refused("The file {{path}} cannot be read: {{why}}.", {
      path,
      why: why instanceof Error ? why.message : String(why),
    });
  }
}
