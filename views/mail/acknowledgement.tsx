import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { signed } from "./customer-reply.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { when } from "./when.ts";

/**
 * To a customer who wrote to us of their own accord: it came, who answers, and by when. Nothing of the mail is repeated, not even its
 * subject or the name in it, so that nobody can have their words delivered by us.
 */
export function acknowledgementLetter(reader: Reader, story: Story, chain: string): Letter {
  const { t } = reader;
  const store = oneLine(story.unit.name);
  const due = story.clocks.find(({ kind, state }) => kind === "contact" && state === "running")?.dueAt;
  return letter(reader, {
    subject: t("We have your message: {{store}}", { store }),
    preheader: t("A person reads it and answers you."),
    answerable: true,
    blocks: [
      paragraph(t("Hello,")),
      paragraph(t("Thank you for writing to us. Your message has arrived, and a person is going to read it.")),
      paragraph(
        due
          ? t("Somebody at {{store}} will answer you by {{time}}.", { store, time: when(reader, story.zone, due) })
          : t("Somebody at {{store}} will answer you.", { store }),
      ),
      paragraph(t("If you want to add something, just answer this mail.")),
      signed(story, { chain, manager: null }),
    ],
  });
}
