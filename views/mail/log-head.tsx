import type { Head } from "../../src/core/learn/head.ts";
import { clockTime } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { paragraph, quote, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";

/** To whoever keeps the heads of the log off the box. `line` is what a comparison reads, and stands on a line of its own. */
export function logHeadLetter(
  reader: Reader,
  { head, host, line }: { head: Head; host: string; line: string },
): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("Head of the log: row {{seq}}, {{host}}", { seq: head.seq, host }),
    preheader: clockTime(reader, head.at),
    answerable: false,
    blocks: [
      paragraph(
        t(
          "The log of {{host}} stood at row {{seq}} on {{when}}. Keep this letter: who changes the log later cannot change it.",
          {
            host,
            seq: head.seq,
            when: clockTime(reader, head.at),
          },
        ),
      ),
      quote([{ text: line, marked: false }]),
      small(
        t(
          "Put such lines into a file, one each; “amends audit verify --heads FILE” then tells whether the log still fits.",
        ),
      ),
    ],
  });
}
