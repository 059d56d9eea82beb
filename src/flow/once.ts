import { Refused } from "../core/refused.ts";
import { findAnswer, keepAnswer } from "../store/ask/kept-answers.ts";
import { atOneMoment, type World } from "../world.ts";

/**
 * Does a piece of work in one transaction, and under a `key` only once: the same request again gives the answer that was
 * given, and another request under the same key is Refused. Answers are kept for two days. `Result` must survive JSON.
 */
export function once<Result>(
  world: World,
  key: string | null,
  request: unknown,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  const fingerprint = new Bun.CryptoHasher("sha256").update(JSON.stringify(request)).digest("hex");
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    if (key === null) return work(inside);
    const kept = await findAnswer(db, key);
    if (kept && kept.fingerprint !== fingerprint)
      throw new Refused("This Idempotency-Key was used for another request. Take a new key for each request.");
    if (kept) return JSON.parse(kept.body) as Result;
    const result = await work(inside);
    await keepAnswer(db, key, { fingerprint, body: JSON.stringify(result) }, world.now());
    return result;
  });
}
