import { Elysia } from "elysia";
import { PersonRecord, type ShownFact } from "../../../views/learn/record.tsx";
import type { Wronged } from "../../../views/learn/remark-cell.tsx";
import { page } from "../../../views/page.tsx";
import type { Reader } from "../../../views/words.ts";
import { type Fact, isOpenToOthers, openToOthers } from "../../core/learn/fact.ts";
import type { Person } from "../../core/org/person.ts";
import { judgeRemark } from "../../flow/learn/judge-remark.ts";
import { ledgerOf } from "../../flow/learn/ledger-of.ts";
import { remarkOnFact } from "../../flow/learn/remark-on-fact.ts";
import { zoneOfPerson } from "../../flow/org/zone-of-person.ts";
import { listJudgements, listRemarks, numbersOf } from "../../store/learn/ledger-rows.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit, signedIn } from "../gates.ts";
import { personFor } from "../org/person.tsx";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { showRules } from "./rules.tsx";
import { stretchesOf, threeMonthsAgo } from "./stretches.ts";
import { unitRecord, unitsBelow } from "./unit-record.tsx";

/** The longest list of entries that a page shows. */
const MOST = 200;

/** What the log holds for and against people: one's own at once, that of people and units below a day later. */
export const ledgerPages = (house: House) =>
  new Elysia({ name: "ledger" })
    .get(
      "/me/record",
      signedIn(house, (visit) => ownRecord(house, visit)),
    )
    .post(
      "/me/record/remark",
      signedIn(house, (visit) => remark(house, visit)),
      { parse: "none" },
    )
    .get(
      "/people/:ref/record",
      signedIn(house, async (visit) => recordBelow(house, visit, await personFor(house.world, visit))),
    )
    .post(
      "/people/:ref/record/answer",
      signedIn(house, (visit) => answer(house, visit)),
      { parse: "none" },
    )
    .get(
      "/units/:code/record",
      signedIn(house, (visit) => unitRecord(house, visit)),
    )
    .get(
      "/rules",
      asAdmin(house, (visit) => showRules(house, visit)),
    );

const ownRecord = (house: House, visit: SignedInVisit, wrong?: Wronged): Promise<Response> =>
  showRecord(house, visit, visit.person, (facts) => facts, null, wrong);

async function remark(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const about = { kind: form.text("kind", 40), seq: Number(form.text("seq", 16)), text: form.text("text") };
  try {
    await remarkOnFact(house.world, visit.person, about);
    return seeOther(`/me/record#${about.kind}-${about.seq}`);
  } catch (why) {
    return ownRecord(house, visit, { key: `${about.kind}-${about.seq}`, text: about.text, error: refusal(why) });
  }
}

/** Somebody's record as those above see it. */
function recordBelow(house: House, visit: SignedInVisit, person: Person, wrong?: Wronged): Promise<Response> {
  return showRecord(house, visit, person, (facts) => openToOthers(facts, house.world.now()), person.name, wrong);
}

async function answer(house: House, visit: SignedInVisit): Promise<Response> {
  const person = await personFor(house.world, visit);
  const form = await formOf(visit.request);
  const isStruck = form.text("answer", 10) === "strike";
  const about = { kind: form.text("kind", 40), seq: Number(form.text("seq", 16)), text: form.text("text"), isStruck };
  const key = `${about.kind}-${about.seq}`;
  try {
    await judgeRemark(house.world, visit.person, person, about);
    return seeOther(`/people/${person.ref}/record#${key}`);
  } catch (why) {
    return recordBelow(house, visit, person, { key, text: about.text, error: refusal(why) });
  }
}

async function showRecord(
  house: House,
  visit: SignedInVisit,
  person: Person,
  shownOf: (facts: readonly Fact[]) => readonly Fact[],
  name: string | null,
  wrong?: Wronged,
): Promise<Response> {
  const { world } = house;
  const reader = { ...visit.reader, zone: await zoneOfPerson(world, person.id) };
  const facts = shownOf(await ledgerOf(world, { personId: person.id }, threeMonthsAgo(reader)));
  const listed = facts.filter(({ kind }) => kind !== "later_day").toReversed();
  const title = name === null ? reader.t("Your record") : reader.t("Record of {{name}}", { name });
  return page(
    frameOf(house, visit, { title, reader, status: wrong ? 409 : 200 }),
    <PersonRecord
      reader={reader}
      name={name}
      judgePath={name === null || person.id === visit.person.id ? null : `/people/${person.ref}/record/answer`}
      stretches={stretchesOf(reader, facts)}
      facts={await shownFacts(house, reader, person, listed.slice(0, MOST))}
      left={Math.max(0, listed.length - MOST)}
      units={name === null ? await unitsBelow(house, visit) : []}
      wrong={wrong}
    />,
  );
}

async function shownFacts(
  { world }: House,
  { now }: Reader,
  person: Person,
  facts: readonly Fact[],
): Promise<ShownFact[]> {
  const numbers = await numbersOf(world.db, [...new Set(facts.map(({ caseId }) => caseId))]);
  const remarks = await listRemarks(world.db, person.id);
  const first = facts.at(-1);
  const judgements = first ? await listJudgements(world.db, first.at) : [];
  return facts.map((fact) => {
    const isIt = ({ kind, seq }: { kind: string; seq: number }) => kind === fact.kind && seq === fact.seq;
    return {
      ...fact,
      number: numbers.get(fact.caseId) ?? 0,
      remark: remarks.find(isIt) ?? null,
      judgement: judgements.find((one) => one.personId === person.id && isIt(one)) ?? null,
      isFresh: !isOpenToOthers(fact, now),
    };
  });
}
