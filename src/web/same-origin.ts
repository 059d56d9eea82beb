import type { World } from "../world.ts";
import { sessionToken } from "./cookies.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something in the name of the browser that sent it (cross-site request forgery): the browser
 * itself says that our own page sent it, or, in older ones, from which origin it comes. A program that says neither, and
 * carries no session, has nobody's rights to misuse.
 */
export function isSameOrigin(world: Pick<World, "config">, request: Request): boolean {
  if (SAFE.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (origin !== null) return origin === world.config.url || URL.parse(origin)?.host === request.headers.get("host");
  return sessionToken(world, request) === undefined;
}

/**
 * Whether it is the POST of a mail program that ends invitations (RFC 8058): it may come from the page of a mailbox on another site,
 * and its right to do so is the token in its address alone, no cookie.
 */
export const isOneClick = (request: Request): boolean =>
  request.method === "POST" && /^\/u\/[^/]+$/.test(new URL(request.url).pathname);
