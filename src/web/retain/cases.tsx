import { Elysia } from "elysia";
import { fragment, page } from "../../../views/page.tsx";
import { Alert } from "../../../views/parts/alert.tsx";
import { CasePage } from "../../../views/retain/case-page.tsx";
import type { Kept } from "../../../views/retain/deeds.tsx";
import { JustTaken } from "../../../views/retain/just-taken.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import { leadsTo } from "../../core/retain/case.ts";
import { runInstructions } from "../../flow/retain/run-instructions.ts";
import { findCase } from "../../store/retain/cases.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { caseFor, sightOf } from "./case-sight.ts";
import { type Deed, readDeed } from "./deed.ts";
import { listPage } from "./list-page.tsx";
import { isSeenByBrowser } from "./seen.ts";

/** The cases of those who have a part in them. */
export const casePages = (house: House) =>
  new Elysia({ name: "cases" })
    .get(
      "/",
      signedIn(house, () => seeOther("/cases")),
    )
    .get(
      "/cases",
      signedIn(house, (visit) => listPage(house, visit)),
    )
    .get(
      "/cases/:number",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/cases/:number/seen",
      signedIn(house, (visit) => seen(house, visit)),
      { parse: "none" },
    )
    .post(
      "/cases/:number/:verb",
      signedIn(house, (visit) => act(house, visit)),
      { parse: "none" },
    );

type Said = { kept: Kept; error: string };

async function show(house: House, visit: SignedInVisit, said: Said | null = null): Promise<Response> {
  const sight = await sightOf(house.world, visit, await caseFor(house.world, visit, visit.params.number ?? ""));
  const { reader, story } = sight;
  const title = reader.t("Case {{number}}: {{store}}", { number: story.it.number, store: story.unit.name });
  const isTaken = visit.url.searchParams.has("taken") && story.it.takenBy === visit.person.id;
  return page(
    frameOf(house, visit, { reader, title, status: said ? 409 : 200 }),
    <>
      {isTaken ? <JustTaken reader={reader} story={story} /> : null}
      <CasePage {...sight} {...said} />
    </>,
  );
}

/** The owner has had the page in front of them for a while. */
async function seen({ world }: House, visit: SignedInVisit): Promise<Response> {
  const it = await caseFor(world, visit, visit.params.number ?? "");
  if (!isSeenByBrowser(world, visit.request)) throw new Wrong(403);
  await runInstructions(world, it.id, [{ verb: "view", text: "" }], asPerson(visit.person, "web"));
  return new Response(null, { status: 204 });
}

/** Does one verb. htmx gets the case anew, a plain form is sent back to it; what a rule refused changes nothing and loses no word. */
async function act(house: House, visit: SignedInVisit): Promise<Response> {
  const { world } = house;
  const it = await caseFor(world, visit, visit.params.number ?? "");
  const deed = readDeed(visit.params.verb ?? "", await formOf(visit.request));
  if (!deed) throw new Wrong(404);
  try {
    if (deed.missing !== null) throw new Refused(deed.missing);
    if (deed.kept.offer === "accept") leadsTo(it.state, "accept");
    await runInstructions(world, it.id, [deed.instruction], asPerson(visit.person, "web"));
  } catch (why) {
    if (!(why instanceof Refused) || visit.isPartial) throw why;
    return show(house, visit, { kept: deed.kept, error: visit.reader.t(why.sentence, why.values) });
  }
  return visit.isPartial ? caseAnew(house, visit, it.id, deed) : seeOther(`/cases/${it.number}`);
}

async function caseAnew({ world }: House, visit: SignedInVisit, id: string, { kept }: Deed): Promise<Response> {
  const it = await findCase(world.db, id);
  if (!it) throw new Wrong(404);
  const sight = await sightOf(world, visit, it);
  const { t } = sight.reader;
  return fragment(
    visit.nonce,
    <>
      <CasePage {...sight} />
      <div id="flash" hx-swap-oob="innerHTML">
        <Alert tone="good" text={t(done[kept.offer])} />
      </div>
    </>,
  );
}

const done: Readonly<Record<Kept["offer"], string>> = {
  called: "Your call is logged.",
  visited: "Your visit is logged.",
  texted: "Your text is logged.",
  reply: "Your words are on their way to the customer.",
  note: "Your note is saved.",
  promise: "The day is kept. It is due with the other deadlines.",
  hold: "The case is on hold, or somebody above is asked whether it may be.",
  unhold: "The hold is over. The deadline of the solution is back.",
  escalate: "The next manager above is told.",
  gave: "It is recorded, or somebody above is asked for consent.",
  approve: "Approved. Whoever asked is told.",
  deny: "Not approved. Whoever asked is told.",
  merge: "The cases are put together. The other one goes on.",
  take: "The case is yours.",
  assign: "The case has a new owner, who has been told.",
  about: "The case is with somebody above, and the manager does not see it any more.",
  others: "The manager of the store can see the case from now on.",
  resolve: "The customer is asked whether it is resolved.",
  close: "The case is closed, or waits for your manager to judge it.",
  accept: "The closing stands.",
  reopen: "The case is open again.",
};
