import { allows, type Case } from "./case.ts";
import { stays } from "./decision.ts";
import { deny } from "./reopening.ts";
import type { Circumstance, Decision, Written } from "./what.ts";

/** The customer writes: unhappy words open the case again where they may; else whoever owns it owes an answer. */
export function write(before: Case, written: Written, by: Circumstance): Decision {
  const { text, unhappy, verified, isThanks = false, earlier } = written;
  const about = earlier === undefined ? {} : { earlier };
  const data = { text, verified, ...about };
  const reopens = unhappy && allows(before.state, "reopen") && before.state !== "challenged";
  const heard: Case = { ...before, lastCustomerAt: by.now, reachable: before.reachable || verified };
  if (reopens) {
    const denied = deny(heard, { text }, by);
    return {
      ...denied,
      after: { ...denied.after, lastCustomerAt: by.now },
      event: { what: "customer_wrote", evidence: "answered", data: { ...data, reopened: true } },
    };
  }
  if (earlier !== undefined) return carriedOver(heard, data);
  const evidence = before.contacts > 0 ? ("answered" as const) : null;
  const isOver = isThanks && (before.state === "closed" || before.state === "resolved");
  const event = { what: "customer_wrote", evidence, data: { ...data, ...(isThanks ? { thanks: true } : {}) } };
  if (isOver || before.mergedIntoId !== null) return stays(before, event);
  // Whoever asks something back is not silent: a resolved case waits for the answer and is not closed before it; a closed one stays closed.
  return {
    ...stays(heard, event),
    stop: before.state === "resolved" ? [{ kind: "quiet" }] : [],
    start: [{ kind: "reply", personId: null }],
    notices: [{ kind: "customer_wrote", to: "owner" }],
  };
}

/** What was to open an earlier case again raises this one in its stead: whoever stands above hears of it too. */
function carriedOver(heard: Case, data: NonNullable<Decision["event"]>["data"]): Decision {
  return {
    ...stays({ ...heard, level: heard.level + 1 }, { what: "customer_wrote", evidence: null, data }),
    start: [{ kind: "reply", personId: null }],
    notices: [
      { kind: "customer_wrote", to: "owner" },
      { kind: "denied", to: "above" },
    ],
  };
}

/** The customer is unhappy about a closed case and has another one open at the store, which goes on for both: this one stays closed. */
export const goOn = (before: Case, { as }: { as: number }): Decision =>
  stays(
    { ...before, confirmation: "denied" },
    { what: "went_on", evidence: "confirmed", data: { number: as, denied: true } },
  );
