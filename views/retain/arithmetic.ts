import type { Instant } from "../../src/core/instant.ts";
import type { Deadline, DeadlineRule, Step } from "../../src/core/org/deadline.ts";
import { dateFormat } from "../date-format.ts";
import { whichOfTwo } from "../which-of-two.ts";
import type { T } from "../words.ts";

/**
 * How a deadline came about, in the store's own time: "4 opening hours from Sat 17:30: 30 min Sat, closed Sun and Mon (Whit Monday),
 * 3 h 30 min Tue -> Tue 12:30". Days a week or more after the start carry their date.
 */
export function arithmetic(t: T, locale: string, deadline: Deadline): string {
  const say = speaker(t, locale, deadline);
  const values = { rule: ruleText(t, deadline.rule), start: say.moment(deadline.from), due: say.moment(deadline.at) };
  if (deadline.steps.length === 0) return t("{{rule}} from {{start}} -> {{due}}", values);
  const steps = [...runsOf(deadline.steps).map((run) => runText(t, say, run)), ...clocksTurned(t, deadline)];
  return t("{{rule}} from {{start}}: {{steps}} -> {{due}}", { ...values, steps: steps.join(", ") });
}

/** Where hours on end were counted, the clocks that are turned in them make the sum differ from what the two times of day say. */
function clocksTurned(t: T, { from, at, steps, timeZone }: Deadline): string[] {
  const counted = steps.reduce((sum, step) => {
    if (step.kind === "capped") return step.hours * 3_600_000;
    return step.kind === "worked" || step.kind === "elapsed" ? sum + step.millis : sum;
  }, 0);
  const turned = (offsetAt(at, timeZone) - offsetAt(from, timeZone)) / 1_000_000;
  if (turned === 0 || counted !== Date.parse(at) - Date.parse(from)) return [];
  const time = duration(t, Math.abs(turned));
  return [turned < 0 ? t("the clocks go back {{time}}", { time }) : t("the clocks go forward {{time}}", { time })];
}

const offsetAt = (at: Instant, timeZone: string): number =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).offsetNanoseconds;

/** Says moments, days (ISO dates) and lists of days in the reader's language and the store's time. */
type Speaker = {
  moment: (at: Instant) => string;
  day: (day: string) => string;
  days: (days: readonly string[]) => string;
  list: (words: readonly string[]) => string;
};

function ruleText(t: T, rule: DeadlineRule): string {
  if (rule.kind === "opening-hours") return t("{{count}} opening hours", { count: rule.hours });
  if (rule.kind === "business-days") return t("{{count}} business days", { count: rule.days });
  if (rule.kind === "promised") return t("The promised day");
  return t("The same day, else noon of the next business day,");
}

function runText(t: T, say: Speaker, run: Run): string {
  const { first, days } = run;
  switch (first.kind) {
    case "worked":
      if (first.name !== undefined)
        return t("{{time}} {{day}} ({{name}})", {
          time: duration(t, first.millis),
          day: say.day(first.day),
          name: first.name,
        });
      return days.length > 1
        ? t("{{time}} each {{days}}", { time: duration(t, first.millis), days: say.days(days) })
        : t("{{time}} {{day}}", { time: duration(t, first.millis), day: say.days(days) });
    case "counted":
      return say.days(days);
    case "closed":
      return closedText(t, say, run);
    case "missed":
      return first.why === "closing"
        ? t("{{day}} is after closing", { day: say.day(first.day) })
        : t("{{day}} is after the cut-off", { day: say.day(first.day) });
    case "until":
      return first.why === "closing"
        ? t("{{day}} until closing at {{time}}", { day: say.day(first.day), time: first.time })
        : t("{{day}} by {{time}}", { day: say.day(first.day), time: first.time });
    case "capped":
      return t("but at most {{count}} hours", { count: first.hours });
    case "elapsed":
      return first.why === "never-open"
        ? t("the store has no opening hours, so {{time}} of real time", { time: duration(t, first.millis) })
        : t("the store is closed for too long, so {{time}} of real time", { time: duration(t, first.millis) });
    case "spared":
      return first.why === "hold"
        ? t("{{time}} on hold", { time: duration(t, first.millis) })
        : t("{{time}} in which this server was down", { time: duration(t, first.millis) });
  }
}

/** A few closed days each with its holiday; a long closing as a range with the names once. */
function closedText(t: T, say: Speaker, { days, names }: Run): string {
  const known = [...new Set(names.filter((name) => name !== null))].join(", ");
  if (days.length > shortRun) {
    const range = say.days(days);
    return known
      ? t("closed {{days}} ({{names}})", { days: range, names: known })
      : t("closed {{days}}", { days: range });
  }
  const named = days.map((day, index) => {
    const name = names[index];
    return name ? t("{{day}} ({{name}})", { day: say.day(day), name }) : say.day(day);
  });
  return t("closed {{days}}", { days: say.list(named) });
}

/** Steps in a row that are one phrase: closed days, counted days, and days with the same worked time. */
type Run = { first: Step; days: string[]; names: (string | null)[] };

function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const day = "day" in step ? step.day : "";
    const name = step.kind === "closed" ? step.name : null;
    if (run && joins(run.first, step)) {
      run.days.push(day);
      run.names.push(name);
    } else {
      runs.push({ first: step, days: [day], names: [name] });
    }
  }
  return runs;
}

function joins(first: Step, next: Step): boolean {
  if (first.kind === "worked")
    return next.kind === "worked" && next.millis === first.millis && !first.name && !next.name;
  return (first.kind === "closed" || first.kind === "counted") && first.kind === next.kind;
}

/** How many days in a row are named one by one; more are said as "Mon to Sat". */
const shortRun = 3;

function speaker(t: T, locale: string, { from, timeZone }: Deadline): Speaker {
  const plain = locale === "en" ? "en-GB" : locale;
  const weekday = dateFormat(plain, { weekday: "short", timeZone: "UTC" });
  const dated = dateFormat(plain, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  const clock = dateFormat(plain, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  const names = new Intl.ListFormat(plain);
  const near = Date.parse(localDay(from, timeZone)) + 7 * 86_400_000;
  const day = (iso: string) => (Date.parse(iso) < near ? weekday : dated).format(Date.parse(iso));
  return {
    day,
    moment: (at) => `${day(localDay(at, timeZone))} ${clock.format(Date.parse(at))}${whichOfTwo(locale, timeZone, at)}`,
    days: (days) =>
      days.length > shortRun
        ? t("{{first}} to {{last}}", { first: day(days[0] ?? ""), last: day(days.at(-1) ?? "") })
        : names.format(days.map(day)),
    list: (words) => names.format(words),
  };
}

const localDay = (at: Instant, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A length of time in whole minutes: "3 h 30 min". */
export function duration(t: T, millis: number): string {
  const minutes = Math.round(millis / 60_000);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t("{{minutes}} min", { minutes: rest });
  return rest === 0 ? t("{{hours}} h", { hours }) : t("{{hours}} h {{minutes}} min", { hours, minutes: rest });
}
