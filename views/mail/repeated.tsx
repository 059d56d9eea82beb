import type { Story } from "../../src/core/retain/story.ts";
import { secondProblem } from "../retain/second-problem.ts";
import type { Reader } from "../words.ts";
import { fact, paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the next in command, from the start: a customer has a second grave problem at the same store. */
export function repeatedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  const { owner, links } = story;
  const second = secondProblem(t, story);
  return letter(reader, {
    subject: t("A customer's second problem: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...(second === null ? [] : [fact(second, null)]),
      ...(links?.earlier ? [paragraph(t("The first one was case {{number}}.", { number: links.earlier }))] : []),
      paragraph(
        owner
          ? t("{{name}} owns this case and is told too. See that it goes well this time.", {
              name: oneLine(owner.name),
            })
          : t("Nobody owns this case. Take it, or give it to somebody on its page."),
      ),
      ...said(reader, story),
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
