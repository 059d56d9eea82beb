import type { Gift } from "../../src/core/retain/read-make-good.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { giftWords, money } from "../retain/money.ts";
import type { Reader } from "../words.ts";
import { fact, paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, words } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

type Verdict = { gift: Gift; state: "approved" | "denied"; text: string; by: string };

/** To whoever wanted to give the customer something: whether they may. The customer has heard nothing of it, so that is theirs to do. */
export function makeGoodDecidedLetter(
  reader: Reader,
  story: Story,
  { gift, state, text, by }: Verdict,
  ways: Ways,
): Letter {
  const { t } = reader;
  const name = oneLine(by);
  const values = { ...caseValues(story), money: money(reader, gift) };
  const isApproved = state === "approved";
  return letter(reader, {
    subject: isApproved
      ? t("Approved: {{money}}, case {{number}}, {{store}}", values)
      : t("Not approved: {{money}}, case {{number}}, {{store}}", values),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        isApproved
          ? t("{{name}} agrees to what you want to give the customer.", { name })
          : t("{{name}} does not agree to what you want to give the customer.", { name }),
      ),
      fact(giftWords(reader, gift), null),
      ...(text.trim() === "" ? [] : words(reader, text, [], "")),
      paragraph(
        isApproved
          ? t("The customer has not been told: give it, and say so.")
          : t("The customer has not been told. Look for another way to make good, and write or call."),
      ),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
    ],
  });
}
