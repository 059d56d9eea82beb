import type { Database } from "bun:sqlite";
import { flatten, type Sql, type Texts } from "./sql.ts";

type Values = (string | number | null | Uint8Array)[];

/** Every row of a query, at once. */
export function rows<Row>(database: Database, query: Sql, known: Texts): Row[] {
  const { text, values } = flatten(query, () => "?", known);
  return database.query<Row, Values>(text).all(...values);
}

/** Runs a change and gives the number of rows it touched. */
export function change(database: Database, query: Sql, known: Texts): number {
  const { text, values } = flatten(query, () => "?", known);
  return database.query<unknown, Values>(text).run(...values).changes;
}
