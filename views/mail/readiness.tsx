import type { Gap } from "../../src/core/org/readiness.ts";
import { byKind, gapWords, whyMissing } from "../org/gap-words.ts";
import type { Reader } from "../words.ts";
import { type Block, button, heading, lineUp, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

// More would be cut off by mail programs; the page has them all.
const told = 20;

/** To those who run the chain's Amends: at which units a case would not find somebody. `link` is the page with all of it. */
export function readinessLetter(reader: Reader, { gaps, link }: { gaps: readonly Gap[]; link: string }): Letter {
  const { t } = reader;
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
      small(t("This letter comes on Mondays, and only while something is missing.")),
    ],
  });
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
