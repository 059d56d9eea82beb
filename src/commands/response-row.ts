import { modes } from "../core/ask/response.ts";
import { type Instant, toInstant } from "../core/instant.ts";
import { foldEmail, isEmail } from "../core/org/email.ts";
import { fold, type Problem } from "../core/org/org-sheet.ts";
import type { Incoming } from "../flow/ask/take-response.ts";
import type { Db } from "../store/db/db.ts";
import { calendarOf } from "../store/org/calendars.ts";
import { listStores } from "../store/org/units.ts";
import type { Row } from "./spreadsheet.ts";

/** What `amends import responses` reads. */
export const responseColumns = [
  "store",
  "at",
  "mode",
  "score",
  "comment",
  "note",
  "name",
  "email",
  "phone",
  "contact_me",
  "suspects_problem",
  "survey",
  "id",
] as const;

type Column = (typeof responseColumns)[number];

/** `key` is the same whenever the same row is read again, and another one for each of several rows alike. */
export type ReadRow = { line: number; key: string; incoming: Incoming };

/** A row cannot be used: why, as a sentence of the catalogue. */
class BadCell extends Error {
  constructor(
    readonly sentence: string,
    readonly values: Problem["values"],
  ) {
    super(sentence);
  }
}

/** Reads the rows of one file, in their order. */
export async function rowReader(db: Db, now: Instant): Promise<(row: Row<Column>) => ReadRow | Problem> {
  const stores = await listStores(db);
  const calendars = await Promise.all(stores.map((store) => calendarOf(db, store.id)));
  const alike = new Map<string, number>();
  const storeOf = (text: string) => {
    const byCode = stores.filter((store) => store.code === fold(text));
    const found = byCode.length > 0 ? byCode : stores.filter((store) => fold(store.name) === fold(text));
    const [store] = found;
    if (!store) throw new BadCell("there is no store “{{store}}”", { store: text });
    if (found.length > 1)
      throw new BadCell("several stores are called “{{store}}”: give the code instead", { store: text });
    return { code: store.code, zone: calendars[stores.indexOf(store)]?.timeZone ?? "UTC" };
  };
  return ({ line, cells }) => {
    try {
      const incoming = incomingOf(cells, storeOf(cells.store ?? ""), now);
      return { line, incoming, key: keyOf(cells, incoming, alike) };
    } catch (why) {
      if (why instanceof BadCell) return { line, sentence: why.sentence, values: why.values };
      throw why;
    }
  };
}

function incomingOf(cells: Row<Column>["cells"], store: { code: string; zone: string }, now: Instant): Incoming {
  const text = (column: Column) => cells[column] || null;
  const email = text("email");
  if (email !== null && !isEmail(email)) throw new BadCell("“{{email}}” is not an e-mail address", { email });
  return {
    store: store.code,
    mode: modeOf(cells.mode ?? ""),
    survey: text("survey"),
    customer: { name: text("name"), email: email && foldEmail(email), phone: text("phone") },
    answers: {},
    score: scoreOf(cells.score ?? ""),
    comment: text("comment"),
    note: text("note"),
    suspectsProblem: flagOf("suspects_problem", cells.suspects_problem ?? ""),
    contactMe: flagOf("contact_me", cells.contact_me ?? ""),
    at: momentOf(cells.at ?? "", store.zone, now),
  };
}

function keyOf({ id }: Row<Column>["cells"], incoming: Incoming, alike: Map<string, number>): string {
  if (id) return `import/id/${id}`;
  const hash = new Bun.CryptoHasher("sha256").update(JSON.stringify(incoming)).digest("hex");
  const before = alike.get(hash) ?? 0;
  alike.set(hash, before + 1);
  return `import/row/${hash}/${before}`;
}

function modeOf(text: string): Incoming["mode"] {
  const mode = text === "" ? "import" : modes.find((one) => one === text.toLowerCase());
  if (!mode)
    throw new BadCell("there is no mode “{{mode}}”: choose from {{known}}", { mode: text, known: modes.join(", ") });
  return mode;
}

function scoreOf(text: string): number | null {
  if (text === "") return null;
  const score = /^\d{1,2}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (!(score <= 10)) throw new BadCell("the score “{{score}}” is not a whole number from 0 to 10", { score: text });
  return score;
}

const yes = ["1", "yes", "y", "true", "x", "oui", "ja", "si", "sí", "sim", "tak"];
const no = ["", "0", "no", "n", "false", "non", "nein", "nee", "não", "nie", "-"];

function flagOf(column: Column, text: string): boolean {
  if (yes.includes(text.toLowerCase())) return true;
  if (no.includes(text.toLowerCase())) return false;
  throw new BadCell("{{column}} is “{{text}}”: write yes or no", { column, text });
}

/** A time without an offset is by the store's own clock; a day without a time is noon there. */
function momentOf(text: string, zone: string, now: Instant): Instant | null {
  if (text === "") return null;
  const at = readMoment(text.replace(" ", "T"), zone);
  if (at === undefined) throw new BadCell("“{{at}}” is not a time: write it like 2026-11-20 14:30", { at: text });
  if (at > now) throw new BadCell("“{{at}}” is still to come", { at: text });
  return at;
}

function readMoment(text: string, zone: string): Instant | undefined {
  const local = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (!local) return;
  const [, day = "", time = "12:00", offset] = local;
  try {
    if (offset) return toInstant(Temporal.Instant.from(`${day}T${time}${offset}`));
    return toInstant(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant());
  } catch {
    return;
  }
}
