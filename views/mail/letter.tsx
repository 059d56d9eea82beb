import { replyMarker } from "../../src/core/retain/visible-text.ts";
import { type Html, raw, render } from "../jsx/html.ts";
import type { Reader } from "../words.ts";
import type { Block } from "./block.tsx";
import { oneLine, shortened, subjectLine } from "./line.ts";
import { styleSheet, withStyles, wordStyles } from "./style.ts";

/** A finished letter. The subject is one line of at most 120 characters; `text` is complete by itself. */
export type Letter = { subject: string; text: string; html: string };

/** Where a letter leads: to the page of its case, and to the reply address of this reader and case (null: no mail comes in). */
/** `reads` is the id of the one of us whom it is for. */
export type Ways = { link: string; address: string | null; reads?: string };

type Content = {
  subject: string;
  /** What the list of letters shows after the subject. It stands above the reply marker, so it must be fit for the customer. */
  preheader: string;
  /** Whether a reply reaches us, and so must be told from what it quotes. */
  answerable: boolean;
  blocks: readonly Block[];
};

/** One letter from its parts, as plain text and as HTML that mail programs from Outlook to a phone in the dark can show. */
export function letter({ locale }: Pick<Reader, "locale">, content: Content): Letter {
  const { answerable, blocks } = content;
  const subject = subjectLine(content.subject);
  const marker = answerable ? [replyMarker] : [];
  const preheader = shortened(oneLine(content.preheader), 120);
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title safe>{subject}</title>
        {raw(styleSheet)}
        {raw(wordStyles)}
      </head>
      <body class="page">
        <div class="preheader" safe>
          {preheader}
        </div>
        <table
          role="presentation"
          class="page"
          bgcolor="#eef1f4"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border={0}
        >
          <tr>
            <td class="gutter" align="center" lang={locale}>
              {marker.map((line) => (
                <p class="marker" safe>
                  {line}
                </p>
              ))}
              <Card blocks={blocks} />
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
  const parts = [...marker, ...blocks.map(({ text }) => text)].filter((part) => part !== "");
  return { subject, text: `${parts.join("\n\n")}\n`, html: `<!doctype html>${withStyles(render(html))}` };
}

// Outlook on Windows knows no max-width: it gets a table of its own around the card.
const Card = ({ blocks }: { blocks: readonly Block[] }): Html => (
  <>
    {raw(
      '<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    )}
    <table role="presentation" class="card" bgcolor="#fbfcfd" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td class="cell">{blocks.map(({ html }) => html)}</td>
      </tr>
    </table>
    {raw("<!--[if mso]></td></tr></table><![endif]-->")}
  </>
);
