/** What a column can hold; flags are stored as 0 and 1. */
export type Value = string | number | boolean | null | Uint8Array;

/** A piece of SQL with its values, made by the `sql` tag; pieces nest, and no value ever becomes text of the statement. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly (Value | Sql)[],
  ) {}
}

/** sql`select … where id = ${id} ${onlyOpen ? sql`and state <> 'closed'` : sql``}` */
export const sql = (strings: TemplateStringsArray, ...values: (Value | Sql)[]): Sql => new Sql(strings, values);

/**
 * The inside of `in (…)`: one placeholder a value; an empty list matches nothing. A short one is filled up to the next power of two with its
 * last value, so that lists of any length make few different statements: only so many are kept prepared.
 */
export function list(values: readonly Value[]): Sql {
  const last = values.at(-1);
  if (last === undefined) return new Sql(["null"], []);
  const length = values.length > SHORT ? values.length : 2 ** Math.ceil(Math.log2(values.length));
  const filled = [...values, ...Array.from({ length: length - values.length }, () => last)];
  return new Sql(["", ...filled.slice(1).map(() => ", "), ""], filled);
}

const SHORT = 64;

/** Pieces behind one another, with `between` in the gaps (written in the code, never input). */
export function joined(pieces: readonly Sql[], between: string): Sql {
  if (pieces.length === 0) return new Sql([""], []);
  return new Sql(["", ...pieces.slice(1).map(() => between), ""], pieces);
}

type Plain = string | number | null | Uint8Array;

/** One statement and its values in order; `placeholder(n)` is what the engine writes for the n-th value, from 1. */
export function flatten(query: Sql, placeholder: (n: number) => string): { text: string; values: Plain[] } {
  const values: Plain[] = [];
  const text = write(query, placeholder, values);
  return { text, values };
}

function write({ strings, values: given }: Sql, placeholder: (n: number) => string, values: Plain[]): string {
  let text = strings[0] ?? "";
  for (let i = 0; i < given.length; i++) {
    const value = given[i] ?? null;
    if (value instanceof Sql) text += write(value, placeholder, values);
    else text += placeholder(values.push(typeof value === "boolean" ? Number(value) : value));
    text += strings[i + 1] ?? "";
  }
  return text;
}
