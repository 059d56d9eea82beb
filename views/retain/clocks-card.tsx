import type { Calendar } from "../../src/core/org/calendar.ts";
import { type Clock, lateBy } from "../../src/core/retain/clock.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { nameOf } from "../mail/names.ts";
import { hoursPath } from "../org/hours.tsx";
import { Card } from "../parts/card.tsx";
import { ClockBar } from "../parts/clock-bar.tsx";
import type { Reader } from "../words.ts";
import { arithmetic } from "./arithmetic.ts";
import { clockLabel, toldNext } from "./clock-words.ts";
import { TwoReadings } from "./two-readings.tsx";

/** Every deadline of the case: those that run, the earliest first, then those that have ended, one click away. */
export const ClocksCard = ({ reader, story, calendar }: Omit<OneClockProps, "clock">): Html => {
  const { t } = reader;
  const running = story.clocks
    .filter(({ state }) => state === "running")
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const ended = story.clocks.filter(({ state }) => state !== "running");
  return (
    <Card
      title={t("What is due")}
      actions={
        <a href={hoursPath(story.unit)} safe>
          {t("Opening hours")}
        </a>
      }
    >
      {running.length === 0 ? (
        <p class="muted" safe>
          {t("Nothing is due.")}
        </p>
      ) : (
        <div class="clocks">
          {running.map((clock) => (
            <OneClock reader={reader} story={story} calendar={calendar} clock={clock} />
          ))}
        </div>
      )}
      {ended.length > 0 ? (
        <details class="more">
          <summary safe>{t("Ended: {{count}}", { count: ended.length })}</summary>
          <div class="clocks">
            {ended.map((clock) => (
              <OneClock reader={reader} story={story} calendar={calendar} clock={clock} />
            ))}
          </div>
        </details>
      ) : null}
      <PolicyLine reader={reader} story={story} />
    </Card>
  );
};

/** Which version of whose policy the case is held to. Later versions change nothing here. */
const PolicyLine = ({ reader: { t }, story: { it, line } }: Pick<OneClockProps, "reader" | "story">): Html => {
  const { setAt, version } = it.policy;
  const name = line.find((command) => command.unit.code === setAt)?.unit.name ?? setAt;
  return (
    <p class="clock-why" safe>
      {name === null
        ? t("Policy: the one that Amends comes with, as it was when the case opened.")
        : t("Policy: version {{version}} of {{unit}}, as it was when the case opened.", { version, unit: name })}
    </p>
  );
};

type OneClockProps = { reader: Reader; story: Story; calendar: Calendar; clock: Clock };

const OneClock = ({ reader, story, calendar, clock }: OneClockProps): Html => {
  const next = toldNext(reader, story, clock);
  const whose = lateBy(clock, story.it.ownerId);
  return (
    <div>
      <ClockBar
        reader={reader}
        label={clockLabel(reader.t, clock.kind)}
        who={whose === null || clock.kind === "quiet" ? undefined : nameOf(reader, story, whose)}
        startedAt={clock.startedAt}
        dueAt={clock.dueAt}
        state={clock.state}
        endedAt={clock.endedAt}
        arithmetic={arithmetic(reader.t, reader.locale, clock.deadline).replace(" -> ", " → ")}
      />
      <TwoReadings reader={reader} it={story.it} calendar={calendar} clock={clock} />
      {next ? (
        <p class="clock-why" safe>
          {next}
        </p>
      ) : null}
    </div>
  );
};
