import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, heading, paragraph } from "./block.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues, closedAs } from "./names.ts";
import { saidIn, words } from "./said.tsx";
import { openCase } from "./ways.tsx";

/** To whoever wrote a complaint down and does not own its case: how it ended. Of the customer's words it has what they took themselves. */
export function endedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  const { it, responses } = story;
  const [first] = responses;
  return letter(reader, {
    subject: t("How it ended: case {{number}}, {{store}}", caseValues(story)),
    preheader: t("You wrote this complaint down."),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        t("You wrote this complaint down. The case is closed now: {{outcome}}.", { outcome: closedAs(reader, story) }),
      ),
      ...confirmed(reader, story),
      ...(it.outcome === "resolved" && it.done?.trim()
        ? [paragraph(t("What was done:")), ...words(reader, it.done, [], "")]
        : []),
      ...(first ? [heading(t("What you wrote down")), ...saidIn(reader, story, first)] : []),
      openCase(reader, story, ways),
    ],
  });
}

function confirmed({ t }: Reader, { it }: Story): Block[] {
  if (it.confirmation === "confirmed") return [paragraph(t("The customer says that it is resolved."))];
  if (it.confirmation === "unconfirmed")
    return [paragraph(t("The customer has not said whether it is resolved. If they come back, take it up again."))];
  return [];
}
