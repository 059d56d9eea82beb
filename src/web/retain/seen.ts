import type { World } from "../../world.ts";

/**
 * Whether a browser says that the page itself, not a link or a program that loads pages early, has sent this. Browsers name the
 * sending site only to https and localhost; on a plain LAN the origin, which came through the same gate, stands for it.
 */
export function isSeenByBrowser({ config }: Pick<World, "config">, { headers }: Request): boolean {
  const early = `${headers.get("sec-purpose") ?? ""} ${headers.get("purpose") ?? ""}`;
  if (/prefetch|prerender|preview/i.test(early)) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return config.url.startsWith("http:") && headers.get("origin") !== null;
}
