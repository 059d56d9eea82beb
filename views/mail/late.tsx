import { type Clock, isOnlyTold } from "../../src/core/retain/clock.ts";
import type { ClockKind } from "../../src/core/retain/clock-table.ts";
import { climb, heightOf } from "../../src/core/retain/ladder.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { arithmetic } from "../retain/arithmetic.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, paragraph, small } from "./block.tsx";
import { type Group, gathered, perCase } from "./gathered.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues, listed, nameOf } from "./names.ts";
import { preview, reach, said, unansweredSaid } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";
import { when } from "./when.ts";

/**
 * One deadline that was missed. `late` is who should have acted; `skipped` names the units without anybody on the way up;
 * `top` says that nobody stands above the reader.
 */
export type Late = {
  story: Story;
  clock: Clock;
  late: { id: string; name: string } | null;
  ways: Ways;
  skipped: readonly string[];
  top: boolean;
};

/**
 * To a higher manager: what was not done in time, by whom, how to help, by when to look themselves, and who is told next. Throws a RangeError when there is nothing to say.
 */
export function lateLetter(reader: Reader, items: readonly Late[]): Letter {
  const { t } = reader;
  const groups = perCase(items.toSorted((a, b) => place(a) - place(b)));
  const [first] = groups;
  if (!first) throw new RangeError("A letter about lateness needs a clock.");
  if (groups.length === 1) return aboutOne(reader, first);
  return letter(reader, {
    subject: t("{{count}} cases are late", { count: groups.length }),
    preheader: groups.map(({ story }) => preview(story)).join(" · "),
    answerable: false,
    blocks: [
      paragraph(t("Help those who own these cases, or take one over. Until then they stay responsible.")),
      ...gathered(reader, groups, (group) => [
        ...group.items.map((item) => fact(lateness(reader, item), null)),
        ...lookYourself(reader, group.story, group.ways),
        ...ladder(reader, group.items),
      ]),
    ],
  });
}

function aboutOne(reader: Reader, { story, ways, items }: Group<Late>): Letter {
  const { t } = reader;
  const kind = items[0]?.clock.kind ?? "view";
  return letter(reader, {
    subject: t(subjects[kind], caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...items.map((item) => fact(lateness(reader, item), arithmetic(t, reader.locale, item.clock.deadline))),
      ...(items.some(({ clock }) => clock.kind === "reply") ? unansweredSaid : said)(reader, story),
      ...reach(reader, story),
      help(reader, story, items),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
      ...ladder(reader, items),
    ],
  });
}

function help({ t }: Reader, story: Story, items: readonly Late[]): Block {
  const { owner } = story;
  const [told] = items;
  if (owner && told?.late && items.every((item) => isLookOfTold(item)))
    return paragraph(
      t("Ask {{late}} to look, or see to it yourself. {{owner}} owns the case and stays responsible.", {
        late: oneLine(told.late.name),
        owner: oneLine(owner.name),
      }),
    );
  if (items.every(({ clock }) => clock.kind === "consent"))
    return paragraph(
      t("Say yes or no on its page, or answer with /approve or /deny and why. Whoever asked waits for it."),
    );
  if (!owner) return paragraph(t("Nobody owns this case. Take it, or give it to somebody on its page."));
  return paragraph(
    t("Help {{name}}, or take the case over. Until then {{name}} stays responsible.", { name: oneLine(owner.name) }),
  );
}

/** Who has not done what by when. */
export function lateness(reader: Reader, { story, clock, late }: Pick<Late, "story" | "clock" | "late">): string {
  const name = oneLine(late?.name ?? "") || (late && nameOf(reader, story, late.id));
  const time = when(reader, story.zone, clock.dueAt);
  if (name && isLookOfTold({ story, clock }))
    return reader.t("{{name}} was told that this case is late, and has not opened it. That was due {{time}}.", {
      name,
      time,
    });
  return name ? reader.t(byName[clock.kind], { name, time }) : reader.t(byNobody[clock.kind], { time });
}

