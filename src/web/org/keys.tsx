import { Elysia } from "elysia";
import { Keys } from "../../../views/org/keys.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { readScopes } from "../../core/org/api-key.ts";
import { makeKey } from "../../flow/org/make-key.ts";
import { revokeKey } from "../../flow/org/revoke-key.ts";
import { listApiKeys } from "../../store/org/api-keys.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";

/** Keys for the API: list, make, end. */
export const keysPages = (house: House) =>
  new Elysia({ name: "keys" })
    .get(
      "/keys",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .post(
      "/keys",
      asAdmin(house, (visit) => make(house, visit)),
      { parse: "none" },
    )
    .post(
      "/keys/:id/revoke",
      asAdmin(house, (visit) => revoke(house, visit)),
      { parse: "none" },
    );

type Said = { made?: { name: string; token: string }; error?: string; typed?: string };

async function show(house: House, visit: SignedInVisit, said: Said = {}): Promise<Response> {
  const { reader } = visit;
  const keys = await listApiKeys(house.world.db);
  const frame = frameOf(house, visit, { title: reader.t("Keys"), status: said.error === undefined ? 200 : 409 });
  return page(frame, <Keys reader={reader} keys={keys.toReversed()} {...said} />);
}

/** Answers with the key itself, in this one page: it is in no address and no log. */
async function make(house: House, visit: SignedInVisit): Promise<Response> {
  const form = await formOf(visit.request);
  const name = form.text("name", 100);
  try {
    const wanted = { name, scopes: readScopes(form.all("scope").join(",").slice(0, 200)) };
    const { key, token } = await makeKey(house.world, wanted, asPerson(visit.person, "web"));
    return await show(house, visit, { made: { name: key.name, token } });
  } catch (why) {
    return show(house, visit, { error: refusal(why), typed: name });
  }
}

async function revoke(house: House, visit: SignedInVisit): Promise<Response> {
  try {
    await revokeKey(house.world, visit.params.id ?? "", asPerson(visit.person, "web"));
    return seeOther("/keys");
  } catch (why) {
    return show(house, visit, { error: refusal(why) });
  }
}
