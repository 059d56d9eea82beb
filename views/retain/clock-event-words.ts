import { clockKinds } from "../../src/core/retain/clock-table.ts";
import type { T } from "../words.ts";
import { clockLabel } from "./clock-words.ts";
import { dayText, type EventWords, text } from "./event-data.ts";

/** What the log says of clocks that wait: on hold, for the morning, or because this server was down. */
export const clockEventWords: Readonly<Record<string, EventWords>> = {
  held: {
    icon: "clock",
    tone: "warn",
    says: (t, { day, consent }) =>
      consent === true
        ? t("agreed that the case is on hold until {{day}}", { day: dayText(day) })
        : t("put the case on hold until {{day}}", { day: dayText(day) }),
  },
  hold_asked: {
    icon: "clock",
    tone: "warn",
    says: (t, { day, to }) =>
      t("asked {{names}} for a hold until {{day}}, which needs their consent", { names: text(to), day: dayText(day) }),
  },
  hold_denied: {
    icon: "cross",
    tone: "bad",
    says: (t, { day }) => t("did not agree to a hold until {{day}}", { day: dayText(day) }),
  },
  unheld: { icon: "clock", tone: "info", says: (t) => t("ended the hold: the case goes on") },
  kept_back: {
    icon: "clock",
    tone: "neutral",
    says: (t, { to, clock, reason }) =>
      reason === "quiet_hours"
        ? t("keeps this for {{name}} until the quiet hours are over: {{what}}", {
            name: text(to),
            what: clockName(t, clock),
          })
        : t("keeps this for the next digest of {{name}}, who has had the letters of today: {{what}}", {
            name: text(to),
            what: clockName(t, clock),
          }),
  },
  late_excused: {
    icon: "clock",
    tone: "warn",
    says: (t, { clock }) =>
      t("found this late, which counts against nobody because this server was down: {{what}}", {
        what: clockName(t, clock),
      }),
  },
  downtime: {
    icon: "clock",
    tone: "warn",
    says: (t, { clock }) => t("was down and gives the time back: {{what}}", { what: clockName(t, clock) }),
  },
};

/** What a clock wants, from its name in the log. */
export const clockName = (t: T, clock: unknown): string => {
  const kind = clockKinds.find((one) => one === clock);
  return kind ? clockLabel(t, kind) : text(clock);
};
