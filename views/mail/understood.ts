import { type Resolution, readResolution } from "../../src/core/retain/cause.ts";
import { readClosing } from "../../src/core/retain/read-closing.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Instruction, Verb } from "../../src/core/retain/verbs.ts";
import { causeText } from "../retain/cause-words.ts";
import { giftWords } from "../retain/money.ts";
import { outcomeNames } from "../retain/names.ts";
import type { Reader } from "../words.ts";
import { customerName, lastEvent, nameOf } from "./names.ts";
import { when } from "./when.ts";

type Understood = { sentence: string; words: string };

/** One thing that was done, as the receipt says it, and the words that came with it. */
export function understoodAs(reader: Reader, story: Story | null, { verb, text }: Instruction): Understood {
  const { t } = reader;
  const customer = customerOf(reader, story);
  if (verb === "close") return closedAs(reader, story, text);
  if (verb === "resolve") return solved(reader, story, readResolution(text));
  const last = story?.makeGoods?.at(-1);
  if (verb === "gave" && last) {
    const values = { what: giftWords(reader, last) };
    return last.state === "asked"
      ? {
          sentence: t("{{what}}: this needs consent from above. We have asked; do not give it yet.", values),
          words: last.text,
        }
      : { sentence: t("You gave the customer: {{what}}.", values), words: last.text };
  }
  const promised = story?.clocks.find(({ kind, state }) => kind === "update" && state === "running");
  if (verb === "promise" && story && promised) {
    const time = when(reader, story.zone, promised.dueAt);
    return { sentence: t("You promised {{customer}} the next word by {{time}}.", { customer, time }), words: text };
  }
  return { sentence: t(deeds[verb], { customer }), words: text };
}

function solved(reader: Reader, story: Story | null, { cause, detail, text }: Resolution): Understood {
  const { t } = reader;
  const values = { cause: causeText(t, cause, detail ?? null), customer: customerOf(reader, story) };
  const isUnnamed = cause === "other" && detail === undefined;
  const sentence = isUnnamed ? t("You solved it.") : t("You solved it; cause: {{cause}}.", values);
  const asked = story?.it.confirmation === "asked" ? [t("We asked {{customer}} whether that is so.", values)] : [];
  const unnamed = isUnnamed ? [t("You named no cause; next time begin with it: “/resolve waiting: …”.")] : [];
  return { sentence: [sentence, ...asked, ...unnamed].join(" "), words: text };
}

/** A closing that a challenged one may be, or become; and one that only says that all is solved. */
function closedAs(reader: Reader, story: Story | null, text: string): Understood {
  const { t } = reader;
  const read = readClosing(text);
  if (story?.it.state === "resolved") return solved(reader, story, { cause: "other", ...read });
  const outcome = t(outcomeNames[story?.it.outcome ?? read.outcome]);
  if (story && lastEvent(story, "accepted", "closed", "challenged")?.row.what === "accepted") {
    const name = nameOf(reader, story, story.it.closerId);
    return { sentence: t("The closing by {{name}} stands: {{outcome}}.", { name, outcome }), words: text };
  }
  if (story?.it.state !== "challenged")
    return { sentence: t("You closed the case: {{outcome}}.", { outcome }), words: read.text };
  const name = nameOf(reader, story, story.it.reviewerId);
  const sentence = t("You closed the case: {{outcome}}. {{name}} decides whether that stands.", { outcome, name });
  return { sentence, words: read.text };
}

const customerOf = (reader: Reader, story: Story | null): string =>
  story?.customer?.name ? customerName(reader, story) : reader.t("the customer");

const deeds: Readonly<Record<Verb, string>> = {
  view: "You have looked at the case.",
  take: "The case is yours now.",
  note: "Your note is on the case. The customer does not see it.",
  called: "You phoned {{customer}}.",
  visited: "You met {{customer}}.",
  texted: "You texted {{customer}}.",
  reply: "Your words are on their way to {{customer}}.",
  promise: "You promised {{customer}} a word.",
  assign: "The case has a new owner.",
  about: "You said whom the complaint is about.",
  resolve: "You solved it.",
  close: "You closed the case.",
  reopen: "The case is open again.",
  escalate: "You asked for help. The case stays yours.",
  hold: "You asked to put the case on hold.",
  gave: "What you gave is on the case.",
  approve: "You agreed to it. Whoever asked is told.",
  deny: "You did not agree. Whoever asked is told.",
  merge: "The case was put together with another one.",
  undo: "It is taken back. The case stands as before.",
  help: "This is what a reply can say.",
};
