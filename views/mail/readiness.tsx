import type { Instant } from "../../src/core/instant.ts";
import { DOUBTFUL, isDoubtful } from "../../src/core/learn/precision.ts";
import { precisionOf } from "../../src/core/listen/trial.ts";
import type { Gap } from "../../src/core/org/readiness.ts";
import { byKind, gapWords, whyMissing } from "../org/gap-words.ts";
import type { Reader } from "../words.ts";
import { type Block, button, fact, heading, lineUp, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { when } from "./when.ts";

// More would be cut off by mail programs; the page has them all.
const told = 20;

/** Alerts of the last 90 days of which it is known whether they were right, and how many were. */
type Alerts = { known: number; right: number };

/** Questions to customers that nobody has asked in time; `link` is where they stand. */
export type OverdueCalls = { count: number; oldest: Instant; link: string };

type NotReady = {
  gaps: readonly Gap[];
  alerts?: Alerts | null;
  overdue?: OverdueCalls | null;
  link: string;
  rulesLink: string;
};

/**
 * To those who run the chain's Amends: at which units a case would not find somebody, which calls to customers are overdue, and how right
 * the alerts were. `link` and `rulesLink` are the pages with all of it.
 */
export function readinessLetter(
  reader: Reader,
  { gaps, alerts = null, overdue = null, link, rulesLink }: NotReady,
): Letter {
  const { t } = reader;
  return letter(reader, {
    ...aboveAll(reader, gaps, overdue),
    answerable: false,
    blocks: [
      ...(gaps.length > 0 ? missing(reader, gaps, link) : []),
      ...(overdue ? callsOf(reader, overdue) : []),
      ...howRight(reader, alerts, rulesLink),
      small(t("This letter comes on Mondays, and only while something is missing or too many alerts are false.")),
    ],
  });
}

/** The worst first: nobody to mail, then nobody who asks customers, then alerts that are not believed. */
function aboveAll(reader: Reader, gaps: readonly Gap[], overdue: OverdueCalls | null) {
  const { t } = reader;
  if (gaps.length > 0)
    return {
      subject: t("Not ready: {{count}} units", { count: new Set(gaps.map(({ unit }) => unit.id)).size }),
      preheader: byKind(gaps)
        .map(([kind, some]) => `${t(gapWords[kind].title)}: ${some.length}`)
        .join(" · "),
    };
  if (overdue)
    return {
      subject: t("Calls to check are overdue: {{count}}", { count: overdue.count }),
      preheader: overdueLine(reader, overdue),
    };
  return { subject: t("Many alerts were false"), preheader: t("How right the alerts were") };
}

function missing(reader: Reader, gaps: readonly Gap[], link: string): Block[] {
  const { t } = reader;
  return [
    paragraph(
      t("Each store needs an owner, a deputy, and somebody above up to the top whom mail reaches. This is missing:"),
    ),
    ...byKind(gaps).flatMap(([kind, some]) => kindOf(reader, kind, some)),
    button({ label: t("See what is missing"), href: link }),
  ];
}

/** One line with the numbers, and a warning where people would stop believing alerts. */
function howRight({ t }: Reader, alerts: Alerts | null, href: string): Block[] {
  const found = alerts && precisionOf(alerts);
  if (!alerts || !found) return [];
  const percent = (share: number) => Math.round(share * 100);
  const line = t(
    "Of {{known}} alerts of the last 90 days whose outcome is known, {{right}} were right: {{share}} % (with 95 % certainty between {{from}} % and {{to}} %).",
    { ...alerts, share: percent(found.share), from: percent(found.from), to: percent(found.to) },
  );
  if (!isDoubtful(alerts)) return [heading(t("How right the alerts were")), paragraph(line)];
  const bound = percent(DOUBTFUL);
  return [
    heading(t("How right the alerts were")),
    fact(
      t("Fewer than {{bound}} of 100 alerts were right. People stop believing alerts that are so often false.", {
        bound,
      }),
      line,
    ),
    button({ label: t("See which rules are wrong"), href }),
  ];
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
