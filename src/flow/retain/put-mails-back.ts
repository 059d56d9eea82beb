import { giveBackInbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";

/** Mails that were taken up and not read, because the program ends, are due again at once, as if nobody had tried. */
export async function putMailsBack({ db, now }: World, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await giveBackInbound(db, ids, now());
}
