import type { Mode, Response } from "../core/ask/response.ts";
import { type Instant, toInstant } from "../core/instant.ts";
import { assess } from "../core/listen/assess.ts";
import type { Rules } from "../core/listen/rules.ts";
import { BEGINNING } from "../core/listen/threshold.ts";
import { refFromId } from "../core/org/ref.ts";
import { addResponse } from "../store/ask/responses.ts";
import { addSignals } from "../store/listen/signals.ts";
import { addCustomer } from "../store/retain/customers.ts";
import type { World } from "../world.ts";
import type { DemoUnit, Temper } from "./chain.ts";
import { notes, praise, shrugs } from "./comments.ts";
import { aCustomer } from "./customers.ts";
import type { Chance } from "./random.ts";

/** An answer that nobody need worry about: none of them opens a case. */
export type Plain = Pick<Response, "mode" | "score" | "comment" | "note" | "answers"> & {
  store: DemoUnit;
  at: Instant;
};

const modes: readonly (readonly [Mode, number])[] = [
  ["web", 36],
  ["phone", 22],
  ["kiosk", 20],
  ["card", 12],
  ["api", 10],
];

/** Answers as they come in over the days before `end`, the oldest first. */
export function plainAnswers(chance: Chance, stores: readonly DemoUnit[], days: number, end: Instant): Plain[] {
  const answers: Plain[] = [];
  for (let day = days; day >= 0; day--) {
    for (const store of stores) {
      const at = momentOn(chance, store, day, end);
      if (at !== null && at < end) answers.push(answer(chance, store, at, 1 - day / days));
    }
  }
  return answers.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** How many answers a store gets on a weekday, Monday first: Saturdays are full, on Sundays only the web is open. */
const rhythm = [0.48, 0.5, 0.55, 0.6, 0.72, 0.95, 0.16];

function momentOn(chance: Chance, store: DemoUnit, daysAgo: number, end: Instant): Instant | null {
  const zone = store.speaks === "en" ? "Europe/London" : "Europe/Paris";
  const day = Temporal.Instant.from(end).toZonedDateTimeISO(zone).subtract({ days: daysAgo });
  const happens = chance.happens(rhythm[day.dayOfWeek - 1] ?? 0);
  const minutes = Math.round(
    chance.weighed([
      [chance.between(9, 19), 85],
      [chance.between(19, 23), 15],
    ]) * 60,
  );
  if (!happens) return null;
  return toInstant(
    day
      .startOfDay()
      .add({ minutes, seconds: Math.floor(chance.between(0, 60)) })
      .toInstant(),
  );
}

/** How far a store's customers are from the chain's middle; `along` is 0 three months ago and 1 today. */
const shift: Record<Temper, (along: number) => number> = {
  good: () => 0.7,
  fair: () => 0,
  poor: () => -1.1,
  improving: (along) => -1.6 + 2.4 * along,
};

function answer(chance: Chance, store: DemoUnit, at: Instant, along: number): Plain {
  const usual = chance.weighed([
    [10, 17],
    [9, 19],
    [8, 26],
    [7, 19],
    [6, 12],
    [5, 7],
  ]);
  const moved = Math.round(usual + shift[store.temper](along) * chance.between(0.4, 1.6));
  const score = Math.min(10, Math.max(5, moved));
  const mode = chance.weighed(modes);
  const near = () => Math.min(10, Math.max(4, score + Math.round(chance.between(-1.4, 1.4))));
  const words = chance.pick((score >= 8 ? praise : shrugs)[chance.happens(0.85) ? store.speaks : "en"]);
  return {
    store,
    at,
    mode,
    score,
    comment: chance.happens(mode === "kiosk" ? 0.1 : 0.42) ? words : null,
    note: mode === "phone" && chance.happens(0.12) ? chance.pick(notes) : null,
    answers: mode === "kiosk" ? {} : { food: near(), service: near(), cleanliness: near() },
  };
}

/** Keeps answers as if each had come in at its time. Those that rules would make a case of lose their words. */
export async function keepPlain(
  { db, newId }: World,
  chance: Chance,
  answers: readonly Plain[],
  unitIds: ReadonlyMap<string, string>,
  rulesThen: (at: Instant) => Rules,
): Promise<void> {
  for (const { store, at, mode, answers: given, ...said } of answers) {
    const spoken = { ...said, suspectsProblem: false, contactMe: false, answers: given };
    const rules = rulesThen(at);
    const heard = assess(spoken, rules);
    const calm = heard.opensCase ? { ...spoken, comment: null, note: null } : spoken;
    const { signals, severity, opensCase, language, probability } = heard.opensCase ? assess(calm, rules) : heard;
    const unitId = unitIds.get(store.code);
    if (opensCase || unitId === undefined) continue;
    const id = Bun.randomUUIDv7("hex", Date.parse(at));
    const customer =
      mode === "kiosk" || !chance.happens(0.15) ? null : { id: newId(), ...aCustomer(chance, store.speaks) };
    if (customer) await addCustomer(db, { ...customer, ref: refFromId(customer.id) }, at);
    const more = { id, unitId, customerId: customer?.id ?? null, caseId: null, mode, survey: "visit" };
    await addResponse(db, {
      ...calm,
      ...more,
      severity,
      suspicion: null,
      rulesVersion: rules.version,
      ...{ language, probability, threshold: probability === null ? null : BEGINNING },
      at,
      receivedAt: at,
      inboundId: null,
    });
    await addSignals(db, { responseId: id }, signals, newId);
  }
}
