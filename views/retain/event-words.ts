import type { Outcome } from "../../src/core/retain/case.ts";
import type { ClockKind } from "../../src/core/retain/clock.ts";
import type { Cause } from "../../src/core/retain/verbs.ts";
import type { Tone } from "../parts/badge.tsx";
import type { IconName } from "../parts/icon.tsx";
import type { T } from "../words.ts";
import { clockLabel } from "./clock-words.ts";
import { causeNames, outcomeNames } from "./names.ts";

export type EventData = Readonly<Record<string, unknown>>;

type EventWords = { icon: IconName; tone: Tone; says: (t: T, data: EventData) => string };

/** What each event of the log says on the page of its case, after the name of who did it. */
const events: Readonly<Record<string, EventWords>> = {
  opened: {
    icon: "alert",
    tone: "bad",
    says: (t, { owner }) =>
      owner
        ? t("opened the case for {{owner}}", { owner: text(owner) })
        : t("opened the case, for which nobody is reachable"),
  },
  joined: { icon: "speech", tone: "warn", says: (t) => t("said something more, which belongs here") },
  no_one: {
    icon: "people",
    tone: "warn",
    says: (t, { unit }) => t("found nobody reachable at {{unit}} and went on", { unit: text(unit) }),
  },
  viewed: { icon: "eye", tone: "info", says: (t) => t("looked at the case") },
  taken: { icon: "person", tone: "info", says: (t) => t("took the case") },
  assigned: {
    icon: "people",
    tone: "info",
    says: (t, { name }) => t("gave the case to {{name}}", { name: text(name) }),
  },
  noted: { icon: "note", tone: "neutral", says: (t) => t("noted") },
  called: { icon: "phone", tone: "good", says: (t) => t("called the customer") },
  visited: { icon: "person", tone: "good", says: (t) => t("met the customer") },
  texted: { icon: "speech", tone: "good", says: (t) => t("texted the customer") },
  replied: { icon: "reply", tone: "good", says: (t) => t("wrote to the customer") },
  resolved: {
    icon: "check",
    tone: "good",
    says: (t, { cause }) => t("resolved the case; cause: {{cause}}", { cause: causeName(t, cause) }),
  },
  challenged: {
    icon: "alert",
    tone: "bad",
    says: (t, data) =>
      `${t("closed the case: {{outcome}}.", { outcome: outcomeName(t, data.outcome) })} ${t(text(data.why), numbers(data))}`,
  },
  closed: {
    icon: "check",
    tone: "neutral",
    says: (t, { outcome }) => t("closed the case: {{outcome}}.", { outcome: outcomeName(t, outcome) }),
  },
  accepted: { icon: "check", tone: "neutral", says: (t) => t("let the closing stand") },
  reopened: { icon: "reopen", tone: "warn", says: (t) => t("opened the case again") },
  confirmed: { icon: "check", tone: "good", says: (t) => t("says that it is resolved") },
  denied: { icon: "reopen", tone: "bad", says: (t) => t("says that it is not resolved, so the case is open again") },
  customer_wrote: {
    icon: "speech",
    tone: "warn",
    says: (t, { reopened }) => (reopened === true ? t("wrote, unhappy, so the case is open again") : t("wrote")),
  },
  lapsed: {
    icon: "clock",
    tone: "neutral",
    says: (t) => t("heard nothing more from the customer and closed the case, unconfirmed"),
  },
  late: {
    icon: "clock",
    tone: "bad",
    says: (t, { clock }) => t("found this late: {{what}}", { what: clockName(t, clock) }),
  },
  escalated: {
    icon: "up",
    tone: "bad",
    says: (t, { to, clock, late }) => {
      const what = text(late) ? `${clockName(t, clock)} (${text(late)})` : clockName(t, clock);
      return text(to)
        ? t("told {{names}} that this is late: {{what}}", { names: text(to), what })
        : t("found nobody to tell that this is late: {{what}}", { what });
    },
  },
  warned: {
    icon: "clock",
    tone: "warn",
    says: (t, { to, clock }) => t("reminded {{name}}: {{what}}", { name: text(to), what: clockName(t, clock) }),
  },
  unverified: {
    icon: "alert",
    tone: "warn",
    says: (t) => t("is named as sender of a mail that nobody vouches for; nothing was done"),
  },
  refused: {
    icon: "cross",
    tone: "warn",
    says: (t) => t("asked for something by mail that could not be done; it is kept here"),
  },
  bounced: {
    icon: "mail",
    tone: "bad",
    says: (t, { to, status, permanent }) => {
      const whom = text(status) ? `${text(to)} (${text(status)})` : text(to);
      return permanent === false
        ? t("A letter is delayed: {{to}}", { to: whom })
        : t("A letter came back, undelivered: {{to}}", { to: whom });
    },
  },
  automatic_mail: { icon: "mail", tone: "neutral", says: (t) => t("sent an automatic answer") },
  letter_again: {
    icon: "mail",
    tone: "neutral",
    says: (t, { to }) => t("put a failed letter to {{to}} back into the outbox", { to: text(to) }),
  },
  mail_again: { icon: "mail", tone: "neutral", says: (t) => t("had a mail read again") },
  mail_failed: { icon: "mail", tone: "bad", says: (t) => t("could not read a mail of this case; it stands aside") },
};

/** The words for one event; one that has none is told by its name in the log. */
export const wordsOf = (what: string): EventWords =>
  events[what] ?? { icon: "info", tone: "neutral", says: () => what.replaceAll("_", " ") };

export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The values of a sentence that stand beside it. */
export const numbers = (data: EventData): Record<string, number> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );

const causeName = (t: T, cause: unknown): string =>
  isKey<Cause>(causeNames, cause) ? t(causeNames[cause]) : text(cause);

const outcomeName = (t: T, outcome: unknown): string =>
  isKey<Outcome>(outcomeNames, outcome) ? t(outcomeNames[outcome]) : text(outcome);

const clockName = (t: T, clock: unknown): string => {
  const kind = kinds.find((one) => one === clock);
  return kind ? clockLabel(t, kind) : text(clock);
};

const isKey = <Key extends string>(names: Readonly<Record<Key, string>>, value: unknown): value is Key =>
  typeof value === "string" && Object.hasOwn(names, value);

const kinds = ["view", "contact", "reply", "resolve", "review", "quiet"] as const satisfies readonly ClockKind[];
