import { assess } from "../../core/listen/assess.ts";
import { type Signal, spokenInMail } from "../../core/listen/signal.ts";
import { asCustomer } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { allows, type Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { isThanks } from "../../core/retain/thanks.ts";
import { addSignals } from "../../store/listen/signals.ts";
import { findCase } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import { rulesNow } from "../listen/rules-now.ts";
import { thresholdNow } from "../listen/threshold-now.ts";
import { carryOver } from "./carry-over.ts";
import { moveCase } from "./move-case.ts";
import { survivorOf } from "./survivor-of.ts";

/** What a customer says on the page that only the link in a letter to them opens. */
export type Heard = { says: "yes" } | { says: "no"; text: string } | { says: "message"; text: string };

/**
 * Does what the customer says, on the page of the case; whoever holds the link speaks for the customer. Where the question was taken
 * back meanwhile, words are kept as a message, and an answer without any is Refused, in words for the customer.
 */
export function hearCustomer(world: World, { id }: Case, customer: Customer, heard: Heard): Promise<Case> {
  const actor = asCustomer(customer, "web");
  if (heard.says === "message" && heard.text === "") throw new Refused("Write a few words first.");
  return world.db.tx(async (db) => {
    const named = await findCase(db, id);
    if (!named) throw new Refused("There is no such case.");
    const it = heard.says === "message" ? await survivorOf(db, named) : named;
    const inside = { ...world, db };
    const isAsked = allows(it.state, heard.says === "yes" ? "confirm" : "reopen");
    if (heard.says !== "message" && !isAsked) {
      if (heard.says === "yes" || heard.text === "") throw new Refused(TAKEN_BACK);
      return writeDown(inside, it, { ...heard, says: "message" }, actor);
    }
    return heard.says === "yes"
      ? moveCase(inside, it.id, { verb: "confirm" }, actor)
      : writeDown(inside, it, heard, actor);
  });
}

const TAKEN_BACK =
  "We took this question back before your answer came. Whether something is missing or all is well: write it to us here.";

async function writeDown(world: World, it: Case, heard: Exclude<Heard, { says: "yes" }>, actor: Actor): Promise<Case> {
  const { says, text } = heard;
  const { signals, opensCase } = assess(spokenInMail(text), await rulesNow(world), await thresholdNow(world));
  const id = world.newId();
  const carried = text === "" ? undefined : { id, cutText: null, verified: true, inboundId: null, messageId: null };
  const what =
    says === "no"
      ? ({ verb: "deny", text } as const)
      : ({
          verb: "write",
          text,
          unhappy: opensCase,
          verified: true,
          isThanks: isThanks(text) && !isNegative(signals),
        } as const);
  const isUnhappy = says === "no" || opensCase;
  const after =
    (isUnhappy && (await carryOver(world, it, { text, verified: true }, actor, carried))) ||
    (await moveCase(world, it.id, what, actor, carried));
  if (carried) await addSignals(world.db, { messageId: id }, signals, world.newId);
  return after;
}

const isNegative = (signals: readonly Signal[]): boolean => signals.some(({ polarity }) => polarity === "negative");
