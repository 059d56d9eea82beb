import { Elysia } from "elysia";
import { FollowLink, LinkAsked } from "../../../views/org/sign-in.tsx";
import { page } from "../../../views/page.tsx";
import { lifetimeOf } from "../../core/org/session.ts";
import { hashOfToken } from "../../core/org/token.ts";
import { askForLink } from "../../flow/org/ask-for-link.ts";
import { followLink } from "../../flow/org/follow-link.ts";
import type { SignedIn } from "../../flow/org/open-session.ts";
import { signIn } from "../../flow/org/sign-in.ts";
import { signOut } from "../../flow/org/sign-out.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { listRolesOf } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { cookie, readCookie, sessionToken } from "../cookies.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { open, signedIn } from "../gates.ts";
import { localPath } from "../local-path.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import type { Visit } from "../visit.ts";
import { signInPage } from "./sign-in-page.tsx";

const LINK_SECONDS = 600;

/** In by password or by a mailed link, and out. */
export const signInPages = (house: House) =>
  new Elysia({ name: "sign-in" })
    .get(
      "/sign-in",
      open(house, (visit) => signInPage(house, visit, { next: localPath(visit.url.searchParams.get("next")) })),
    )
    .post(
      "/sign-in",
      open(house, (visit) => enter(house, visit)),
      { parse: "none" },
    )
    .post(
      "/sign-in/link",
      open(house, (visit) => mailLink(house, visit)),
      { parse: "none" },
    )
    .get(
      "/sign-in/link/:token",
      open(house, (visit) => linkPage(house, visit)),
    )
    .post(
      "/sign-in/link/:token",
      open(house, (visit) => enterByLink(house, visit)),
      { parse: "none" },
    )
    .post(
      "/sign-out",
      signedIn(house, ({ visitor }) => leave(house, visitor)),
      { parse: "none" },
    );

async function enter(house: House, visit: Visit): Promise<Response> {
  const { world, hasher } = house;
  const form = await formOf(visit.request);
  const [email, next] = [form.text("email", 254), localPath(form.text("next", 2000))];
  try {
    const { agent, address } = visit;
    const wanted = { email, password: form.raw("password"), agent, address, oldHash: oldHash(world, visit) };
    return seeOther(next, [await sessionCookie(world, await signIn(world, hasher, wanted))]);
  } catch (why) {
    const error = refusal(why);
    return signInPage(house, visit, { status: 400, next, email, error });
  }
}

/** The browser keeps a mark without which the mailed link is worth nothing, and the page that was wanted first. */
async function mailLink(house: House, visit: Visit): Promise<Response> {
  const { world } = house;
  const { t } = readerAt(world, "UTC");
  const form = await formOf(visit.request);
  const [email, next] = [form.text("email", 254), localPath(form.text("next", 2000))];
  try {
    const { browser } = await askForLink(world, { email, address: visit.address });
    const mark = cookie(world, "ml", `${browser}.${encodeURIComponent(next)}`, LINK_SECONDS);
    const frame = frameOf(house, visit, {
      title: t("Look into your mail"),
      width: "narrow",
      headers: { "set-cookie": mark },
    });
    return page(frame, <LinkAsked t={t} />);
  } catch (why) {
    return signInPage(house, visit, { status: 429, next, email, error: refusal(why) });
  }
}

/** Changes nothing. The token stays within this site: our Referrer-Policy names no address to others. */
function linkPage(house: House, visit: Visit, error?: string): Response {
  const { t } = readerAt(house.world, "UTC");
  const frame = frameOf(house, visit, {
    title: t("Sign in"),
    width: "narrow",
    status: error === undefined ? 200 : 400,
  });
  const isHere = markOf(house.world, visit).browser !== null;
  const action = `/sign-in/link/${encodeURIComponent(visit.params.token ?? "")}`;
  return page(frame, <FollowLink t={t} action={action} isHere={isHere} {...(error === undefined ? {} : { error })} />);
}

async function enterByLink(house: House, visit: Visit): Promise<Response> {
  const { world } = house;
  const { browser, next } = markOf(world, visit);
  const { agent, address, params } = visit;
  try {
    const link = { token: params.token ?? "", browser, agent, address, oldHash: oldHash(world, visit) };
    return seeOther(next, [await sessionCookie(world, await followLink(world, link)), cookie(world, "ml", null, 0)]);
  } catch (why) {
    return linkPage(house, visit, refusal(why));
  }
}

async function leave({ world }: House, visitor: Parameters<typeof signOut>[1]): Promise<Response> {
  await signOut(world, visitor);
  return seeOther("/sign-in", [cookie(world, "sid", null, 0)]);
}

export async function sessionCookie(world: World, { token, person }: SignedIn): Promise<string> {
  const { hours } = lifetimeOf(await listRolesOf(world.db, person.id));
  return cookie(world, "sid", token, hours * 3600);
}

function oldHash(world: World, { request }: Visit): string | null {
  const token = sessionToken(world, request);
  return token === undefined ? null : hashOfToken(token);
}

function markOf(world: World, { request }: Visit): { browser: string | null; next: string } {
  const [browser = "", ...path] = (readCookie(world, request, "ml") ?? "").split(".");
  return { browser: browser || null, next: localPath(decoded(path.join("."))) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
