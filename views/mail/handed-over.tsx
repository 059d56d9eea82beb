import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { gathered, perCase } from "./gathered.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** A case that another one had: who that was, and whether they have left or somebody else manages the unit now. */
export type HandedOver = { story: Story; ways: Ways; from: string; why: "left" | "replaced" };

/** To a new owner: every case that comes at once, in one letter. Throws a RangeError when there is none. */
export function handedOverLetter(reader: Reader, items: readonly HandedOver[]): Letter {
  const { t } = reader;
  const [first] = items;
  if (!first) throw new RangeError("A letter of cases needs a case.");
  const { story, ways } = first;
  if (items.length === 1)
    return letter(reader, {
      subject: t("Yours now: case {{number}}, {{store}}", caseValues(story)),
      preheader: preview(story),
      answerable: ways.address !== null,
      blocks: [
        caseBrow(reader, story),
        paragraph(`${because(reader, first)} ${duty(reader)}`),
        ...said(reader, story),
        ...reach(reader, story),
        ...due(reader, story),
        ...ownerWays(reader, story, ways),
        ...nextTold(reader, story),
      ],
    });
  const reasons = [...new Set(items.map((item) => because(reader, item)))];
  return letter(reader, {
    subject: t("Yours now: {{count}} cases", { count: items.length }),
    preheader: items.map((item) => preview(item.story)).join(" · "),
    answerable: false,
    blocks: [
      paragraph(`${reasons.join(" ")} ${duty(reader)}`),
      ...gathered(reader, perCase(items), (group) => due(reader, group.story)),
    ],
  });
}

const because = ({ t }: Reader, { from, why }: HandedOver): string =>
  why === "left"
    ? t("{{name}} has left, and you have their cases now.", { name: oneLine(from) })
    : t("You manage what {{name}} managed, and have their open cases now.", { name: oneLine(from) });

const duty = ({ t }: Reader): string =>
  t("What the customer waits for is still due when it was; only the time for your first look begins now.");
