import { after, type Instant, toInstant } from "../core/instant.ts";
import type { Calendar } from "../core/org/calendar.ts";
import { openingMillis } from "../core/org/opening.ts";
import { calendarOf } from "../store/org/calendars.ts";
import type { World } from "../world.ts";
import type { Agenda } from "./agenda.ts";
import { type DemoUnit, stores } from "./chain.ts";
import { aCustomer } from "./customers.ts";
import { type Chance, chance } from "./random.ts";
import { openTale } from "./tale.ts";
import { type Course, falseAlarm, ignored, past, present } from "./tales.ts";
import { type Trouble, troubles } from "./troubles.ts";
import { misheard } from "./troubles-en.ts";

/** Cases that began more than two weeks ago. */
const PAST_CASES = 42;

/** Who gives so many of ten points asks for no call. */
const HAPPY = 9;

/** Notes down how every case of the days before `end` begins; each goes on by itself when the agenda is lived. */
export async function planCases(
  world: World,
  agenda: Agenda,
  unitIds: ReadonlyMap<string, string>,
  { end, days }: { end: Instant; days: number },
): Promise<void> {
  const deal = chance(7);
  const draw = deckOf(deal);
  const tell = async (
    course: Course,
    n: number,
    begins: (calendar: Calendar, store: DemoUnit) => Instant,
    told?: Trouble,
  ) => {
    const own = chance(1000 + n);
    const store = unluckyStore(deal, course, n);
    const unitId = unitIds.get(store.code) ?? "";
    const trouble = told ?? draw(own.happens(0.1) ? "en" : store.speaks);
    const at = begins(await calendarOf(world.db, unitId), store);
    agenda.at(at, () => begin(world, agenda, { own, store, unitId, trouble, course }));
  };
  for (let n = 0; n < PAST_CASES; n++) {
    const daysAgo = 13 + ((days - 14) * (n + deal.next())) / PAST_CASES;
    await tell(deal.weighed(past), n, ({ timeZone }) =>
      inDaytime(after(end, { hours: -24 * daysAgo }), timeZone, deal),
    );
  }
  for (const [i, [course, low, high]] of present.entries())
    await tell(course, PAST_CASES + i, (calendar) => openingHoursBefore(calendar, end, deal.between(low, high)));
  for (const [i, trouble] of misheard.entries())
    await tell(
      falseAlarm,
      PAST_CASES + present.length + i,
      ({ timeZone }) => inDaytime(after(end, { hours: -24 * (5 + 4 * i) }), timeZone, deal),
      trouble,
    );
}

/** Deals troubles of a language out, each once before any comes again. */
function deckOf(deal: Chance): (speaks: DemoUnit["speaks"]) => Trouble {
  const shuffled = troubles.map((one) => [deal.next(), one] as const).sort(([a], [b]) => a - b);
  const deck = shuffled.map(([, one]) => one);
  return (speaks) => {
    const at = deck.findIndex((one) => one.speaks === speaks);
    const [drawn = deal.pick(troubles)] = deck.splice(at, 1);
    deck.push(drawn);
    return drawn;
  };
}

type Begun = { own: Chance; store: DemoUnit; unitId: string; trouble: Trouble; course: Course };

async function begin(world: World, agenda: Agenda, { own, store, unitId, trouble, course }: Begun): Promise<void> {
  const tale = await openTale(world, own, unitId);
  const mode = trouble.note
    ? "phone"
    : own.weighed([
        ["web", 50],
        ["card", 12],
        ["kiosk", 10],
        ["api", 18],
        ["phone", 10],
      ] as const);
  const isCase = await tale.opens({
    store: store.code,
    mode,
    survey: "visit",
    customer: aCustomer(own, trouble.speaks),
    answers: {},
    score: trouble.score,
    comment: trouble.comment,
    note: trouble.note ?? null,
    suspectsProblem: trouble.note !== undefined,
    contactMe: trouble.score === null || (trouble.score < HAPPY && own.happens(0.35)),
    at: null,
  });
  const steps = course(tale, trouble);
  const goOn = async () => {
    const next = await steps.next();
    if (!next.done) agenda.at(next.value, goOn);
  };
  if (isCase) await goOn();
}

/** Troubles gather where managers do worse; the store that turned the corner had its own early. */
function unluckyStore(deal: Chance, course: Course, n: number): DemoUnit {
  const early = n < PAST_CASES / 2;
  const weights = { good: 0.5, fair: 1, poor: 5, improving: early ? 6 : 0.3 };
  const isIgnored = course === ignored;
  return deal.weighed(
    stores.map((store) => [store, isIgnored && store.temper === "good" ? 0.1 : weights[store.temper]] as const),
  );
}

function inDaytime(at: Instant, zone: string, deal: Chance): Instant {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const weekday = day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
  return toInstant(
    weekday
      .startOfDay()
      .add({ minutes: Math.round(deal.between(9.2 * 60, 18.5 * 60)) })
      .toInstant(),
  );
}

/** The latest moment from which the store was open for so many hours until `end`. */
function openingHoursBefore(calendar: Calendar, end: Instant, hours: number): Instant {
  let [early, late] = [Date.parse(end) - 40 * 86_400_000, Date.parse(end)];
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2);
    if (openingMillis(calendar, toInstant(middle), end) >= hours * 3_600_000) early = middle;
    else late = middle;
  }
  return toInstant(early);
}
