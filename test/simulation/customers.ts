import { asProgram } from "../../src/core/org/acting.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import type { Chance } from "../../src/demo/random.ts";
import { type Incoming, takeResponse } from "../../src/flow/ask/take-response.ts";
import type { Shopper, Store } from "./cast.ts";
import { sayIfContacted, usePage } from "./customer-pages.ts";
import { bad, furious, good, questions, thanks } from "./customer-words.ts";
import { aBounce, aMail } from "./mail.ts";
import { deliver, doNow, inHours, post, type Stage, whenUp } from "./stage.ts";

/** Plans what the customers of a store say on the day that begins. */
export function planVisits(stage: Stage, store: Store, chance: Chance, casesPerDay: number): void {
  if (chance.happens(casesPerDay)) planVisit(stage, chance, store, true);
  if (chance.happens(casesPerDay)) planVisit(stage, chance, store, false);
}

function planVisit(stage: Stage, chance: Chance, store: Store, isBad: boolean): void {
  const known = [...stage.cast.shoppers.values()].filter((one) => one.store === store.code);
  const shopper = known.length > 0 && chance.happens(0.25) ? chance.pick(known) : aShopper(stage, chance, store);
  const byMail = isBad && shopper.email !== null && chance.happens(0.2);
  inHours(stage, chance.between(0, 24), () =>
    byMail ? writeToStore(stage, chance, shopper) : respond(stage, chance, shopper, isBad),
  );
}

function aShopper({ cast }: Stage, chance: Chance, store: Store): Shopper {
  const n = cast.shoppers.size + 1;
  const name = `Customer ${n}`;
  const shopper: Shopper = {
    name,
    email: chance.happens(0.75) ? `customer.${n}@mail.test` : null,
    phone: chance.happens(0.5) ? `+336${String(n).padStart(8, "0")}` : null,
    store: store.code,
    temper: chance.weighed([
      ["kind", 35],
      ["plain", 30],
      ["angry", 15],
      ["mute", 20],
    ] as const),
  };
  if (shopper.email !== null && chance.happens(0.04)) cast.dead.add(shopper.email);
  cast.shoppers.set(shopper.email ?? name, shopper);
  return shopper;
}

async function respond(stage: Stage, chance: Chance, shopper: Shopper, isBad: boolean): Promise<void> {
  const isNamed = chance.happens(0.92);
  const { name, email, phone } = shopper;
  const said: Incoming = {
    store: shopper.store,
    mode: chance.pick(["web", "phone", "card", "kiosk", "api"]),
    survey: "visit",
    customer: isNamed ? { name, email, phone } : { name: null, email: null, phone: null },
    answers: {},
    score: isBad ? Math.floor(chance.between(0, 5)) : Math.floor(chance.between(8, 11)),
    comment: chance.pick(isBad ? bad : good),
    note: null,
    suspectsProblem: isBad && chance.happens(0.2),
    contactMe: isBad && chance.happens(0.4),
    at: null,
    aboutManager: isBad && chance.happens(0.06),
  };
  const key = stage.newId();
  stage.notebook.counts.responses++;
  await doNow(stage, (world) => takeResponse(world, said, asProgram("api"), key));
}

async function writeToStore(stage: Stage, chance: Chance, shopper: Shopper): Promise<void> {
  const { mailDomain } = stage.house.config;
  if (shopper.email === null) return;
  const to = chance.happens(0.5) ? `feedback@${mailDomain}` : `store-${shopper.store}@${mailDomain}`;
  const text = chance.pick(bad);
  post(stage, chance, aMail({ ...writerOf(stage, shopper), to, subject: "My visit yesterday", text }));
}

/** What a customer does with a letter: nothing, mostly; else they answer it, or follow its link. */
export function customerGets(stage: Stage, chance: Chance, letter: OutgoingLetter): void {
  const shopper = stage.cast.shoppers.get(letter.to);
  if (!shopper) return;
  if (stage.cast.dead.has(letter.to)) {
    inHours(stage, 0.5, () => deliver(stage, aBounce(letter, { at: stage.clock.now(), id: stage.newId() })));
    return;
  }
  const [, token, callId] = /\/c\/(c-[^\s"<>/]+)(?:\/contact\/([0-9a-f-]+))?/.exec(letter.text) ?? [];
  const hours = chance.between(0.3, shopper.temper === "mute" ? 120 : 40);
  const deed = token ? answerOf(shopper, chance) : afterWords(shopper, chance);
  if (deed === "nothing") return;
  stage.agenda.at(whenUp(inFuture(stage, hours), "Europe/Paris"), async () => {
    if (callId !== undefined) return sayIfContacted(stage, chance, shopper, callId);
    if (deed === "page" && token) return usePage(stage, chance, shopper, token);
    post(stage, chance, replyTo(stage, letter, shopper, wordsFor(deed, chance)));
  });
}

type Deed = "nothing" | "page" | "yes" | "no" | "thanks" | "question" | "angry";

function answerOf({ temper }: Shopper, chance: Chance): Deed {
  if (temper === "mute") return chance.happens(0.9) ? "nothing" : "page";
  if (temper === "angry")
    return chance.weighed([
      ["no", 4],
      ["page", 3],
      ["angry", 2],
      ["nothing", 2],
    ] as const);
  return chance.weighed([
    ["yes", 3],
    ["page", 4],
    ["thanks", 1],
    ["nothing", 4],
    ["question", 0.5],
  ] as const);
}

function afterWords({ temper }: Shopper, chance: Chance): Deed {
  if (temper === "mute") return "nothing";
  if (temper === "angry")
    return chance.weighed([
      ["angry", 2],
      ["question", 2],
      ["nothing", 4],
    ] as const);
  return chance.weighed([
    ["thanks", 2],
    ["question", 2],
    ["nothing", 6],
  ] as const);
}

function wordsFor(deed: Deed, chance: Chance): string {
  switch (deed) {
    case "yes":
      return "Yes, it is.";
    case "no":
    case "angry":
      return chance.pick(furious);
    case "question":
      return chance.pick(questions);
    default:
      return chance.pick(thanks);
  }
}

const replyTo = (stage: Stage, letter: OutgoingLetter, shopper: Shopper, text: string) =>
  aMail({
    ...writerOf(stage, shopper),
    to: letter.replyTo ?? letter.from,
    subject: `Re: ${letter.subject}`,
    text,
    answers: letter,
  });

const writerOf = ({ clock, newId }: Stage, { name, email }: Shopper) => ({
  from: email ?? "",
  name,
  at: clock.now(),
  id: newId(),
});

const inFuture = ({ clock }: Stage, hours: number): string =>
  new Date(Date.parse(clock.now()) + Math.round(hours * 60) * 60_000).toISOString();
