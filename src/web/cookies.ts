import type { World } from "../world.ts";
import { isHttps } from "./visit.ts";

type Config = Pick<World, "config">;

/** `__Host-` binds a cookie to this host and to TLS; without TLS (localhost, a LAN) it is a plain one. */
export const cookieName = (world: Config, name: string): string => (isHttps(world) ? `__Host-${name}` : name);

/** A Set-Cookie that no script can read; null takes the cookie away. */
export function cookie(world: Config, name: string, value: string | null, maxAgeSeconds: number): string {
  const secure = isHttps(world) ? "; Secure" : "";
  const age = value === null ? 0 : maxAgeSeconds;
  return `${cookieName(world, name)}=${value ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}

export const readCookie = (world: Config, request: Request, name: string): string | undefined =>
  cookiesOf(request).get(cookieName(world, name)) || undefined;

export const sessionToken = (world: Config, request: Request): string | undefined => readCookie(world, request, "sid");

/** The cookies of a request; of two with one name the first counts. */
function cookiesOf(request: Request): Map<string, string> {
  const all = new Map<string, string>();
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (at > 0 && !all.has(name)) all.set(name, pair.slice(at + 1).trim());
  }
  return all;
}
