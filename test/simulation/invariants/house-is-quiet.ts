import type { Finding, Invariant } from "./scope.ts";

/** What an operator reads only when something broke that no fault of the play explains. */
const broken = /cannot ring|could not be read|^Clocks: |^A deed broke/;

/** The operator hears of nothing broken. */
export const houseIsQuiet: Invariant = ({ seen, now }) =>
  seen.lines
    .filter((line) => broken.test(line) && !/process (?:has died|dies)/.test(line))
    .map((says): Finding => ({ invariant: "houseIsQuiet", at: now, about: "the operator", says }));
