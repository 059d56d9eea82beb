import type { Gift } from "../../src/core/retain/read-make-good.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { giftWords, money } from "../retain/money.ts";
import type { Reader } from "../words.ts";
import { fact, paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the next in command: somebody wants to give the customer more than they may decide alone. */
export function makeGoodAskedLetter(
  reader: Reader,
  story: Story,
  { gift, text, by }: { gift: Gift; text: string; by: string },
  ways: Ways,
): Letter {
  const { t } = reader;
  const name = oneLine(by);
  return letter(reader, {
    subject: t("{{name}} asks to give {{money}}: case {{number}}, {{store}}", {
      ...caseValues(story),
      name,
      money: money(reader, gift),
    }),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} wants to give the customer something to make good. Do you agree?", { name })),
      fact(giftWords(reader, gift), null),
      ...(text.trim() === "" ? [] : words(reader, text, [], "")),
      paragraph(
        t(
          "With all that was given on this case, it is more than an owner may decide alone. The customer has not been told.",
        ),
      ),
      ...said(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "approve", label: "I agree" },
        { verb: "deny", label: "I do not agree" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}
