import type { Person } from "../../src/core/org/person.ts";
import { type Clock, lateBy } from "../../src/core/retain/clock.ts";
import type { Asked } from "../../src/core/retain/consent.ts";
import type { Downtime } from "../../src/core/retain/downtime.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { askedWords } from "../retain/asked-words.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, heading, lineUp, paragraph, rule } from "./block.tsx";
import { clockLine } from "./due.tsx";
import { changeLine, type HoursChange, hoursChanged } from "./hours-changed.ts";
import { lateness } from "./late.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseValues } from "./names.ts";
import { preview, said, unansweredSaid } from "./said.tsx";
import { openCase, readyTaps } from "./ways.tsx";
import { when } from "./when.ts";

export type InDigest = { story: Story; ways: Ways; clocks: readonly Clock[] };
export type OnlyNamed = { number: number; store: string; link: string };
/** What colleagues ask for on a case, and the reader may allow. */
export type ToAllow = OnlyNamed & { asks: readonly Asked[] };

/** Cases in full and by name, what waits for the reader's consent, and changes of hours below them. */
export type Digest = {
  told: readonly InDigest[];
  rest?: readonly OnlyNamed[];
  consents?: readonly ToAllow[];
  hours?: readonly HoursChange[];
};

/**
 * One letter in the place of many: what fell due while the person was not to be disturbed, beyond the letters of a day, or while this
 * server was down; `told` has the most important first. Throws a RangeError when there is nothing to say.
 */
export function digestLetter(
  reader: Reader,
  person: Pick<Person, "id">,
  { told, rest = [], consents = [], hours = [] }: Digest,
  downtime: Downtime | null = null,
): Letter {
  const { t } = reader;
  const [first] = told;
  const [change] = hours;
  if (!first && change)
    return letter(reader, {
      subject: t("Opening hours changed: {{unit}}", { unit: oneLine(change.unit) }),
      preheader: changeLine(reader, change),
      answerable: false,
      blocks: [...hoursChanged(reader, hours), ...toAllow(reader, consents)],
    });
  if (!first) throw new RangeError("A digest needs a case.");
  const count = told.length + rest.length;
  const late = told.filter(({ clocks }) => clocks.some(({ dueAt }) => dueAt <= reader.now)).length;
  return letter(reader, {
    subject:
      late > 0
        ? t("{{count}} cases wait, the most urgent first: case {{number}}, {{store}}", {
            count,
            ...caseValues(first.story),
          })
        : t("{{count}} cases need you soon: case {{number}}, {{store}}", { count, ...caseValues(first.story) }),
    preheader: told.map(({ story }) => preview(story)).join(" · "),
    answerable: false,
    blocks: [
      ...(downtime === null ? [] : [paragraph(excuse(reader, first.story, downtime))]),
      paragraph(t("All that fell due since the last letter, in one, the most important first.")),
      ...told.flatMap((one, at) => [...(at > 0 ? [rule] : []), ...oneCase(reader, person, one)]),
      ...(rest.length > 0
        ? [
            rule,
            paragraph(t("And these:")),
            lineUp(rest.map(({ number, store, link }) => ({ label: named(reader, { number, store }), href: link }))),
          ]
        : []),
      ...toAllow(reader, consents),
      ...(hours.length > 0 ? [rule, ...hoursChanged(reader, hours)] : []),
    ],
  });
}

function toAllow(reader: Reader, consents: readonly ToAllow[]): Block[] {
  if (consents.length === 0) return [];
  const lines = consents.flatMap(({ asks, link, ...which }) =>
    asks.map((asked) => ({
      label: `${named(reader, which)}: ${askedWords(reader, asked)} (${oneLine(asked.by)})`,
      href: link,
    })),
  );
  return [rule, paragraph(reader.t("And these wait for your consent:")), lineUp(lines)];
}

const excuse = (reader: Reader, { zone }: Story, { from, until }: Downtime): string =>
  reader.t(
    "This server was down from {{from}} to {{until}} and could not tell you in time. What fell due meanwhile counts against nobody who sees to it now.",
    { from: when(reader, zone, from), until: when(reader, zone, until) },
  );

function oneCase(reader: Reader, { id }: Pick<Person, "id">, { story, ways, clocks }: InDigest): Block[] {
  const { t } = reader;
  const name = t("Case {{number}}, {{store}}", caseValues(story));
  const isMine = story.it.ownerId === id;
  const head = story.it.severity === "critical" ? `${name} · ${t("Critical")}` : name;
  return [
    heading(head),
    ...clocks.map((clock) => fact(matter(reader, story, clock, id), null)),
    ...(isMine ? [] : lookYourself(reader, story, ways)),
    ...(clocks.some(({ kind }) => kind === "reply") ? unansweredSaid : said)(reader, story, 280),
    openCase(reader, story, ways),
    ...readyTaps(reader, story, ways, [
      { verb: "called", label: "I called" },
      { verb: "note", label: "Add a note" },
      ...(isMine ? [] : [{ verb: "take" as const, label: "I take it" }]),
    ]),
  ];
}

/** To the one who must act, what to do; to others, who has not done it. */
function matter(reader: Reader, story: Story, clock: Clock, reads: string): string {
  const must = lateBy(clock, story.it.ownerId);
  if (must === reads || clock.dueAt > reader.now) return clockLine(reader, story, clock);
  const late = must === null ? null : { id: must, name: story.names[must] ?? "" };
  return lateness(reader, { story, clock, late });
}

const named = ({ t }: Reader, { number, store }: { number: number; store: string }): string =>
  t("Case {{number}}, {{store}}", { number, store: oneLine(store) });
