import { existsSync } from "node:fs";
import type { Instant } from "../../core/instant.ts";
import { type Finding, isUnknown, isWell, isWrong } from "../../core/org/finding.ts";

const NAME = "Clock";
const MOST_SECONDS = 60;

/** Another's clock: `at` is what it said when ours said `now`. */
export type OtherClock = { whose: string; at: Instant; now: Instant };

/**
 * Whether this machine's clock can be believed: by the clocks of others, else by whether the system keeps it synchronised
 * (`isSynchronised`, null where that cannot be known). Deadlines, signatures and sign-in links hang on it.
 */
export function clockFinding(others: readonly OtherClock[], isSynchronised: boolean | null): Finding {
  const mend = "Let the machine set its clock by itself: “timedatectl set-ntp true”, or chrony.";
  const wrong = others.find((one) => Math.abs(lead(one)) > MOST_SECONDS);
  if (wrong) {
    const seconds = Math.abs(lead(wrong));
    return isWrong(
      NAME,
      `Our clock is ${seconds} s ${lead(wrong) > 0 ? "ahead of" : "behind"} that of ${wrong.whose}.`,
      mend,
    );
  }
  if (isSynchronised === false) return isWrong(NAME, "The system does not keep its clock synchronised.", mend);
  const agrees = others.map(({ whose }) => whose).join(" and ");
  if (agrees !== "") return isWell(NAME, `It agrees with that of ${agrees}.`);
  if (isSynchronised) return isWell(NAME, "The system keeps it synchronised.");
  return isUnknown(
    NAME,
    "Could not be checked: nothing here tells another time.",
    "Compare “date -u” with a clock that you trust.",
  );
}

/** The moment that a mail server names in its greeting, as some do; undefined where it names none. */
export function timeInGreeting(greeting: string): Instant | undefined {
  const date = /\b\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}\b/.exec(greeting)?.[0];
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** What systemd says of this machine's clock; null where there is no systemd, as in containers. */
export function isSynchronised(): boolean | null {
  if (existsSync("/run/systemd/timesync/synchronized")) return true;
  if (!existsSync("/run/systemd/system") || Bun.which("timedatectl") === null) return null;
  const asked = Bun.spawnSync(["timedatectl", "show", "--property=NTPSynchronized", "--value"], { stderr: "ignore" });
  const said = asked.stdout.toString().trim();
  return said === "yes" ? true : said === "no" ? false : null;
}

const lead = ({ at, now }: OtherClock): number => Math.round((Date.parse(now) - Date.parse(at)) / 1000);
