import type { Database } from "bun:sqlite";
import { flatten, type Sql, type Texts } from "./sql.ts";

type Values = (string | number | null | Uint8Array)[];

/**
 * SQLite 3.54 prepares a statement anew each time it runs when a bare parameter is compared in it and it has an order, a maximum or a limit.
 * Behind a plus, which changes nothing, the value is none that a plan could depend on.
 */
const parameter = (): string => "+?";

/** Every row of a query, at once. */
export function rows<Row>(database: Database, query: Sql, known: Texts): Row[] {
  const { text, values } = flatten(query, parameter, known);
  return database.query<Row, Values>(text).all(...values);
}

/** Runs a change and gives the number of rows it touched. */
export function change(database: Database, query: Sql, known: Texts): number {
  const { text, values } = flatten(query, parameter, known);
  return database.query<unknown, Values>(text).run(...values).changes;
}
