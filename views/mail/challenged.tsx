import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, heading, paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues, closedAs, nameOf } from "./names.ts";
import { preview, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** Why a closing is questioned: a sentence of the catalogue with its values. */
export type Why = { sentence: string; values: Readonly<Record<string, string | number>> };

/** To the reviewer, when a case was closed in a way that cannot stand by itself: accept it or open it again. */
export function challengedLetter(reader: Reader, story: Story, why: Why, ways: Ways): Letter {
  const { t } = reader;
  const closer = nameOf(reader, story, story.it.closerId);
  return letter(reader, {
    subject: t("Closing to review: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        t("{{name}} closed this case: {{outcome}}. Does that stand? You decide.", {
          name: closer,
          outcome: closedAs(reader, story),
        }),
      ),
      fact(t(why.sentence, why.values), null),
      ...explained(reader, story, closer),
      heading(t("What the customer said")),
      ...said(reader, story),
      ...due(reader, story),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "close", label: "I accept the closing" },
        { verb: "reopen", label: "Open it again" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}

/** What the closer says was done. */
function explained(reader: Reader, { it }: Story, name: string): Block[] {
  if (!it.done?.trim()) return [paragraph(reader.t("{{name}} gave no reason.", { name }))];
  return [paragraph(reader.t("{{name}} says:", { name })), ...words(reader, it.done, [], "")];
}
