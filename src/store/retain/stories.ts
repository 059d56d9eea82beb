import type { Line } from "../../core/org/unit.ts";
import type { Case } from "../../core/retain/case.ts";
import type { CaseLinks } from "../../core/retain/mail-origin.ts";
import type { Story } from "../../core/retain/story.ts";
import { listResponsesOf } from "../ask/responses.ts";
import type { Db } from "../db/db.ts";
import { list, sql } from "../db/sql.ts";
import { listSignals } from "../listen/signals.ts";
import { findPerson } from "../org/people.ts";
import { listClocks, listRunningOn } from "./clocks.ts";
import { findCustomer } from "./customers.ts";
import { ladderFor } from "./ladders.ts";
import { lineFor } from "./lines.ts";
import { listEvents, listTurns } from "./log.ts";
import { listMakeGoods } from "./make-goods.ts";
import { listMessages } from "./messages.ts";
import { earlierOf, linksOf, listOrigins } from "./origins.ts";

/** Gathers everything about a case. */
export async function tellStory(db: Db, it: Case): Promise<Story> {
  const told = await storyOf(db, it, await lineFor(db, it), {
    events: await listEvents(db, it.id),
    clocks: await listClocks(db, it.id),
    links: await linksOf(db, it),
  });
  return { ...told, origins: await listOrigins(db, it.id) };
}

/**
 * What a letter tells of a case: neither whom the program told, nor clocks that have stopped, of which an old case has hundreds, nor how its
 * mails came onto it and what came after it. `known` is its line, for who has it already.
 */
export async function tellBriefly(db: Db, it: Case, known?: Line): Promise<Story> {
  return storyOf(db, it, known ?? (await lineFor(db, it)), {
    events: await listTurns(db, it.id),
    clocks: await listRunningOn(db, [it.id]),
    links: { earlier: await earlierOf(db, it), later: [], hints: [] },
  });
}

async function storyOf(
  db: Db,
  it: Case,
  line: Line,
  { events, clocks, links }: Pick<Story, "events" | "clocks"> & { links: CaseLinks },
): Promise<Story> {
  const unit = line[0]?.unit;
  if (!unit) throw new Error(`Case ${it.number} has lost its unit.`);
  const signals = await listSignals(db, it.id);
  const responses = await listResponsesOf(db, it.id);
  const messages = await listMessages(db, it.id);
  const makeGoods = await listMakeGoods(db, it.id);
  const people = [
    ...makeGoods.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy]),
    ...events.map((event) => (event.actorKind === "person" ? event.actorId : null)),
    ...clocks.map((clock) => clock.personId),
    it.ownerId,
    it.closerId,
    it.reviewerId,
  ];
  return {
    it,
    unit,
    zone: line.find((one) => one.unit.timeZone !== null)?.unit.timeZone ?? "UTC",
    line,
    ladder: await ladderFor(db, it, line),
    owner: (it.ownerId && (await findPerson(db, it.ownerId))) || null,
    reviewer: (it.reviewerId && (await findPerson(db, it.reviewerId))) || null,
    customer: (it.customerId && (await findCustomer(db, it.customerId))) || null,
    responses: responses.map((response) => ({ response, signals: signals.get(response.id) ?? [] })),
    messages: messages.map((message) => ({ ...message, signals: signals.get(message.id) ?? [] })),
    clocks,
    events,
    names: await namesOf(db, people),
    links,
    makeGoods,
  };
}

async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const rows = await db.all<{ id: string; name: string }>(
    sql`select id, name from people where id in (${list(known)})`,
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
