import { Elysia } from "elysia";
import { Plain } from "../../../views/ask/feedback.tsx";
import { Unsubscribe, Unsubscribed } from "../../../views/ask/unsubscribe.tsx";
import type { Html } from "../../../views/jsx/html.ts";
import { customerPage } from "../../../views/page.tsx";
import { findInvited } from "../../flow/ask/invitation-link.ts";
import { unsubscribe } from "../../flow/ask/unsubscribe.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { findUnsubscribed } from "../../store/ask/invitations.ts";
import { findRoot } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { bannerOf } from "../frame.tsx";
import { open } from "../gates.ts";
import type { Visit } from "../visit.ts";

/** The end of invitations: a page with a button, and the POST of a mail program by RFC 8058, which sends no cookie and reads no page. */
export const unsubscribePages = (house: House) =>
  new Elysia({ name: "unsubscribe" })
    .get(
      "/u/:token",
      open(house, (visit) => ask(house, visit)),
    )
    .post(
      "/u/:token",
      open(house, (visit) => end(house, visit)),
      { parse: "none" },
    );

async function ask(house: House, visit: Visit): Promise<Response> {
  const { world } = house;
  const invitation = await findInvited(world, "unsubscribe", visit.params.token ?? "");
  if (!invitation) return unknown(house);
  const { t } = readerAt(world, "UTC");
  const isOver = (await findUnsubscribed(world.db, invitation.customerId)) !== null;
  return show(house, isOver ? <Unsubscribed t={t} /> : <Unsubscribe t={t} action={`/u/${visit.params.token}`} />);
}

/** The token says it all: whatever form the body has (RFC 8058 section 3.1 allows two), it is not looked at. */
async function end(house: House, visit: Visit): Promise<Response> {
  const { world } = house;
  const invitation = await findInvited(world, "unsubscribe", visit.params.token ?? "");
  if (!invitation) return unknown(house);
  await unsubscribe(world, invitation);
  return show(house, <Unsubscribed t={readerAt(world, "UTC").t} />);
}

async function show(house: House, body: Html): Promise<Response> {
  const reader = readerAt(house.world, "UTC");
  const store = (await findRoot(house.world.db))?.name ?? "";
  return customerPage({ reader, title: reader.t("Questions by mail"), store, ...bannerOf(house, reader.t) }, body);
}

function unknown(house: House): Response {
  const reader = readerAt(house.world, "UTC");
  const title = reader.t("This link is not known");
  const text = reader.t(
    "It may have been cut in the mail. Open it from the letter again, or answer the letter instead.",
  );
  return customerPage(
    { reader, title, status: 404, ...bannerOf(house, reader.t) },
    <Plain title={title} text={text} />,
  );
}
