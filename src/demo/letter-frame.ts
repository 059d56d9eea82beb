import type { QueuedLetter } from "../store/retain/letters.ts";

/** A ready reply that a letter offers: its words on the button, where it goes, and what is written already. */
export type ReadyReply = { label: string; to: string; body: string };

/** What the `mailto:` links of a letter to addresses of ours would open in a mail program. */
export function readyReplies({ html }: Pick<QueuedLetter, "html">, mailDomain: string): ReadyReply[] {
  const links = (html ?? "").matchAll(/<a\b[^>]*\bhref="(mailto:[^"]*)"[^>]*>([\s\S]*?)<\/a>/g);
  return [...links].flatMap(([, href = "", inner = ""]) => {
    const mail = readMailto(href, mailDomain);
    return mail ? [{ ...mail, label: unescaped(inner.replace(/<[^>]*>/g, "")).trim() }] : [];
  });
}

/**
 * The letter as a mail program shows it, for a sandboxed frame: links open in the page around it, and ready replies lead to
 * the demo's own form.
 */
export function framed(letter: QueuedLetter, mailDomain: string): Response {
  const html = (letter.html ?? "")
    .replace(/\bhref="(mailto:[^"]*)"/g, (whole, href: string) => {
      const mail = readMailto(href, mailDomain);
      return mail ? `href="${Bun.escapeHTML(replyPath(letter.id, mail))}"` : whole;
    })
    .replace(/<head>/, '<head><base target="_top">');
  return inFrame(html, "allow-top-navigation-by-user-activation");
}

/** HTML of a letter for a sandboxed frame: nothing of it runs, and nothing is fetched from elsewhere. */
export const inFrame = (html: string, allow = ""): Response =>
  new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        `sandbox ${allow}`.trim(),
      ].join("; "),
    },
  });

/** The form that answers a letter, filled in. */
export const replyPath = (id: string, { to, body }: Pick<ReadyReply, "to" | "body">): string =>
  `/demo/mail/${id}?${new URLSearchParams({ to, say: body })}#reply`;

function readMailto(href: string, mailDomain: string): Pick<ReadyReply, "to" | "body"> | undefined {
  const url = URL.parse(unescaped(href));
  const to = decodeURIComponent(url?.pathname ?? "");
  return to.endsWith(`@${mailDomain}`) ? { to, body: url?.searchParams.get("body") ?? "" } : undefined;
}

const unescaped = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
