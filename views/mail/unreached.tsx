import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues, customerName, lastEvent, textIn } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the owner, when a letter to the customer came back: who was not reached, why, and what is left to try. */
export function unreachedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  const values = { ...caseValues(story), name: customerName(reader, story) };
  return letter(reader, {
    subject: t("Your words did not reach {{name}}: case {{number}}, {{store}}", values),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...whatHappened(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...said(reader, story, 600),
      ...nextTold(reader, story),
    ],
  });
}

function whatHappened(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const { data = {} } = lastEvent(story, "unreached") ?? {};
  const to = oneLine(textIn(data, "to"));
  const status = textIn(data, "status");
  const name = customerName(reader, story);
  return [
    paragraph(
      status
        ? t("Our letter to {{name}} came back: {{to}} does not take it ({{status}}).", { name, to, status })
        : t("Our letter to {{name}} came back: {{to}} does not take it.", { name, to }),
    ),
    paragraph(
      story.customer?.phone
        ? t("Phone them instead, and tell us with /called.")
        : t("There is no telephone number either. Look for another way, or close the case as not reached."),
    ),
    ...(data.reopened === true
      ? [paragraph(t("It was the only word to the customer, so the case is open again."))]
      : []),
  ];
}
