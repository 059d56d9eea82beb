import { LAPSE_RULE } from "../../src/core/listen/lapse.ts";
import type { Outcome } from "../../src/core/retain/case.ts";
import type { T } from "../words.ts";
import { causeText } from "./cause-words.ts";
import { clockEventWords, clockName } from "./clock-event-words.ts";
import { closingEvents } from "./closing-event-words.ts";
import { dayText, type EventWords, numbers, text } from "./event-data.ts";
import { listenEvents } from "./listen-event-words.ts";
import { mailEvents } from "./mail-event-words.ts";
import { outcomeNames } from "./names.ts";
import { peopleEvents } from "./people-event-words.ts";

/** What each event of the log says on the page of its case, after the name of who did it. */
const events: Readonly<Record<string, EventWords>> = {
  opened: {
    icon: "alert",
    tone: "bad",
    says: (t, { owner, because, second_in_days: days, earlier }) => {
      if (because === LAPSE_RULE && owner)
        return t("opened the case for {{owner}}: a regular has fallen silent", { owner: text(owner) });
      const opened = owner
        ? t("opened the case for {{owner}}", { owner: text(owner) })
        : t("opened the case, for which nobody is reachable");
      if (typeof days !== "number") return opened;
      return `${opened}: ${t("the second problem in {{count}} days, after case {{number}}", { count: days, number: Number(earlier) })}`;
    },
  },
  joined: { icon: "speech", tone: "warn", says: (t) => t("said something more, which belongs here") },
  no_one: {
    icon: "people",
    tone: "warn",
    says: (t, { unit, person, why, status }) =>
      text(person)
        ? nobody(t, { person: text(person), why: text(why), status: text(status) })
        : t("found nobody reachable at {{unit}} and went on", { unit: text(unit) }),
  },
  told_instead: {
    icon: "people",
    tone: "warn",
    says: (t, { name, to }) =>
      text(to)
        ? t("told {{names}} instead of {{name}}; the duty stays", { names: text(to), name: text(name) })
        : t("found nobody to tell instead of {{name}}", { name: text(name) }),
  },
  away: {
    icon: "person",
    tone: "warn",
    says: (t, { until }) => t("is away until {{day}}, as their mailbox says", { day: dayText(until) }),
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
  promised: {
    icon: "clock",
    tone: "info",
    says: (t, { day }) => t("promised the customer a word by {{day}}", { day: dayText(day) }),
  },
  deadlines_moved: {
    icon: "clock",
    tone: "info",
    says: (t) => t("changed the opening hours, and reckoned the running deadlines anew"),
  },
  raised: { icon: "up", tone: "warn", says: (t, { to }) => t("asked {{names}} for help", { names: text(to) }) },
  merged: {
    icon: "people",
    tone: "neutral",
    says: (t, { into }) => t("put this case together with case {{number}}, which goes on", { number: Number(into) }),
  },
  absorbed: {
    icon: "people",
    tone: "info",
    says: (t, { from }) => t("put case {{number}} together with this one", { number: Number(from) }),
  },
  undone: {
    icon: "reopen",
    tone: "warn",
    says: (t, { verbs, asked }) =>
      asked === true
        ? t("took back: {{verbs}}. The customer had been asked whether it is resolved", { verbs: text(verbs) })
        : t("took back: {{verbs}}", { verbs: text(verbs) }),
  },
  resolved: {
    icon: "check",
    tone: "good",
    says: (t, { cause, detail }) =>
      t("resolved the case; cause: {{cause}}", { cause: causeText(t, text(cause), text(detail)) }),
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
  reopened: {
    icon: "reopen",
    tone: "warn",
    says: (t, { because }) =>
      because === "claim_denied"
        ? t("opened the case again: the contact on which it ended did not take place")
        : t("opened the case again"),
  },
  customer_wrote: {
    icon: "speech",
    tone: "warn",
    says: (t, { reopened, earlier, text: words }) => {
      if (typeof earlier === "number") return saysOfEarlier(t, earlier, text(words));
      return reopened === true ? t("wrote, unhappy, so the case is open again") : t("wrote");
    },
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
  went_on: {
    icon: "reopen",
    tone: "warn",
    says: (t, { number, denied }) =>
      denied === true
        ? t("says that it is not solved: this goes on as case {{number}}, which is open", { number: Number(number) })
        : t("wrote again long after the closing: this goes on as case {{number}}", { number: Number(number) }),
  },
  ...clockEventWords,
  ...closingEvents,
  ...mailEvents,
  ...peopleEvents,
  ...listenEvents,
};

const saysOfEarlier = (t: T, number: number, words: string): string =>
  words === ""
    ? t("says that case {{number}}, which was closed, is not solved", { number })
    : t("wrote, unhappy about case {{number}}, which was closed", { number });

/** The words for one event; one that has none is told by its name in the log. */
export const wordsOf = (what: string): EventWords =>
  events[what] ?? { icon: "info", tone: "neutral", says: () => what.replaceAll("_", " ") };

/** Whom a letter did not find, and why. */
function nobody(t: T, { person, why, status }: Record<"person" | "why" | "status", string>): string {
  if (why === "away") return t("found {{person}} away and went on", { person });
  return status
    ? t("found that mail to {{person}} fails ({{status}}) and went on", { person, status })
    : t("found that mail to {{person}} fails and went on", { person });
}

const outcomeName = (t: T, outcome: unknown): string =>
  isKey<Outcome>(outcomeNames, outcome) ? t(outcomeNames[outcome]) : text(outcome);

const isKey = <Key extends string>(names: Readonly<Record<Key, string>>, value: unknown): value is Key =>
  typeof value === "string" && Object.hasOwn(names, value);
