import type { State } from "../../src/core/retain/case.ts";
import type { Html } from "../jsx/html.ts";
import type { T } from "../words.ts";
import { Icon, type IconName } from "./icon.tsx";

/** What a colour means; it is never the only sign. */
export type Tone = "neutral" | "info" | "good" | "warn" | "bad";

export const Badge = ({ label, tone = "neutral", icon }: { label: string; tone?: Tone; icon?: IconName }): Html => (
  <span class={["pill", `tone-${tone}`]}>
    {icon && <Icon name={icon} />}
    <span safe>{label}</span>
  </span>
);

export const StateBadge = ({ t, state }: { t: T; state: State }): Html => (
  <span class={["pill", "pill-stage", `stage-${state}`]} safe>
    {t(stateNames[state])}
  </span>
);

export const Severity = ({ t, severity }: { t: T; severity: "none" | "alert" | "critical" }): Html => {
  const { label, tone, icon } = severities[severity];
  return <Badge label={t(label)} tone={tone} icon={icon} />;
};

/** A 0-10 score in its colour: 0-6 detractor, 7-8 passive, 9-10 promoter. */
export const Score = ({ t, score }: { t: T; score: number }): Html => (
  <span class={["score", `tone-${score <= 6 ? "bad" : score <= 8 ? "warn" : "good"}`]} title={t("Score, 0 to 10")}>
    {score}
    <span class="visually-hidden" safe>
      {t("out of 10")}
    </span>
  </span>
);

/** The word for each state of a case, for `t`. */
export const stateNames = {
  new: "New",
  viewed: "Viewed",
  contacted: "Contacted",
  resolved: "Resolved",
  challenged: "Challenged",
  closed: "Closed",
} as const satisfies Record<State, string>;

const severities = {
  none: { label: "No problem", tone: "good", icon: "check" },
  alert: { label: "Alert", tone: "warn", icon: "info" },
  critical: { label: "Hot alert", tone: "bad", icon: "alert" },
} as const;
