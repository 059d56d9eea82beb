import { type Finding, isWell, isWrong } from "../../core/org/finding.ts";
import { findLastSent, findOldestWaiting } from "../../store/learn/sent-heads.ts";
import type { World } from "../../world.ts";

const NAME = "Log head";

/** Whether the heads of the log arrive where they are sent; nothing to say where none are. A letter that fails shows with the letters. */
export async function checkHeads({ db, config }: Pick<World, "db" | "config">): Promise<Finding[]> {
  if (config.headTo === null) return [];
  const waiting = await findOldestWaiting(db);
  if (waiting && waiting.attempts > 0)
    return [
      isWrong(
        NAME,
        `The head of ${waiting.at} (row ${waiting.seq}) has not been taken after ${waiting.attempts} tries: ${waiting.answer ?? "no answer"}.`,
        "It is tried again every hour. Look whether AMENDS_HEAD_TO is right and answers a POST of JSON with 2xx.",
      ),
    ];
  const last = await findLastSent(db);
  return [isWell(NAME, last ? `Row ${last.seq} was sent at ${last.sentAt}.` : "None has been sent yet.")];
}
