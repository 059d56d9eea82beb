import { SignIn } from "../../../views/org/sign-in.tsx";
import { page } from "../../../views/page.tsx";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { findRoot } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { localPath } from "../local-path.ts";
import type { Visit } from "../visit.ts";

type Shown = { next: string; status?: number; email?: string; error?: string };

/** The sign-in form, as a page of its own and in the place of every page that needs a session. */
export async function signInPage(house: House, visit: Visit, { status = 200, ...shown }: Shown): Promise<Response> {
  const { t } = readerAt(house.world, "UTC");
  const isEmpty = (await findRoot(house.world.db)) === undefined;
  const frame = frameOf(house, visit, { title: t("Sign in"), width: "narrow", status });
  return page(frame, <SignIn t={t} isEmpty={isEmpty} {...shown} />);
}

/** 401 with the form; htmx, which asked for a part of a page, is sent to the form and comes back to its page. */
export function askToSignIn(house: House, visit: Visit): Response | Promise<Response> {
  const { url, request } = visit;
  const from = visit.isPartial ? request.headers.get("hx-current-url") : request.headers.get("referer");
  const next = request.method === "GET" && !visit.isPartial ? url.pathname + url.search : pathOf(from, url);
  if (!visit.isPartial) return signInPage(house, visit, { status: 401, next: localPath(next) });
  const to = `/sign-in?next=${encodeURIComponent(localPath(next))}`;
  return new Response(null, { status: 401, headers: { "hx-redirect": to, "cache-control": "no-store" } });
}

/** The path of a page of this site that something was sent from. */
function pathOf(address: string | null, { host }: URL): string {
  const from = address === null ? null : URL.parse(address);
  return from?.host === host ? from.pathname + from.search : "/";
}
