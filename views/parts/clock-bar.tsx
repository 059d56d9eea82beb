import type { Instant } from "../../src/core/instant.ts";
import type { Html } from "../jsx/html.ts";
import type { Reader } from "../words.ts";
import { Badge, type Tone } from "./badge.tsx";
import { Icon } from "./icon.tsx";
import { clockTime, dueIn } from "./time.tsx";

type ClockBarProps = {
  reader: Reader;
  /** What must happen: "Contact the customer". */
  label: string;
  /** Who must act. */
  who?: string | undefined;
  startedAt: Instant;
  dueAt: Instant;
  state: "running" | "met" | "void";
  /** When it was met or became void. */
  endedAt?: Instant | null;
  /** How the deadline was reckoned, as one sentence. */
  arithmetic?: string | undefined;
};

/** One deadline: what, by whom, by when, how much of its time is gone, and why it is then. */
export function ClockBar({ reader, label, who, startedAt, dueAt, state, endedAt, arithmetic }: ClockBarProps): Html {
  const { t, now } = reader;
  const late = (state === "running" ? now : (endedAt ?? now)) > dueAt;
  const gone = Math.round(Math.min(1, share(startedAt, dueAt, now)) * 100);
  const tone = toneOf(state, late, gone);
  return (
    <div class={["clock-bar", `tone-${tone}`, state !== "running" && "clock-done"]}>
      <div class="clock-head">
        <Icon name={state === "met" ? "check" : state === "void" ? "cross" : "clock"} />
        <strong safe>{label}</strong>
        <Badge label={verdict(reader, state, late, dueAt)} tone={tone} />
      </div>
      {state === "running" && <progress max="100" value={gone} aria-label={t("{{label}}: time used", { label })} />}
      <p class="clock-due" safe>
        {who
          ? t("{{who}}, by {{when}}", { who, when: clockTime(reader, dueAt) })
          : t("By {{when}}", { when: clockTime(reader, dueAt) })}
      </p>
      {arithmetic ? (
        <p class="clock-why" safe>
          {arithmetic}
        </p>
      ) : null}
    </div>
  );
}

const share = (from: Instant, to: Instant, now: Instant): number => {
  const whole = Date.parse(to) - Date.parse(from);
  return whole <= 0 ? 1 : Math.max(0, (Date.parse(now) - Date.parse(from)) / whole);
};

function toneOf(state: ClockBarProps["state"], late: boolean, gone: number): Tone {
  if (state === "void") return "neutral";
  if (late) return "bad";
  if (state === "met") return "good";
  return gone >= 75 ? "warn" : "info";
}

function verdict(reader: Reader, state: ClockBarProps["state"], late: boolean, dueAt: Instant): string {
  if (state === "running") return dueIn(reader, dueAt);
  if (state === "void") return reader.t("No longer needed");
  return reader.t(late ? "Done late" : "Done in time");
}
