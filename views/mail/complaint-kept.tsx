import { earliest } from "../../src/core/instant.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { type Signed, signed, yourVisit } from "./customer-reply.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { customerName } from "./names.ts";
import { when } from "./when.ts";

/**
 * To a customer who complained to one of us, on the same day: it is written down, who has it, and by when they hear. Nothing of the complaint
 * is repeated, for the address was taken down by ear. `manager` is who owns the case, null when nobody does.
 */
export function complaintKeptLetter(reader: Reader, story: Story, it: Signed): Letter {
  const { t } = reader;
  const store = oneLine(story.unit.name);
  const name = it.manager === null ? "" : oneLine(it.manager);
  const words = story.clocks.filter(
    ({ kind, state }) => state === "running" && (kind === "contact" || kind === "update"),
  );
  const due = words.map(({ dueAt }) => dueAt).reduce(earliest, null);
  const time = due === null ? "" : when(reader, story.zone, due);
  return letter(reader, {
    subject: yourVisit(reader, story),
    preheader: t("Your complaint is written down."),
    answerable: true,
    blocks: [
      paragraph(story.customer?.name ? t("Hello {{name}},", { name: customerName(reader, story) }) : t("Hello,")),
      paragraph(
        t("You told us today what went wrong at {{store}}. It is written down, and we stay with it.", { store }),
      ),
      ...(name ? [paragraph(t("{{name}} looks after it until it is solved.", { name }))] : []),
      ...(time
        ? [paragraph(t("You hear from us by {{time}}, even if it is only how far we have come.", { time }))]
        : []),
      paragraph(t("If you want to add something, just answer this mail.")),
      signed(story, it),
    ],
  });
}
