import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues, lastEvent, nameOf } from "./names.ts";
import { saidNo } from "./reopening.tsx";
import { preview, reach, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the one above the closer: the customer says that it is not solved. */
export function deniedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("The customer says it is not solved: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...saidNo(reader, story),
      ...reported(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}

function reported(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const { it, owner } = story;
  const last = lastEvent(story, "denied", "customer_wrote", "joined")?.data;
  if (typeof last?.earlier === "number" && last.reopened !== true) return [paragraph(goesOn(reader, story))];
  const closer = nameOf(reader, story, it.closerId);
  return [
    ...(it.done?.trim()
      ? [paragraph(t("{{name}} had reported it as solved:", { name: closer })), ...words(reader, it.done, [], "")]
      : [paragraph(t("{{name}} had reported it as solved.", { name: closer }))]),
    paragraph(
      owner
        ? t("The case is open again. {{name}} owns it and is told too; see that it goes well this time.", {
            name: oneLine(owner.name),
          })
        : t("The case is open again, and nobody owns it. Take it, or give it to somebody on its page."),
    ),
  ];
}

const goesOn = ({ t }: Reader, { owner }: Story): string =>
  owner
    ? t("This case goes on for both. {{name}} owns it and is told too; see that it goes well this time.", {
        name: oneLine(owner.name),
      })
    : t("This case goes on for both, and nobody owns it. Take it, or give it to somebody on its page.");
