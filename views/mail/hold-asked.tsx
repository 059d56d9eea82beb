import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";
import { dayName } from "./when.ts";

/** To the next in command, who alone can allow a longer or second hold: until when (ISO date), why, and that nothing stops until then. */
export function holdAskedLetter(
  reader: Reader,
  story: Story,
  { text, day, by }: { text: string; day: string; by: string },
  ways: Ways,
): Letter {
  const { t } = reader;
  const name = oneLine(by);
  const spoken = dayName(reader, day);
  return letter(reader, {
    subject: t("{{name}} asks for a hold until {{day}}: case {{number}}, {{store}}", {
      ...caseValues(story),
      name,
      day: spoken,
    }),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} wants to put this case on hold until {{day}}, and says why:", { name, day: spoken })),
      ...words(reader, text, [], ""),
      paragraph(
        t(
          "This is longer, or more often, than an owner may decide alone. Agree with /hold, a day and a word, or say no and why with /deny. Until you agree, all deadlines run.",
        ),
      ),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "hold", label: "I agree", args: `${day}: ${t("agreed")}` },
        { verb: "deny", label: "I do not agree" },
        { verb: "note", label: "Add a note" },
        { verb: "take", label: "I take it" },
      ]),
    ],
  });
}
