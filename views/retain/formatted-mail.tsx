import type { FormattedMail } from "../../src/core/retain/mail-content.ts";
import { type Html, raw, render } from "../jsx/html.ts";
import type { Reader, T } from "../words.ts";

/**
 * A page of its own for a mail of a stranger, to be shown in a frame: it runs nothing, loads nothing, sends nothing, and has no part
 * in this site. Links open in a window of their own.
 */
export function FormattedMailPage({ reader, mail }: { reader: Reader; mail: FormattedMail }): Response {
  const { t, locale } = reader;
  const document = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title safe>{t("The mail as it was formatted")}</title>
        {raw(`<style>${look}</style>`)}
      </head>
      <body>
        <Note t={t} mail={mail} />
        {mail.html === null ? null : <main>{raw(mail.html)}</main>}
      </body>
    </html>
  );
  return new Response(`<!doctype html>${render(document)}`, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}

const policy = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-popups allow-popups-to-escape-sandbox",
].join("; ");

/** Mails are made for white paper, also in the dark. */
const look = `:root{color-scheme:light}
body{margin:0;padding:12px;background:#fff;color:#1c2529;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
.note{margin:-12px -12px 12px;padding:6px 12px;background:#eef1f3;color:#434f56;font-size:13px}
img{max-width:100%;height:auto}
table{max-width:100%}
blockquote{margin:8px 0 8px 4px;padding-left:10px;border-left:2px solid #ccd4d8}
pre{white-space:pre-wrap}`;

const Note = ({ t, mail }: { t: T; mail: FormattedMail }): Html | null => {
  const { refused, remoteImages } = mail;
  if (refused === null && remoteImages === 0) return null;
  const said =
    refused === null ? t("{{count}} remote images not shown", { count: remoteImages }) : t(refusals[refused]);
  return (
    <p class="note" safe>
      {said}
    </p>
  );
};

const refusals = {
  plain: "This mail has no formatting.",
  links: "This mail has too many links to be shown as it was formatted. Its text is above.",
  size: "This mail is too large to be shown as it was formatted. Its text is above.",
} as const;
