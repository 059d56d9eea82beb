import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, heading, paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues, customerName, lastEvent, newest, textIn } from "./names.ts";
import { saidOfEarlier } from "./reopening.tsx";
import { lastSaid, preview, reach, said, words } from "./said.tsx";
import { ownerWays } from "./ways.tsx";
import { when } from "./when.ts";

/** To the owner, when the customer writes; a sender whom nobody vouches for is called so. */
export function customerWroteLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("The customer wrote: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...written(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
      ...(lastSaid(story)
        ? [heading(t("What it is about")), ...said(reader, story, 600), ...reach(reader, story)]
        : []),
    ],
  });
}

function written(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const last = lastEvent(story, "customer_wrote")?.data;
  if (typeof last?.earlier === "number") return saidOfEarlier(reader, story, last.earlier, textIn(last, "text"));
  const message = newest(story.messages.filter(({ direction }) => direction === "in"));
  if (!message) return [paragraph(t("The message is on the page of the case."))];
  const values = { name: customerName(reader, story), time: when(reader, story.zone, message.at) };
  const sentence = message.verified
    ? t("{{name}} wrote on {{time}}:", values)
    : t("A message came on {{time}}. Sender not verified: it may not be the customer.", values);
  return [paragraph(sentence), ...words(reader, message.text, message.signals, "mail")];
}
