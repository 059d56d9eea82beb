/** Gives access tokens for XOAUTH2; `renew` makes the next one a fresh one, after a server has refused the last. */
export type TokenSource = { token(): Promise<string>; renew(): void };

/** A token is not used in its last minute, in which it may run out on its way. */
const MARGIN_MS = 60_000;
/** How long a token lasts when the provider does not say (RFC 6749 section 5.1 only recommends that it does). */
const USUAL_SECONDS = 3600;
const PATIENCE_MS = 20_000;

/**
 * Access tokens from the endpoint of a URL whose query holds client_id, refresh_token and the like, by RFC 6749 section 6. A token
 * is kept until it runs out. `token` rejects with the provider's reason, without any of the secrets.
 */
export function tokenSource(text: string): TokenSource {
  let kept: { token: string; until: number } | undefined;
  return {
    async token() {
      if (kept && performance.now() < kept.until) return kept.token;
      const { token, seconds } = await refresh(text);
      kept = { token, until: performance.now() + seconds * 1000 - MARGIN_MS };
      return token;
    },
    renew() {
      kept = undefined;
    },
  };
}

async function refresh(text: string): Promise<{ token: string; seconds: number }> {
  const url = new URL(text);
  const body = new URLSearchParams(url.searchParams);
  body.set("grant_type", "refresh_token");
  url.search = "";
  const answer = await fetch(url, {
    method: "POST",
    body,
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((why) => {
    throw new Error(`${url.host} gave no access token: ${why instanceof Error ? why.name : "no answer"}.`);
  });
  const said: unknown = await answer.json().catch(() => null);
  const fields = typeof said === "object" && said !== null ? new Map(Object.entries(said)) : new Map<string, unknown>();
  const token = fields.get("access_token");
  if (answer.ok && typeof token === "string" && token !== "")
    return { token, seconds: Number(fields.get("expires_in")) || USUAL_SECONDS };
  const error = fields.get("error");
  const why = typeof error === "string" ? error.slice(0, 100) : `HTTP ${answer.status}`;
  throw new Error(`${url.host} gave no access token: ${why}. Check AMENDS_IMAP_OAUTH.`);
}
