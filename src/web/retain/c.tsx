import { Elysia } from "elysia";
import { customerPage } from "../../../views/page.tsx";
import { AskIfResolved, Standing } from "../../../views/retain/confirm.tsx";
import type { Case } from "../../core/retain/case.ts";
import { isTooMuch } from "../../flow/ask/is-too-much.ts";
import { type Heard, hearCustomer } from "../../flow/retain/hear-customer.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit } from "../../store/org/units.ts";
import { listEvents } from "../../store/retain/log.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { bannerOf } from "../frame.tsx";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import type { Visit } from "../visit.ts";
import { Wrong } from "../wrong.ts";
import { ofCustomer, type Whose } from "./customer-token.tsx";

/** The customer's own page of a case, opened by the link in the letter that asks whether it is resolved. */
export const confirmPages = (house: House) =>
  new Elysia({ name: "confirm" })
    .get(
      "/c/:token",
      ofCustomer(house, (visit, whose) => show(house, visit, whose)),
    )
    .post(
      "/c/:token/yes",
      hears(house, () => ({ says: "yes" })),
      { parse: "none" },
    )
    .post(
      "/c/:token/no",
      hears(house, (form) => ({ says: "no", text: form.text("text", 5000) })),
      { parse: "none" },
    )
    .post(
      "/c/:token/message",
      hears(house, (form) => ({ says: "message", text: form.text("text", 5000) })),
      { parse: "none" },
    );

const hears = (house: House, heardIn: (form: Form) => Heard) =>
  ofCustomer(house, async (visit, { it, customer }) => {
    const heard = heardIn(await formOf(visit.request));
    if (await isTooMuch(house.world, "confirm", visit.address)) throw new Wrong(429);
    try {
      const { confirmation } = await hearCustomer(house.world, it, customer, heard);
      const isMessage = heard.says === "message" || (heard.says === "no" && confirmation !== "denied");
      return seeOther(`/c/${visit.params.token}${isMessage ? "?sent" : ""}`);
    } catch (why) {
      return show(house, visit, { it, customer }, refusal(why));
    }
  });

async function show(house: House, visit: Visit, { it }: Whose, error?: string): Promise<Response> {
  const { world } = house;
  const reader = readerAt(world, "UTC");
  const { t } = reader;
  const action = `/c/${visit.params.token}`;
  const store = (await findUnit(world.db, it.unitId))?.name ?? "";
  const frame = {
    reader,
    title: t("Your matter"),
    store,
    status: error === undefined ? 200 : 409,
    ...bannerOf(house, t),
  };
  const standing = standingOf(it) === "open" && (await wasAskedTooEarly(world, it)) ? "early" : standingOf(it);
  if (standing === "asked") {
    const manager = it.closerId ? ((await findPerson(world.db, it.closerId))?.name ?? null) : null;
    return customerPage(frame, <AskIfResolved t={t} action={action} done={it.done} manager={manager} />);
  }
  const sent = visit.url.searchParams.has("sent") && error === undefined;
  return customerPage(frame, <Standing t={t} action={action} standing={standing} sent={sent} error={error} />);
}

/** A closing as resolved can be confirmed or denied, also when the silence has closed it meanwhile. */
function standingOf(it: Case): "asked" | "confirmed" | "denied" | "open" | "over" {
  if (it.confirmation === "confirmed") return "confirmed";
  if (it.outcome === "resolved" && it.confirmation !== "denied" && (it.state === "resolved" || it.state === "closed"))
    return "asked";
  if (it.confirmation === "denied") return "denied";
  return it.state === "closed" ? "over" : "open";
}

/** A manager said that it is solved, we asked, and the manager took it back. */
async function wasAskedTooEarly({ db }: World, it: Case): Promise<boolean> {
  const told = (await listEvents(db, it.id)).findLast(({ what }) => what === "undone" || what === "resolved");
  return told?.what === "undone" && textOf(told.data).asked === true;
}

const textOf = (data: string): { asked?: boolean } => JSON.parse(data) as { asked?: boolean };
