import type { Instant } from "../../src/core/instant.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { wordsOf } from "../retain/event-words.ts";
import type { Reader } from "../words.ts";
import { type Block, heading, lineUp, paragraph } from "./block.tsx";
import { clockLine, running } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseValues, customerName } from "./names.ts";
import { preview } from "./said.tsx";
import { when } from "./when.ts";

type Item = { story: Story; ways: Ways };
type WhileAway = { personId: string; from: Instant; items: readonly Item[] };

// More would be cut off by mail programs, and read by nobody.
const told = 12;
const lastOf = 4;

/** To somebody who comes back: their own open cases first, then what others did, each with the last things that happened. */
export function whileAwayLetter(reader: Reader, { personId, from, items }: WhileAway): Letter {
  const { t } = reader;
  const isOpen = ({ story: { it } }: Item) => it.state !== "closed";
  const own = items.filter((item) => isOpen(item) && item.story.it.ownerId === personId);
  const others = items.filter((item) => isOpen(item) && item.story.it.ownerId !== personId);
  const closed = items.filter((item) => !isOpen(item));
  const shown = { left: told };
  return letter(reader, {
    subject: t("While you were away: {{count}} cases", { count: items.length }),
    preheader: items.map(({ story }) => preview(story)).join(" · "),
    answerable: false,
    blocks: [
      paragraph(t("Welcome back. What is new comes to you again from now on.")),
      ...group(reader, t("Yours, and open"), own, from, shown),
      ...group(reader, t("Open, with somebody else"), others, from, shown),
      ...group(reader, t("Closed meanwhile"), closed, from, shown),
    ],
  });
}

function group(reader: Reader, title: string, items: readonly Item[], from: Instant, shown: { left: number }): Block[] {
  if (items.length === 0) return [];
  const first = items.slice(0, shown.left);
  shown.left -= first.length;
  const rest = items.slice(first.length);
  return [
    heading(title),
    ...first.flatMap((item) => about(reader, item, from)),
    ...(rest.length > 0 ? [paragraph(reader.t("And these:")), lineUp(rest.map((item) => link(reader, item)))] : []),
  ];
}

function about(reader: Reader, item: Item, from: Instant): Block[] {
  const { story } = item;
  const [next] = running(story);
  const happened = story.events
    .filter(({ at, what }) => at >= from && turns.has(what))
    .slice(-lastOf)
    .map((event) => `${when(reader, story.zone, event.at)}: ${oneLine(sentence(reader, event))}`);
  return [
    lineUp([
      link(reader, item),
      ...happened.map((label) => ({ label, href: null })),
      ...(next ? [{ label: clockLine(reader, story, next), href: null }] : []),
    ]),
  ];
}

function sentence({ t }: Reader, { what, data }: Story["events"][number]): string {
  const read: unknown = JSON.parse(data);
  const values = typeof read === "object" && read !== null ? { ...read } : {};
  const by = "by" in values && typeof values.by === "string" ? values.by : "";
  return `${by} ${wordsOf(what).says(t, values)}`;
}

const link = (reader: Reader, { story, ways }: Item) => ({
  label: reader.t("Case {{number}}, {{store}}: {{name}}", { ...caseValues(story), name: customerName(reader, story) }),
  href: ways.link,
});

/** What people did, without what the program told whom meanwhile. */
const turns: ReadonlySet<string> = new Set([
  ...["opened", "joined", "taken", "assigned", "handed_over", "noted", "called", "visited", "texted", "replied"],
  ...["promised", "customer_wrote", "resolved", "challenged", "accepted", "closed", "reopened", "denied", "confirmed"],
  ...["lapsed", "merged"],
]);
