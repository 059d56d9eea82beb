import { Elysia } from "elysia";
import { Feedback, FeedbackThanks, Plain } from "../../../views/ask/feedback.tsx";
import { customerPage } from "../../../views/page.tsx";
import { asCustomer } from "../../core/org/acting.ts";
import type { Unit } from "../../core/org/unit.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { answerInvitation } from "../../flow/ask/answer-invitation.ts";
import { isTooMuch } from "../../flow/ask/is-too-much.ts";
import { takeResponse } from "../../flow/ask/take-response.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { findUnitByCode } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { bannerOf } from "../frame.tsx";
import { open } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import type { Visit } from "../visit.ts";
import { answerKey, emptyForm, incomingOf, type Read, readFeedback, scoreOf } from "./feedback-form.ts";
import { type Invited, invitedTo } from "./invited.ts";

/** Seconds after which a kiosk shows an empty form again. */
const KIOSK_SECONDS = 10;

const customer: Actor = { kind: "customer", id: null, name: "", surface: "web" };

/** What a customer says about a visit, at an address that stands on a poster: no session, no script. */
export const feedbackPages = (house: House) =>
  new Elysia({ name: "feedback" })
    .get(
      "/f/:code",
      atStore(house, (visit, store) => ask(house, visit, store)),
    )
    .post(
      "/f/:code",
      atStore(house, (visit, store) => take(house, visit, store)),
      { parse: "none" },
    )
    .get(
      "/f/:code/thanks",
      atStore(house, (visit, store) => thanks(house, visit, store)),
    );

/** The store of the address; a code that is no unit's is told in a customer's words. */
function atStore(house: House, answer: (visit: Visit, store: Unit) => Response | Promise<Response>) {
  return open(house, async (visit) => {
    const store = await findUnitByCode(house.world.db, visit.params.code ?? "");
    return store ? answer(visit, store) : unknown(house);
  });
}

/** Changes nothing: the score of a link in an invitation is chosen on the form, and not yet sent. */
async function ask(house: House, visit: Visit, store: Unit): Promise<Response> {
  const { searchParams } = visit.url;
  const invited = await invitedTo(house.world, store, searchParams.get("i"));
  if (invited && invited.invitation.responseId !== null) return answered(house, store);
  const { typed, errors } = emptyForm(house.world.newId());
  return form(house, visit, store, { typed: { ...typed, score: scoreOf(searchParams.get("score")) }, errors }, invited);
}

function form(house: House, visit: Visit, store: Unit, { typed, errors }: Read, invited: Invited | null): Response {
  const reader = readerAt(house.world, "UTC");
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  const frame = {
    reader,
    title: reader.t("How was your visit?"),
    store: store.name,
    status,
    ...bannerOf(house, reader.t),
  };
  const action = addressOf(visit, store);
  const invitation = invited?.token ?? null;
  return customerPage(
    frame,
    <Feedback t={reader.t} action={action} typed={typed} errors={errors} invitation={invitation} />,
  );
}

async function take(house: House, visit: Visit, store: Unit): Promise<Response> {
  const { world } = house;
  const sent = await formOf(visit.request);
  if (sent.text("fax") !== "") return seeOther(addressOf(visit, store, "/thanks"));
  const invited = await invitedTo(world, store, sent.text("i"));
  const read = readFeedback(sent, world.newId(), invited?.customer);
  if (Object.keys(read.errors).length > 0) return form(house, visit, store, read, invited);
  if (await isTooMuch(world, "feedback", visit.address)) return tooMuch(house, store);
  const incoming = incomingOf(read.typed, store, isKiosk(visit) ? "kiosk" : "web");
  const key = answerKey(read.typed.key, incoming);
  if (!invited) await takeResponse(world, incoming, customer, key);
  else await answerInvitation(world, invited.invitation, incoming, asCustomer(invited.customer, "web"), key);
  return seeOther(addressOf(visit, store, "/thanks", incoming.contactMe ? "contact" : null));
}

function thanks(house: House, visit: Visit, store: Unit): Response {
  const reader = readerAt(house.world, "UTC");
  const again = addressOf(visit, store);
  const headers: Record<string, string> = isKiosk(visit) ? { refresh: `${KIOSK_SECONDS};url=${again}` } : {};
  const frame = { reader, title: reader.t("Thank you"), store: store.name, headers, ...bannerOf(house, reader.t) };
  const willContact = visit.url.searchParams.has("contact");
  return customerPage(frame, <FeedbackThanks t={reader.t} again={again} willContact={willContact} />);
}

function answered(house: House, store: Unit): Response {
  const reader = readerAt(house.world, "UTC");
  const title = reader.t("We have your answer");
  const text = reader.t("Thank you. If there is more to say, answer the mail: a person reads it.");
  const frame = { reader, title, store: store.name, ...bannerOf(house, reader.t) };
  return customerPage(frame, <Plain title={title} text={text} />);
}

function unknown(house: House): Response {
  const reader = readerAt(house.world, "UTC");
  const title = reader.t("We do not know this store");
  const text = reader.t("The address may have been mistyped. Look at the poster or the receipt again.");
  return customerPage(
    { reader, title, status: 404, ...bannerOf(house, reader.t) },
    <Plain title={title} text={text} />,
  );
}

function tooMuch(house: House, store: Unit): Response {
  const reader = readerAt(house.world, "UTC");
  const title = reader.t("Please wait a little");
  const text = reader.t("Many answers came from your network just now. Go back and send yours again in ten minutes.");
  return customerPage(
    { reader, title, store: store.name, status: 429, ...bannerOf(house, reader.t) },
    <Plain title={title} text={text} />,
  );
}

/** `?kiosk` at the address makes the page start over by itself, for a tablet in the store. */
const isKiosk = ({ url }: Visit): boolean => url.searchParams.has("kiosk");

function addressOf(visit: Visit, store: Unit, under = "", mark: string | null = null): string {
  const marks = [isKiosk(visit) ? "kiosk" : null, mark].filter((one) => one !== null);
  return `/f/${encodeURIComponent(store.code)}${under}${marks.length > 0 ? `?${marks.join("&")}` : ""}`;
}
