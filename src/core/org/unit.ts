import type { Person } from "./person.ts";

/** A node of the tree: company, region, district, store, or whatever the chain calls its levels. */
export type Unit = {
  id: string;
  parentId: string | null;
  /** The chain's own word: "store", "district". */
  level: string;
  /** Unique in the chain, lower-case: "lyon-2". */
  code: string;
  name: string;
  /** IANA name; null: the nearest one above counts. */
  timeZone: string | null;
};

/** A unit with those who answer for it. */
export type Command = { unit: Unit; managers: readonly Person[]; deputies: readonly Person[] };

/** From a unit up to the top of the tree, the unit itself first. */
export type Line = readonly Command[];