/** The look-clock of somebody who was told; it speaks once, and the owner's own clocks go on. */
const isLookOfTold = ({ story, clock }: Pick<Late, "story" | "clock">): boolean =>
  clock.personId !== null && isOnlyTold(clock, story.it.ownerId);

/** Why it is this reader who is told, and who is told next. */
function ladder(reader: Reader, all: readonly Late[]): Block[] {
  const { t } = reader;
  const items = all.filter((item) => !isLookOfTold(item));
  const skipped = [...new Set(items.flatMap((item) => item.skipped))];
  return [
    ...(skipped.length > 0
      ? [small(t("No one here: {{units}}. So this comes to you.", { units: listed(reader, skipped) }))]
      : []),
    ...(items.some(({ top }) => top)
      ? [small(t("Nobody stands above you here, so we remind you once a day until it is done."))]
      : toldAfter(reader, items)),
  ];
}

/** Who hears of it when nothing is done: the next rung, the soonest where several deadlines climb. */
function toldAfter(reader: Reader, items: readonly Late[]): Block[] {
  const [next] = items
    .flatMap(({ story, clock }) => (clock.nextRingAt === null ? [] : [{ story, clock, at: clock.nextRingAt }]))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (!next) return [];
  const { story, clock, at } = next;
  const { it, line, ladder: rungs = line, zone } = story;
  const { people, unitName } = climb(rungs, clock.personId ?? it.ownerId, heightOf(clock), reader.now);
  if (people.length === 0) return [];
  const names = listed(
    reader,
    people.map(({ name }) => name),
  );
  return [
    paragraph(
      reader.t("If it is not done by {{time}}, we tell {{names}} ({{unit}}).", {
        ...{ time: when(reader, zone, at), names, unit: oneLine(unitName) },
      }),
    ),
  ];
}

/** What the customer or the owner waits for stands before the look of somebody who was only told. */
const place = (item: Late): number => (isLookOfTold(item) ? order.length : order.indexOf(item.clock.kind));

const order: readonly ClockKind[] = ["view", "contact", "update", "reply", "resolve", "review", "consent", "quiet"];

const subjects: Readonly<Record<ClockKind, string>> = {
  view: "Not opened in time: case {{number}}, {{store}}",
  contact: "No word to the customer in time: case {{number}}, {{store}}",
  update: "Customer not kept informed: case {{number}}, {{store}}",
  reply: "Customer's message not answered in time: case {{number}}, {{store}}",
  resolve: "Not resolved in time: case {{number}}, {{store}}",
  review: "Closing not reviewed in time: case {{number}}, {{store}}",
  consent: "Waits for consent: case {{number}}, {{store}}",
  quiet: "Not closed in time: case {{number}}, {{store}}",
};

const byName: Readonly<Record<ClockKind, string>> = {
  view: "{{name}} has not opened this case. It was due {{time}}.",
  contact: "{{name}} has not sent the customer a word. It was due {{time}}.",
  update: "{{name}} has not sent the customer the next word. It was due {{time}}.",
  reply: "{{name}} has not answered the customer's message. It was due {{time}}.",
  resolve: "{{name}} has not resolved the problem. It was due {{time}}.",
  review: "{{name}} has not reviewed the closing. It was due {{time}}.",
  consent: "{{name}} has not said yes or no to what was asked. It was due {{time}}.",
  quiet: "{{name}} has not closed this case. It was due {{time}}.",
};

const byNobody: Readonly<Record<ClockKind, string>> = {
  view: "Nobody has opened this case. It was due {{time}}.",
  contact: "Nobody has sent the customer a word. It was due {{time}}.",
  update: "Nobody has sent the customer the next word. It was due {{time}}.",
  reply: "Nobody has answered the customer's message. It was due {{time}}.",
  resolve: "Nobody has resolved the problem. It was due {{time}}.",
  review: "Nobody has reviewed the closing. It was due {{time}}.",
  consent: "Nobody has said yes or no to what waits for consent. It was due {{time}}.",
  quiet: "Nobody has closed this case. It was due {{time}}.",
};
