import { assess } from "../../core/listen/assess.ts";
import { type Signal, spokenInMail } from "../../core/listen/signal.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import { asCustomer } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { isThanks } from "../../core/retain/thanks.ts";
import { addSignals } from "../../store/listen/signals.ts";
import type { World } from "../../world.ts";
import { moveCase } from "./move-case.ts";

/** What a customer says on the page that only the link in a letter to them opens. */
export type Heard = { says: "yes" } | { says: "no"; text: string } | { says: "message"; text: string };

/** Does what the customer says, on the page of the case; whoever holds the link speaks for the customer. */
export function hearCustomer(world: World, it: Case, customer: Customer, heard: Heard): Promise<Case> {
  const actor = asCustomer(customer, "web");
  if (heard.says === "yes") return moveCase(world, it.id, { verb: "confirm" }, actor);
  if (heard.says === "message" && heard.text === "") throw new Refused("Write a few words first.");
  return world.db.tx((db) => writeDown({ ...world, db }, it, heard, actor));
}

async function writeDown(world: World, it: Case, heard: Exclude<Heard, { says: "yes" }>, actor: Actor): Promise<Case> {
  const { says, text } = heard;
  const { signals, opensCase } = assess(spokenInMail(text), starterRules);
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
  const after = await moveCase(world, it.id, what, actor, carried);
  if (carried) await addSignals(world.db, { messageId: id }, signals, world.newId);
  return after;
}

const isNegative = (signals: readonly Signal[]): boolean => signals.some(({ polarity }) => polarity === "negative");
