import { DOUBTFUL, isDoubtful } from "../../src/core/learn/precision.ts";
import { precisionOf } from "../../src/core/listen/trial.ts";
import type { Gap } from "../../src/core/org/readiness.ts";
import { byKind, gapWords, whyMissing } from "../org/gap-words.ts";
import type { Reader } from "../words.ts";
import { type Block, button, fact, heading, lineUp, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

// More would be cut off by mail programs; the page has them all.
const told = 20;

/** Alerts of the last 90 days of which it is known whether they were right, and how many were. */
type Alerts = { known: number; right: number };

/**
 * To those who run the chain's Amends: at which units a case would not find somebody, and how right the alerts were. `link` and `rulesLink` are
 * the pages with all of it.
 */
export function readinessLetter(
  reader: Reader,
  { gaps, alerts, link, rulesLink }: { gaps: readonly Gap[]; alerts: Alerts | null; link: string; rulesLink: string },
): Letter {
  const { t } = reader;
  const units = new Set(gaps.map(({ unit }) => unit.id)).size;
  return letter(reader, {
    subject: units === 0 ? t("Many alerts were false") : t("Not ready: {{count}} units", { count: units }),
    preheader: byKind(gaps)
      .map(([kind, some]) => `${t(gapWords[kind].title)}: ${some.length}`)
      .join(" · "),
    answerable: false,
    blocks: [
      ...(units === 0 ? [] : missing(reader, gaps, link)),
      ...howRight(reader, alerts, rulesLink),
      small(t("This letter comes on Mondays, and only while something is missing or too many alerts are false.")),
    ],
  });
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
