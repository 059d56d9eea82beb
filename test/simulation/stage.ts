import { after, type Instant, toInstant } from "../../src/core/instant.ts";
import { Refused } from "../../src/core/refused.ts";
import { readCaseAddress } from "../../src/core/retain/address.ts";
import { rawMailOf } from "../../src/core/retain/raw-mail.ts";
import type { Chance } from "../../src/demo/random.ts";
import type { MovableClock } from "../../src/demo/time-travel.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import type { World } from "../../src/world.ts";
import type { Agenda } from "./agenda.ts";
import type { Cast } from "./cast.ts";
import { Crashed, type House } from "./house.ts";
import type { RawMail } from "./mail.ts";
import { type Notebook, tally } from "./notebook.ts";
import type { Weather } from "./weather.ts";

/** All that the players share. */
export type Stage = {
  seed: number;
  clock: MovableClock;
  agenda: Agenda;
  house: House;
  cast: Cast;
  notebook: Notebook;
  weather: Weather;
  /** The chance of one part of the play. */
  chanceOf(part: string): Chance;
  newId: () => string;
};

/** Plans a deed so many hours from now. */
export const inHours = ({ agenda, clock }: Stage, hours: number, deed: () => Promise<void>): void =>
  agenda.at(after(clock.now(), { minutes: Math.max(1, Math.round(hours * 60)) }), deed);

/** The same moment, or the next at which people are up (08:00 to 21:00) in a zone. */
export function whenUp(at: Instant, zone: string): Instant {
  const here = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  if (here.hour >= 8 && here.hour < 21) return at;
  const day = here.hour < 8 ? here : here.add({ days: 1 });
  return toInstant(day.startOfDay().with({ hour: 8, minute: here.minute }).toInstant());
}

/** Somebody does something on a page. Gives undefined when a rule said no, or when the program died over it and they gave up. */
export async function doNow<Result>(
  { house, notebook }: Stage,
  deed: (world: World) => Promise<Result>,
): Promise<Result | undefined> {
  notebook.counts.deeds++;
  for (let tries = 1; ; tries++) {
    try {
      return await house.work(deed);
    } catch (why) {
      if (why instanceof Refused) {
        tally(notebook.refused, why.sentence);
        return undefined;
      }
      if (!(why instanceof Crashed)) {
        notebook.lines.push(`A deed broke: ${why instanceof Error ? why.stack : String(why)}`);
        return undefined;
      }
      if (tries === 2) return undefined;
    }
  }
}

/** Hands a mail to the program as the listener does. Until it is acknowledged its sender tries again, as senders do. */
export async function deliver(stage: Stage, mail: RawMail): Promise<void> {
  const { house, notebook, clock } = stage;
  const kept = rawMailOf(mail.raw);
  const envelope = { from: mail.envelopeFrom, to: mail.to, remoteAddress: "127.0.0.1", helo: "gateway.chain.test" };
  try {
    await house.work((world) => keepMail(world, [{ ...envelope, at: clock.now() }], kept));
  } catch (why) {
    if (!(why instanceof Crashed)) throw why;
    inHours(stage, 0.25, () => deliver(stage, mail));
    return;
  }
  notebook.counts.mailsIn++;
  notebook.acknowledged.push({
    fingerprint: kept.fingerprint(mail.to),
    to: mail.to,
    at: clock.now(),
    isReply: readCaseAddress(house.keys.address, mail.to, house.config.mailDomain) !== undefined,
  });
}

/** A mail on its way: mostly at once, sometimes late, sometimes twice. */
export function post(stage: Stage, chance: Chance, mail: RawMail): void {
  const delay = chance.weighed([
    [0.02, 90],
    [2, 7],
    [30, 3],
  ] as const);
  inHours(stage, delay, () => deliver(stage, mail));
  if (chance.happens(0.06)) inHours(stage, delay + chance.between(0.01, 20), () => deliver(stage, mail));
}
