import type { Chance } from "../../src/demo/random.ts";
import { type Complaint, takeComplaint } from "../../src/flow/retain/take-complaint.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import type { Store } from "./cast.ts";
import { doNow, inHours, type Stage } from "./stage.ts";

const told = ["The kettle was broken and nobody helped.", "Charged twice at the till.", "Rude at the counter."];

/** Somebody of the store takes a complaint at the till or on the telephone, and owns it from then on. */
export function planComplaints(stage: Stage, store: Store, chance: Chance, share: number): void {
  if (chance.happens(share)) inHours(stage, chance.between(0, 24), () => take(stage, chance, store));
}

async function take(stage: Stage, chance: Chance, { code }: Store): Promise<void> {
  const { cast, clock, newId } = stage;
  const taker = cast.posts.get(code);
  const shoppers = [...cast.shoppers.values()].filter(({ store }) => store === code);
  if (taker === undefined || shoppers.length === 0) return;
  const { name, email, phone } = chance.pick(shoppers);
  const tomorrow = Temporal.Instant.from(clock.now()).toZonedDateTimeISO("UTC").toPlainDate().add({ days: 2 });
  const complaint: Complaint = {
    store: code,
    mode: chance.happens(0.5) ? "card" : "phone",
    customer: { name, email, phone },
    what: chance.pick(told),
    severity: chance.happens(0.8) ? "alert" : "critical",
    aboutManager: chance.happens(0.05),
    promise: chance.happens(0.4) ? { text: "we look into it", day: tomorrow.toString() } : null,
  };
  const key = newId();
  await doNow(stage, async (world) => {
    const person = await findPersonByEmail(world.db, taker);
    if (person?.active) await takeComplaint(world, person, complaint, key);
  });
}
