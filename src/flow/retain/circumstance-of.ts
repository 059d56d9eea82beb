import type { Case } from "../../core/retain/case.ts";
import type { MakeGood } from "../../core/retain/make-good.ts";
import type { Causes, What } from "../../core/retain/what.ts";
import { listResponsesOf } from "../../store/ask/responses.ts";
import { listSignals } from "../../store/listen/signals.ts";
import { listEvents } from "../../store/retain/log.ts";
import { listMakeGoods } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";

/** What only a few moves are judged by, looked up for these alone. */
export async function circumstanceOf(
  world: World,
  it: Case,
  { verb }: What,
): Promise<{ makeGoods?: readonly MakeGood[]; causes?: Causes }> {
  if (verb === "gave" || verb === "approve" || verb === "turn_down")
    return { makeGoods: await listMakeGoods(world.db, it.id) };
  return verb === "close" ? { causes: await causesOf(world, it) } : {};
}

async function causesOf({ db }: World, { id }: Case): Promise<Causes> {
  const responses = await listResponsesOf(db, id);
  const signals = [...(await listSignals(db, id)).values()].flat();
  const rules = signals.filter(({ polarity }) => polarity === "negative").map(({ rule }) => rule);
  return {
    rules: [...new Set(rules)],
    contactMe: responses.some(({ contactMe }) => contactMe),
    promised: (await listEvents(db, id)).some(({ what }) => what === "promised"),
  };
}
