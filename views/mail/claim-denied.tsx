import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues, customerName, nameOf } from "./names.ts";
import { preview, reach, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the one above a claimant: the customer, when asked, says that the contact did not take place. */
export function claimDeniedLetter(
  reader: Reader,
  story: Story,
  { personId, text, reopens }: { personId: string; text: string; reopens: boolean },
  ways: Ways,
): Letter {
  const { t } = reader;
  const values = { name: nameOf(reader, story, personId), customer: customerName(reader, story) };
  return letter(reader, {
    subject: t("The customer says there was no contact: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        t(
          "{{name}} told us of a contact with the customer. We asked, and {{customer}} says that it did not take place.",
          values,
        ),
      ),
      ...(text.trim() === "" ? [] : [paragraph(t("What was said:")), ...words(reader, text, [], "")]),
      paragraph(
        [
          reopens
            ? t("The case ended on that contact, so it is open again, and whoever owns it is told.")
            : t("That contact counts no more."),
          t("People forget calls: ask {{name}} before you judge.", values),
        ].join(" "),
      ),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}
