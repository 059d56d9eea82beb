import { asProgram } from "../../core/org/acting.ts";
import { networkOf } from "../../core/org/network-of.ts";
import { Refused } from "../../core/refused.ts";
import { type Limit, takeFrom } from "../../store/org/limits.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

const perNetwork: Limit = { most: 30, perSeconds: 300 };
const perAccountAndNetwork: Limit = { most: 10, perSeconds: 900 };
/** High, so that a stranger cannot easily lock somebody out; low, so that many strangers together cannot guess. */
const perAccount: Limit = { most: 100, perSeconds: 3600 };
const perLog: Limit = { most: 1, perSeconds: 900 };

/** Counts one try of `what` ("password", "link") for this account from this network; refuses and logs when there were too many. */
export async function guardSignIn(world: World, what: string, email: string, address: string): Promise<void> {
  const now = world.now();
  const network = networkOf(address);
  const buckets: [string, Limit][] = [
    [`${what}/network/${network}`, perNetwork],
    [`${what}/account/${email}/${network}`, perAccountAndNetwork],
    [`${what}/account/${email}`, perAccount],
  ];
  for (const [bucket, limit] of buckets) {
    if (await takeFrom(world.db, bucket, limit, now)) continue;
    await world.db.tx(async (db) => {
      if (!(await takeFrom(db, `log/${bucket}`, perLog, now))) return;
      await addEvent(
        { ...world, db },
        { what: "sign_in_limited", actor: asProgram("web"), data: { network, way: what } },
      );
    });
    throw new Refused("There were too many tries. Wait a quarter of an hour, then try again.");
  }
}
