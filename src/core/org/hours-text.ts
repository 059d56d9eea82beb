import { Refused } from "../refused.ts";
import { checkPeriods, type Period } from "./calendar.ts";

/** The openings of a day as people write them: "09:00–12:30, 14:00–19:00"; "" for none. */
export const hoursText = (periods: readonly Period[]): string =>
  periods.map(({ opens, closes }) => `${opens}–${closes}`).join(", ");

/**
 * Reads openings as people type them: "9-12:30, 14.00 – 19h", "24h", "22:00 to 02:00"; nothing, a dash or "closed" is none.
 * Throws Refused when they cannot be read, or overlap.
 */
export function readHours(text: string): Period[] {
  const typed = text.trim().toLowerCase();
  if (["", "-", "–", "—", "closed"].includes(typed)) return [];
  if (/^24 ?(?:h|hours)?$/.test(typed)) return [{ opens: "00:00", closes: "24:00" }];
  const periods = typed
    .split(/[,;&/]|\band\b/)
    .filter((part) => part.trim() !== "")
    .map(readPeriod);
  checkPeriods(periods);
  return periods;
}

function readPeriod(text: string): Period {
  const [opens, closes, ...others] = text.split(/\s*(?:-|–|—|\bto\b)\s*/).map(readTime);
  if (!opens || !closes || others.length > 0)
    throw new Refused("“{{text}}” cannot be read as opening hours: write 09:00-12:30, 14:00-19:00.", {
      text: text.trim().slice(0, 40),
    });
  return { opens, closes };
}

/** "9", "9h", "9:30", "9.30", "9h30", "9:30 pm" as "09:00" and so on; undefined when it is no time. */
function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d\d)?)?\s*(am|pm)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, typed = "", minutes = "00", half] = match;
  if (half && (Number(typed) < 1 || Number(typed) > 12)) return undefined;
  const hour = half ? (Number(typed) % 12) + (half === "pm" ? 12 : 0) : Number(typed);
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
