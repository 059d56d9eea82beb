import { Elysia } from "elysia";
import { page } from "../../../views/page.tsx";
import { UndoPage } from "../../../views/retain/undo.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import type { Case } from "../../core/retain/case.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import type { Undo } from "../../core/retain/undo.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { undoVerbs, whyNotUndoable } from "../../flow/retain/undo-verbs.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import { findUndo } from "../../store/retain/undos.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

/** Where the link of a receipt leads: it shows what would be taken back, and only a post by whoever told it does so. */
export const undoPages = (house: House) =>
  new Elysia({ name: "undo" })
    .get(
      "/undo/:id",
      signedIn(house, async (visit) => {
        const { undo, it } = await ownUndo(house.world, visit);
        return show(house, visit, undo, it, await whyNotUndoable(house.world, undo));
      }),
    )
    .post(
      "/undo/:id",
      signedIn(house, (visit) => takeBack(house, visit)),
      { parse: "none" },
    );

async function takeBack(house: House, visit: SignedInVisit): Promise<Response> {
  const { undo, it } = await ownUndo(house.world, visit);
  try {
    await undoVerbs(house.world, undo.id, asPerson(visit.person, "web"));
    return seeOther(`/cases/${it.number}`);
  } catch (why) {
    if (why instanceof Refused) return show(house, visit, undo, it, why);
    throw why;
  }
}

/** Of others' links, which a passed-on receipt has, nobody learns whether they exist. */
async function ownUndo({ db }: World, { person, powers, params }: SignedInVisit): Promise<{ undo: Undo; it: Case }> {
  const undo = await findUndo(db, params.id ?? "");
  const it = undo?.personId === person.id ? await findCase(db, undo.caseId) : undefined;
  if (!undo || !it || !mayOn(it, await lineOf(db, it.unitId), powers, "see")) throw new Wrong(404);
  return { undo, it };
}

async function show(
  house: House,
  visit: SignedInVisit,
  undo: Undo,
  it: Case,
  problem: Refused | null,
): Promise<Response> {
  const story = await tellStory(house.world.db, it);
  const reader = readerAt(house.world, story.zone);
  const status = problem && visit.request.method === "POST" ? 409 : 200;
  const { instructions } = undo.before;
  return page(
    frameOf(house, visit, { reader, title: reader.t("Take it back?"), width: "narrow", status }),
    <UndoPage
      reader={reader}
      story={story}
      action={`/undo/${undo.id}`}
      told={{ instructions, at: undo.createdAt }}
      problem={problem && reader.t(problem.sentence, problem.values)}
    />,
  );
}
