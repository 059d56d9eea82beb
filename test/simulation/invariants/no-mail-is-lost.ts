import { after } from "../../../src/core/instant.ts";
import { list, sql } from "../../../src/store/db/sql.ts";
import type { Finding, Invariant } from "./scope.ts";

/** Hours in which a mail that was acknowledged must have found its place, with all tries. */
const HOURS = 6;

/**
 * No acknowledged mail is lost: each ends as a row that is filed, quarantined or failed, and one to the address of a case that was filed
 * stands on the case as a message, or, where that had closed long before, on the one that goes on from it as its response.
 */
export const noMailIsLost: Invariant = async ({ db, now, seen, memory }) => {
  const until = after(now, { hours: -HOURS });
  memory.mails.push(...seen.acknowledged);
  const count = memory.mails.findIndex(({ at }) => at > until);
  const looked = memory.mails.splice(0, count < 0 ? memory.mails.length : count);
  const rows =
    looked.length === 0
      ? []
      : await db.all<{ dedupe: string; state: string; has_message: number }>(sql`
          select dedupe, state, case when exists (select 1 from messages where inbound_id = inbound.id)
            or exists (select 1 from responses where inbound_id = inbound.id and case_id is not null) then 1 else 0 end as has_message
          from inbound where dedupe in (${list(looked.map(({ fingerprint }) => fingerprint))})`);
  const byFingerprint = new Map(rows.map((row) => [row.dedupe, row]));
  return looked.flatMap(({ fingerprint, to, isReply }): Finding[] => {
    const row = byFingerprint.get(fingerprint);
    const says = !row
      ? "it was acknowledged and is nowhere"
      : row.state === "received"
        ? `it waits unread after ${HOURS} hours`
        : isReply && row.state === "filed" && row.has_message === 0
          ? "it was filed and stands on no case"
          : null;
    return says === null ? [] : [{ invariant: "noMailIsLost", at: now, about: `the mail to ${to}`, says }];
  });
};
