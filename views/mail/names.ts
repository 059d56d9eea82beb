import type { Instant } from "../../src/core/instant.ts";
import type { Outcome } from "../../src/core/retain/case.ts";
import type { LogRow } from "../../src/core/retain/log-chain.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, brow } from "./block.tsx";
import { oneLine } from "./line.ts";

/** What a sentence needs to name a case. */
export const caseValues = ({ it, unit }: Story) => ({ number: it.number, store: oneLine(unit.name) });

/** "Case 12, Lyon 2" above everything, with "Critical" where that is so, and whom it is kept from. */
export const caseBrow = ({ t }: Reader, story: Story): Block => {
  const { severity, aboutManager } = story.it;
  const place = t("Case {{number}}, {{store}}", caseValues(story));
  const about = aboutManager ? `${place} · ${t("about the manager, who does not see it")}` : place;
  return brow(about, severity === "critical" ? t("Critical") : null);
};

/** The customer as the chain's people say it: by name, or "The customer". */
export const customerName = ({ t }: Reader, { customer }: Story): string =>
  oneLine(customer?.name ?? "") || t("The customer");

/** Somebody who appears in the case, by id. */
export const nameOf = ({ t }: Reader, { names, owner, reviewer }: Story, id: string | null): string => {
  const known = [owner, reviewer].find((person) => person !== null && person.id === id)?.name;
  const name = id === null ? undefined : Object.hasOwn(names, id) ? names[id] : known;
  return oneLine(name ?? "") || t("Somebody");
};

/** People and places in a row, in the way of the language: "Dora Dupont and Rita Roy". */
export const listed = ({ locale }: Reader, words: readonly string[]): string =>
  new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(words.map(oneLine));

/** The newest event of the log with one of these names, with its data read. */
export function lastEvent(
  { events }: Story,
  ...whats: string[]
): { row: LogRow; data: Readonly<Record<string, unknown>> } | null {
  const row = events
    .filter(({ what }) => whats.includes(what))
    .toSorted(byTime)
    .at(-1);
  return row ? { row, data: dataOf(row) } : null;
}

const byTime = (a: LogRow, b: LogRow): number => a.seq - b.seq;

/** The newest of things that carry their time. */
export const newest = <Dated extends { at: Instant }>(things: readonly Dated[]): Dated | undefined =>
  things.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);

function dataOf({ data }: LogRow): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(data);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

export const textIn = (data: Readonly<Record<string, unknown>>, key: string): string =>
  typeof data[key] === "string" ? data[key] : "";

/** How a case was closed, in words. */
export const closedAs = ({ t }: Reader, { it }: Story): string =>
  it.outcome ? t(outcomes[it.outcome]) : t("without an outcome");

const outcomes: Readonly<Record<Outcome, string>> = {
  resolved: "resolved",
  unresolved: "not resolved",
  unreachable: "customer not reached",
  no_fault: "no fault of ours",
  withdrawn: "withdrawn by the customer",
  false_alarm: "false alarm",
};
