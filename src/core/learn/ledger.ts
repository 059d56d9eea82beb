import type { Instant } from "../instant.ts";
import type { LogRow } from "../retain/log-chain.ts";
import { caseFacts } from "./case-facts.ts";
import type { Outage } from "./duty.ts";
import type { Fact } from "./fact.ts";

/** What the rows of the log need to be read by. */
export type LedgerReading = {
  now: Instant;
  /** When the server was down. */
  outages: readonly Outage[];
  /** The time zone (IANA) of a unit: "the same day" is a day of its own clock. */
  zoneOf: (unitId: string) => string;
};

/** The events that a ledger is made of; all others of a case may be left out. */
export const ledgerEvents = [
  ...[
    "opened",
    "joined",
    "customer_wrote",
    "denied",
    "reopened",
    "confirmed",
    "lapsed",
    "unreached",
    "undone",
    "went_on",
  ],
  ...[
    "viewed",
    "taken",
    "assigned",
    "handed_over",
    "about_manager",
    "noted",
    "promised",
    "raised",
    "held",
    "hold_asked",
    "hold_denied",
  ],
  ...[
    "unheld",
    "called",
    "visited",
    "texted",
    "replied",
    "resolved",
    "challenged",
    "accepted",
    "closed",
    "merged",
    "absorbed",
  ],
  ...[
    "gave",
    "make_good_asked",
    "make_good_approved",
    "make_good_denied",
    "review_passed",
    "late",
    "late_excused",
    "bounced",
    "claim_confirmed",
    "claim_denied",
  ],
] as const;

/**
 * The facts that the log holds for and against people, in the order of its rows. `rows` are those of whole cases, each from its first on;
 * everything here follows from them alone, so that a ledger can be made anew at any time.
 */
export function factsOf(rows: readonly LogRow[], reading: LedgerReading): Fact[] {
  const cases = Map.groupBy(
    rows.filter(({ caseId }) => caseId !== null),
    ({ caseId }) => caseId,
  );
  return [...cases.values()]
    .flatMap((own) =>
      caseFacts(
        own.toSorted((a, b) => a.seq - b.seq),
        reading,
      ),
    )
    .toSorted((a, b) => a.seq - b.seq);
}
