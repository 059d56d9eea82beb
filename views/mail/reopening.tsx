import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, paragraph } from "./block.tsx";
import { customerName, lastEvent, nameOf, newest, textIn } from "./names.ts";
import { lastSaid, said, saidIn, words } from "./said.tsx";

/** Who opened a case again, and why, in their own words; then what the case is about. */
export function reopening(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const last = lastEvent(story, "denied", "customer_wrote", "joined", "reopened");
  const before = lastSaid(story) && last?.row.what !== "joined" ? said(reader, story) : [];
  if (last?.row.what !== "reopened") return [...saidNo(reader, story), ...before];
  if (last.data.because === "claim_denied") {
    const denied = t(
      "We asked {{name}} about a contact that we were told of, and they say that it did not take place. The case ended on it, so it is open again. If it was on another day, or with somebody else, write that as a note.",
      { name: customerName(reader, story) },
    );
    return [paragraph(denied), ...said(reader, story)];
  }
  const name = nameOf(reader, story, last.row.actorId);
  const reason = textIn(last.data, "text");
  const opened = reason
    ? [paragraph(t("{{name}} opened this case again, with this reason:", { name })), ...words(reader, reason, [], "")]
    : [paragraph(t("{{name}} opened this case again.", { name }))];
  return [...opened, ...said(reader, story)];
}

/** The customer's "it is not solved", in the customer's words where there are any. */
export function saidNo(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const last = lastEvent(story, "denied", "customer_wrote", "joined");
  const name = customerName(reader, story);
  if (last?.row.what === "joined") {
    const id = textIn(last.data, "responseId");
    const again = story.responses.find(({ response }) => response.id === id);
    const more = again ? saidIn(reader, story, again) : [];
    return [paragraph(t("{{name}} is unhappy again, so the problem is not solved.", { name })), ...more];
  }
  const text = last ? textIn(last.data, "text") : "";
  const earlier = last?.data.earlier;
  if (typeof earlier === "number") return saidOfEarlier(reader, story, earlier, text);
  if (text === "") return [paragraph(t("{{name}} says that the problem is not solved.", { name }))];
  const message = newest(story.messages.filter((one) => one.direction === "in" && one.text === text));
  return [
    paragraph(t("{{name}} says that the problem is not solved:", { name })),
    ...words(reader, text, message?.signals ?? [], "mail"),
  ];
}

/** The customer's "it is not solved" about a closed case, said to the one that is open. */
export function saidOfEarlier(reader: Reader, story: Story, earlier: number, text: string): Block[] {
  const { t } = reader;
  const values = { name: customerName(reader, story), number: earlier };
  if (text === "")
    return [paragraph(t("{{name}} says that case {{number}}, which was closed, is not solved.", values))];
  const message = newest(story.messages.filter((one) => one.direction === "in" && one.text === text));
  return [
    paragraph(t("{{name}} says that case {{number}}, which was closed, is not solved:", values)),
    ...words(reader, text, message?.signals ?? [], "mail"),
  ];
}
