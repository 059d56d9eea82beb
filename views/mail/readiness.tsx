import type { Instant } from "../../src/core/instant.ts";
import type { Gap } from "../../src/core/org/readiness.ts";
import { byKind, gapWords, whyMissing } from "../org/gap-words.ts";
import type { Reader } from "../words.ts";
import { type Block, button, heading, lineUp, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { when } from "./when.ts";

// More would be cut off by mail programs; the page has them all.
const told = 20;

/** Questions to customers that nobody has asked in time; `link` is where they stand. */
export type OverdueCalls = { count: number; oldest: Instant; link: string };

type NotReady = { gaps: readonly Gap[]; link: string; overdue?: OverdueCalls | null };

/**
 * To those who run the chain's Amends: at which units a case would not find somebody, and which calls to customers are overdue. `link` is
 * the page with all of it.
 */
export function readinessLetter(reader: Reader, { gaps, link, overdue = null }: NotReady): Letter {
  const { t } = reader;
  const footer = small(t("This letter comes on Mondays, and only while something is missing."));
  if (gaps.length === 0 && overdue)
    return letter(reader, {
      subject: t("Calls to check are overdue: {{count}}", { count: overdue.count }),
      preheader: overdueLine(reader, overdue),
      answerable: false,
      blocks: [...callsOf(reader, overdue), footer],
    });
  const units = new Set(gaps.map(({ unit }) => unit.id)).size;
  return letter(reader, {
    subject: t("Not ready: {{count}} units", { count: units }),
    preheader: byKind(gaps)
      .map(([kind, some]) => `${t(gapWords[kind].title)}: ${some.length}`)
      .join(" · "),
    answerable: false,
    blocks: [
      paragraph(
        t("Each store needs an owner, a deputy, and somebody above up to the top whom mail reaches. This is missing:"),
      ),
      ...byKind(gaps).flatMap(([kind, some]) => kindOf(reader, kind, some)),
      button({ label: t("See what is missing"), href: link }),
      ...(overdue ? callsOf(reader, overdue) : []),
      footer,
    ],
  });
}

const callsOf = (reader: Reader, overdue: OverdueCalls): Block[] => [
  heading(reader.t("Calls to check are overdue")),
  paragraph(overdueLine(reader, overdue)),
  button({ label: reader.t("See the calls"), href: overdue.link }),
];

/** How many, and since when the oldest waits. */
export const overdueLine = (reader: Reader, { count, oldest }: Omit<OverdueCalls, "link">): string =>
  reader.t(
    "{{count}} customers should have been asked whether a call or visit took place. The oldest question was due {{time}}.",
    { count, time: when(reader, reader.zone, oldest) },
  );

function kindOf(reader: Reader, kind: Gap["kind"], gaps: readonly Gap[]): Block[] {
  const { t } = reader;
  const rest = gaps.length - told;
  return [
    heading(t(gapWords[kind].title)),
    paragraph(`${t(gapWords[kind].means)} ${t(gapWords[kind].mend)}`),
    lineUp(gaps.slice(0, told).map((gap) => ({ label: lineOf(reader, gap), href: null }))),
    ...(rest > 0 ? [small(t("And {{count}} more.", { count: rest }))] : []),
  ];
}

function lineOf({ t, now }: Reader, { unit, people }: Gap): string {
  const why = people.map((person) => whyMissing(t, person, now)).join("; ");
  return oneLine(why === "" ? unit.name : `${unit.name} – ${why}`);
}
