import { Elysia } from "elysia";
import { type SetUpFields, SetUpForm, SetUpOver } from "../../../views/org/set-up.tsx";
import { page } from "../../../views/page.tsx";
import { hashOfToken } from "../../core/org/token.ts";
import { setUp } from "../../flow/org/set-up.ts";
import { signIn } from "../../flow/org/sign-in.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { findSignInLink } from "../../store/org/sign-in-links.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { open } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import type { Visit } from "../visit.ts";
import { sessionCookie } from "./sign-in.tsx";

/** The one-time page that the server's first start offers. */
export const setUpPages = (house: House) =>
  new Elysia({ name: "set-up" })
    .get(
      "/set-up/:token",
      open(house, async (visit) =>
        (await isOffered(house, visit)) ? form(house, visit, empty()) : over(house, visit),
      ),
    )
    .post(
      "/set-up/:token",
      open(house, (visit) => make(house, visit)),
      { parse: "none" },
    );

async function make(house: House, visit: Visit): Promise<Response> {
  if (!(await isOffered(house, visit))) return over(house, visit);
  const { world, hasher } = house;
  const sent = await formOf(visit.request);
  const typed = {
    company: sent.text("company", 200),
    name: sent.text("name", 200),
    email: sent.text("email", 254),
    timeZone: sent.text("time_zone", 100),
  };
  const password = sent.raw("password");
  try {
    const wanted = {
      company: typed.company,
      adminName: typed.name,
      adminEmail: typed.email,
      password,
      timeZone: typed.timeZone || null,
    };
    const { admin } = await setUp(world, hasher, wanted, visit.params.token ?? "");
    const { agent, address } = visit;
    const cookie = await sessionCookie(
      world,
      await signIn(world, hasher, { email: admin.email, password, agent, address }),
    );
    return seeOther("/org", [cookie]);
  } catch (why) {
    return form(house, visit, typed, refusal(why));
  }
}

const isOffered = async ({ world }: House, { params }: Visit): Promise<boolean> =>
  (await findSignInLink(world.db, hashOfToken(params.token ?? ""), "setup", world.now())) !== undefined;

function form(house: House, visit: Visit, typed: SetUpFields, error?: string): Response {
  const { t } = readerAt(house.world, "UTC");
  const frame = frameOf(house, visit, {
    title: t("Welcome to Amends"),
    width: "narrow",
    status: error === undefined ? 200 : 400,
  });
  const action = `/set-up/${encodeURIComponent(visit.params.token ?? "")}`;
  return page(frame, <SetUpForm t={t} action={action} zones={zones()} typed={typed} error={error} />);
}

function over(house: House, visit: Visit): Response {
  const { t } = readerAt(house.world, "UTC");
  return page(
    frameOf(house, visit, { title: t("This link is over"), width: "narrow", status: 404 }),
    <SetUpOver t={t} />,
  );
}

const empty = (): SetUpFields => ({ company: "", name: "", email: "", timeZone: Temporal.Now.timeZoneId() });

const zones = (): string[] => [...new Set(["UTC", Temporal.Now.timeZoneId(), ...Intl.supportedValuesOf("timeZone")])];
