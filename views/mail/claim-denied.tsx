import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues, customerName, nameOf } from "./names.ts";
import { preview, reach, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the one above a claimant: the customer, when asked, says that the contact did not take place. */
export function claimDeniedLetter(
  reader: Reader,
  story: Story,
  { personId, text }: { personId: string; text: string },
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
        t(
          "It counts no more; a case that was closed on it is open again. People forget calls: ask {{name}} before you judge.",
          values,
        ),
      ),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}
