import { asCustomer, asProgram } from "../../src/core/org/acting.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import type { Chance } from "../../src/demo/random.ts";
import { type Incoming, takeResponse } from "../../src/flow/ask/take-response.ts";
import { answerAuditCall } from "../../src/flow/retain/answer-audit-call.ts";
import { readConfirmToken } from "../../src/flow/retain/confirm-link.ts";
import { type Heard, hearCustomer } from "../../src/flow/retain/hear-customer.ts";
import { survivorOf } from "../../src/flow/retain/survivor-of.ts";
import { findAuditCall } from "../../src/store/retain/audit-calls.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomerBy, findCustomerByRef } from "../../src/store/retain/customers.ts";
import type { Shopper, Store } from "./cast.ts";
import { aBounce, aMail } from "./mail.ts";
import { deliver, doNow, inHours, post, type Stage, whenUp } from "./stage.ts";

const bad = [
  "Nobody ever called me back about my broken kettle.",
  "I waited forty minutes and the staff was rude to me.",
  "The bread was mouldy and they refused to refund it.",
  "You charged me twice. I want my money back.",
  "Terrible service, I will never come back.",
  "The floor was dirty and a child slipped.",
];
const good = ["Lovely shop, thank you.", "Friendly staff.", "All fine.", "Quick and kind, as always."];
const questions = ["And what about my refund?", "When will that be?", "Could you call me on Friday?"];
const furious = ["This is not solved at all! It broke again.", "No. Nobody has done anything, I am furious."];
const thanks = ["Thanks!", "Thank you very much.", "Merci beaucoup"];

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

async function usePage(stage: Stage, chance: Chance, { temper }: Shopper, token: string): Promise<void> {
  const text = chance.pick(furious);
  const heard: Heard =
    temper === "angry"
      ? { says: "no", text }
      : chance.happens(0.85)
        ? { says: "yes" }
        : { says: "message", text: chance.pick(questions) };
  await doNow(stage, async (world) => {
    const read = readConfirmToken(world, token);
    const it = read && (await findCaseByNumber(world.db, read.caseNumber));
    const customer = read && (await findCustomerByRef(world.db, read.to.ref));
    if (!it || !customer) throw new Error(`the link of a letter does not open: ${token}`);
    const survivor = await survivorOf(world.db, it);
    return hearCustomer(world, survivor.customerId === customer.id ? survivor : it, customer, heard);
  });
}

/** "Did the manager call you?" */
async function sayIfContacted(stage: Stage, chance: Chance, { email }: Shopper, callId: string): Promise<void> {
  const answer = chance.happens(0.7) ? "confirmed" : "denied";
  await doNow(stage, async (world) => {
    const call = await findAuditCall(world.db, callId);
    const customer = await findCustomerBy(world.db, email, null);
    if (!call || !customer) throw new Error(`the question of a letter is not known: ${callId}`);
    return answerAuditCall(world, call, { answer, text: "" }, asCustomer(customer, "web"));
  });
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
