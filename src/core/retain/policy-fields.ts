import type { Policy } from "./policy.ts";

/** One figure of a policy: its sentence for people (a catalogue key), its bounds, and where it stands. */
export type PolicyField = {
  name: string;
  label: string;
  unit:
    | "opening hours"
    | "hours"
    | "business days"
    | "days"
    | "tries"
    | "letters"
    | "time of day"
    | "%"
    | "money"
    | "currency code";
  least: number;
  most: number;
  get(policy: Policy): number | string;
  set(policy: Policy, value: number | string): Policy;
};

type NumberKey = {
  [Key in keyof Policy]: Policy[Key] extends number ? Key : never;
}[keyof Policy];

const figure = (
  name: Exclude<NumberKey, "version">,
  label: string,
  unit: PolicyField["unit"],
  [least, most]: readonly [number, number],
): PolicyField => ({
  name,
  label,
  unit,
  least,
  most,
  get: (policy) => policy[name],
  set: (policy, value) => ({ ...policy, [name]: Number(value) }),
});

const time = (name: "cutOff" | "noon", label: string): PolicyField => ({
  name,
  label,
  unit: "time of day",
  least: 0,
  most: 0,
  get: (policy) => policy.contact[name],
  set: (policy, value) => ({ ...policy, contact: { ...policy.contact, [name]: String(value) } }),
});

/** Every figure that an admin sets, in the order of the page; the check, the form and the differences read this table. */
export const policyFields: readonly PolicyField[] = [
  figure("viewOpeningHours", "The owner has looked within", "opening hours", [0.25, 80]),
  time("cutOff", "A complaint before this time is answered the same day"),
  time("noon", "A later one is answered the next business day by"),
  {
    name: "atMostHours",
    label: "The customer never waits longer for the first word than",
    unit: "hours",
    least: 1,
    most: 96,
    get: (policy) => policy.contact.atMostHours,
    set: (policy, value) => ({ ...policy, contact: { ...policy.contact, atMostHours: Number(value) } }),
  },
  figure("updateBusinessDays", "From one word to the customer to the next, at most", "business days", [1, 30]),
  figure("resolveBusinessDays", "The problem is solved within", "business days", [1, 120]),
  figure("reviewBusinessDays", "A challenged closing is judged within", "business days", [1, 30]),
  figure("quietBusinessDays", "A resolved case closes after the customer's silence of", "business days", [1, 60]),
  figure("reopenDays", "A customer's word reopens a closed case for", "days", [1, 365]),
  figure("rungOpeningHours", "From one level told to the next", "opening hours", [0.25, 80]),
  figure("topHours", "At the top the reminder comes again after", "hours", [1, 168]),
  figure("attempts", "Tries before “unreachable” is believed", "tries", [1, 20]),
  figure("holdBusinessDays", "The owner may put a case on hold, once, for at most", "business days", [0, 60]),
  figure("makeGoodLimit", "The owner may give a customer to make good, without asking, at most", "money", [0, 100_000]),
  {
    name: "currency",
    label: "Currency",
    unit: "currency code",
    least: 0,
    most: 0,
    get: (policy) => policy.currency,
    set: (policy, value) => ({ ...policy, currency: String(value).toUpperCase() }),
  },
  figure("auditShare", "Customers asked whether a call or visit took place", "%", [0, 100]),
  figure("repeatDays", "Another problem of the same customer is a second one for", "days", [1, 365]),
  figure("lettersPerDay", "Letters about delays that one person gets in a day, at most", "letters", [3, 500]),
];
