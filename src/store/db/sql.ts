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

/** What an engine is given. */
type Given = string | number | null | Uint8Array;

/** The texts of statements without pieces, by the list of their parts, which is the same each time for one place in the code. */
export type Texts = WeakMap<readonly string[], string>;

/** One statement and its values in order; `placeholder(n)` is what the engine writes for the n-th value, from 1. The caller keeps `known`. */
export function flatten(
  query: Sql,
  placeholder: (n: number) => string,
  known?: Texts,
): { text: string; values: Given[] } {
  const plain = plainValues(query);
  const text = plain && known?.get(query.strings);
  if (plain && text) return { text, values: plain };
  const values: Given[] = [];
  const written = write(query, placeholder, values);
  if (plain) known?.set(query.strings, written);
  return { text: written, values };
}

/** The values of a statement without pieces; null for others. */
function plainValues({ values }: Sql): Given[] | null {
  const plain: Given[] = [];
  for (const value of values) {
    if (value instanceof Sql) return null;
    plain.push(given(value));
  }
  return plain;
}

function write(query: Sql, placeholder: (n: number) => string, values: Given[]) {
  let text = query.strings[0] ?? "";
  query.values.forEach((value, i) => {
    if (value instanceof Sql) text += write(value, placeholder, values);
    else {
      values.push(given(value));
      text += placeholder(values.length);
    }
    text += query.strings[i + 1] ?? "";
  });
  return text;
}

const given = (value: Value): Given => (typeof value === "boolean" ? Number(value) : value);
