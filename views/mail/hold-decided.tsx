import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, words } from "./said.tsx";
import { ownerWays } from "./ways.tsx";
import { dayName } from "./when.ts";

type Verdict = { day: string; state: "approved" | "denied"; text: string; by: string };

/** To whoever asked for a longer or second hold: whether the case may wait until that day (ISO date), and what is due. */
export function holdDecidedLetter(reader: Reader, story: Story, { day, state, text, by }: Verdict, ways: Ways): Letter {
  const { t } = reader;
  const values = { ...caseValues(story), name: oneLine(by), day: dayName(reader, day) };
  const isApproved = state === "approved";
  return letter(reader, {
    subject: isApproved
      ? t("On hold until {{day}}: case {{number}}, {{store}}", values)
      : t("No hold: case {{number}}, {{store}}", values),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        isApproved
          ? t("{{name}} agrees that this case waits until {{day}}.", values)
          : t("{{name}} does not agree that this case waits until {{day}}.", values),
      ),
      ...(text.trim() === "" ? [] : words(reader, text, [], "")),
      paragraph(
        isApproved
          ? t("Only the solution waits. The customer still hears from you, at the times below.")
          : t("Nothing waits: everything is due as below."),
      ),
      ...due(reader, story),
      ...reach(reader, story),
      ...ownerWays(reader, story, ways),
    ],
  });
}
