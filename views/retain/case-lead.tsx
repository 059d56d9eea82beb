import { askedHold } from "../../src/core/retain/asked-hold.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { dayName } from "../mail/when.ts";
import { Badge, Severity, StateBadge } from "../parts/badge.tsx";
import { clockTime } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { secondProblem } from "./second-problem.ts";

/** How the case stands, in badges, and whose it is. */
export const CaseLead = ({ reader, story }: { reader: Reader; story: Story }): Html => {
  const { t } = reader;
  const { it, owner } = story;
  const second = secondProblem(t, story);
  const asked = askedHold(story.events);
  return (
    <span class="inline">
      <StateBadge t={t} state={it.state} />
      {it.severity === "critical" ? <Severity t={t} severity="critical" /> : null}
      {it.holdUntil !== null ? (
        <Badge
          label={t("On hold until {{time}}", { time: clockTime(reader, it.holdUntil) })}
          tone="warn"
          icon="clock"
        />
      ) : null}
      {asked !== null ? (
        <Badge
          label={t("Hold asked for, until {{day}}", { day: dayName(reader, asked.day) })}
          tone="warn"
          icon="clock"
        />
      ) : null}
      {second ? <Badge label={second} tone="bad" icon="reopen" /> : null}
      {it.aboutManager ? <Badge label={t("About the manager, who does not see it")} tone="warn" icon="people" /> : null}
      {it.level > 0 ? (
        <Badge label={t("Escalated, level {{level}}", { level: it.level })} tone="warn" icon="up" />
      ) : null}
      {owner ? (
        <span safe>{t("Owner: {{name}}", { name: owner.name })}</span>
      ) : (
        <Badge label={t("Nobody owns it")} tone="bad" icon="alert" />
      )}
    </span>
  );
};
