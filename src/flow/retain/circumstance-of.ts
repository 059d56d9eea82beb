import type { Actor } from "../../core/retain/actor.ts";
import { type AskedHold, askedHold } from "../../core/retain/asked-hold.ts";
import type { Case } from "../../core/retain/case.ts";
import type { MakeGood } from "../../core/retain/make-good.ts";
import { standsOver } from "../../core/retain/stands-above.ts";
import type { Causes, What } from "../../core/retain/what.ts";
import { listResponsesOf } from "../../store/ask/responses.ts";
import { listSignals } from "../../store/listen/signals.ts";
import { powersOf } from "../../store/org/absences.ts";
import { lineFor } from "../../store/retain/lines.ts";
import { listTurns } from "../../store/retain/log.ts";
import { listMakeGoods } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";

/** What only a few moves are judged by, looked up for these alone. */
export async function circumstanceOf(
  world: World,
  it: Case,
  { verb }: What,
  actor: Actor,
): Promise<{ makeGoods?: readonly MakeGood[]; causes?: Causes; isOverUnit?: boolean; askedHold?: AskedHold | null }> {
  if (verb === "route_back") return { isOverUnit: await isOver(world, it, actor) };
  if (verb === "hold" || verb === "deny_hold") return { askedHold: askedHold(await listTurns(world.db, it.id)) };
  if (verb === "gave" || verb === "approve" || verb === "turn_down")
    return { makeGoods: await listMakeGoods(world.db, it.id) };
  return verb === "close" ? { causes: await causesOf(world, it) } : {};
}

async function isOver({ db, now }: World, it: Case, { kind, id }: Actor): Promise<boolean> {
  if (kind !== "person" || id === null) return kind === "api";
  return standsOver(await lineFor(db, it), it, await powersOf(db, id, now()));
}

async function causesOf({ db }: World, { id }: Case): Promise<Causes> {
  const responses = await listResponsesOf(db, id);
  const signals = [...(await listSignals(db, id)).values()].flat();
  const rules = signals.filter(({ polarity }) => polarity === "negative").map(({ rule }) => rule);
  return {
    rules: [...new Set(rules)],
    contactMe: responses.some(({ contactMe }) => contactMe),
    promised: (await listTurns(db, id)).some(({ what }) => what === "promised"),
  };
}
