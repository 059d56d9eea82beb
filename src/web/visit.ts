import type { Server } from "bun";
import type { World } from "../world.ts";
import { newNonce } from "./headers.ts";

/** One request on its way: what every page needs to know of it. */
export type Visit = {
  request: Request;
  url: URL;
  /** The parts of the path that the route names, decoded; one that cannot be decoded is "". */
  params: Readonly<Record<string, string>>;
  /** Of this response's Content-Security-Policy. */
  nonce: string;
  /** The client's IP address, as the nearest private proxy tells it. */
  address: string;
  agent: string;
  /** htmx asked for a part of a page. */
  isPartial: boolean;
};

/** What Elysia hands to every handler, as far as we use it. */
export type Asked = {
  request: Request;
  params?: Readonly<Record<string, string | null | undefined>>;
  server: Server<unknown> | null;
};

export function visitOf({ request, params = {}, server }: Asked): Visit {
  const peer = server?.requestIP(request)?.address ?? "127.0.0.1";
  return {
    request,
    url: new URL(request.url),
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, (value ?? "").replaceAll("\0", "")]),
    ),
    nonce: newNonce(),
    address: behindProxy(peer, request.headers.get("x-forwarded-for")),
    agent: request.headers.get("user-agent") ?? "",
    isPartial: request.headers.get("hx-request") === "true" && request.headers.get("hx-request-type") !== "full",
  };
}

export const isHttps = ({ config }: Pick<World, "config">): boolean => config.url.startsWith("https:");

/** A peer on this machine or a private network is the chain's own proxy, and its last X-Forwarded-For entry is believed. */
function behindProxy(peer: string, forwarded: string | null): string {
  const isPrivate = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/.test(peer);
  const last = forwarded?.split(",").at(-1)?.trim();
  return isPrivate && last ? last : peer;
}
