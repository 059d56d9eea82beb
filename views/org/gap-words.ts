import type { Instant } from "../../src/core/instant.ts";
import { isAway, type Person } from "../../src/core/org/person.ts";
import type { Gap, GapKind } from "../../src/core/org/readiness.ts";
import type { T } from "../words.ts";

/** What a gap means, as the heading of all gaps of its kind, and what mends it. */
export const gapWords: Readonly<Record<GapKind, { title: string; means: string; mend: string }>> = {
  nobody: {
    title: "Nobody up to the top",
    means: "A case here has no owner, and nobody to climb to but the admins.",
    mend: "Name a manager whom mail reaches, here or above.",
  },
  vacant: {
    title: "Nobody is appointed",
    means: "Cases pass this unit at once and go to the next level up.",
    mend: "Name a manager or a deputy.",
  },
  unreachable: {
    title: "Nobody can be reached",
    means: "Whoever is appointed is away without a stand-in, or their mail fails.",
    mend: "Name a stand-in, mend the mailbox, or name somebody else.",
  },
  no_way_up: {
    title: "Nobody above",
    means: "When a deadline passes here, there is nobody above who could be told but the admins.",
    mend: "Name a manager on a level above.",
  },
  no_deputy: {
    title: "No deputy",
    means: "When the manager is away or ill, cases wait or climb.",
    mend: "Name a deputy.",
  },
};

/** Why somebody of a gap is not reached: "Ann Martin: mail to ann@… fails". */
export function whyMissing(t: T, { name, email, mailFailed, away, ...person }: Person, now: Instant): string {
  if (mailFailed) return t("{{name}}: mail to {{email}} fails ({{why}})", { name, email, why: mailFailed.why });
  if (away && isAway({ name, email, mailFailed, away, ...person }, now))
    return t("{{name}}: away until {{day}}, without a stand-in who is here", { name, day: away.until.slice(0, 10) });
  return name;
}

/** The gaps of each kind, the gravest kind first. */
export const byKind = (gaps: readonly Gap[]): [GapKind, Gap[]][] => [...Map.groupBy(gaps, ({ kind }) => kind)];
