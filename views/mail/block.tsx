import { type Html, raw } from "../jsx/html.ts";
import { harmless, wrapped } from "./line.ts";
import type { Piece } from "./piece.ts";

/** A part of a letter that says the same in plain text and in HTML. Plain blocks are parted by a blank line. */
export type Block = { text: string; html: Html };

export type Link = { label: string; href: string };

export const paragraph = (text: string): Block => ({
  text: wrapped(text),
  html: (
    <p class="para" safe>
      {text}
    </p>
  ),
});

/** What the letter is about, above everything else. `grave` is a word that must not be missed. */
export const brow = (text: string, grave: string | null = null): Block => ({
  text: grave === null ? wrapped(text) : wrapped(`${text}. ${grave.toUpperCase()}`),
  html: (
    <p class="brow">
      <span safe>{text}</span>
      {grave !== null && " · "}
      {grave !== null && (
        <span class="grave" safe>
          {grave}
        </span>
      )}
    </p>
  ),
});

export const heading = (text: string): Block => ({
  text: wrapped(text.toUpperCase()),
  html: (
    <h2 class="head" safe>
      {text}
    </h2>
  ),
});

export const small = (text: string): Block => ({
  text: wrapped(text),
  html: (
    <p class="small" safe>
      {text}
    </p>
  ),
});

/** A line that counts, with the reason for it below. */
export const fact = (text: string, why: string | null): Block => ({
  text: why === null ? wrapped(text) : `${wrapped(text)}\n${wrapped(why, "  ")}`,
  html: (
    <>
      <p class={why === null ? "lone" : "strong"} safe>
        {text}
      </p>
      {why !== null && (
        <p class="small" safe>
          {why}
        </p>
      )}
    </>
  ),
});

/** Somebody's very words, in their own lines, with the pieces that matter marked: by asterisks in plain text. */
export const quote = (pieces: readonly Piece[]): Block => ({
  text: pieces
    .map(({ text, marked }) => (marked ? starred(harmless(text)) : harmless(text)))
    .join("")
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n"),
  html: (
    <table role="presentation" class="quote" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td class="said" dir="auto">
          {pieces.map(({ text, marked }) => (marked ? <Marked text={text} /> : lines(text)))}
        </td>
      </tr>
    </table>
  ),
});

// Outlook on Windows gives a colour to a span, but not to a mark.
const Marked = ({ text }: { text: string }): Html => (
  <span class="mark">
    <mark class="bare">{lines(text)}</mark>
  </span>
);

/** Somebody's words as the letter itself. */
export const letterText = (text: string): Block => ({
  text: harmless(text).trim(),
  html: (
    <p class="para" dir="auto">
      {lines(harmless(text).trim())}
    </p>
  ),
});

/** Who a letter is from, each line below the other. */
export const signature = (parts: readonly string[]): Block => ({
  text: parts.join("\n"),
  html: <p class="para">{lines(parts.join("\n"))}</p>,
});

/** One thing to press. In plain text the address stands on a line of its own, so that programs make a link of it. */
export const button = ({ label, href }: Link): Block => ({
  text: `${wrapped(label)}:\n${href}`,
  html: (
    <table role="presentation" class="action" bgcolor="#0b5cad" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td class="button" align="center">
          <a class="press" href={href} safe>
            {label}
          </a>
        </td>
      </tr>
    </table>
  ),
});

// Outlook on Windows knows no padding around a link: there the taps are plain links in a row.
const betweenTaps = raw("<!--[if mso]>&nbsp;|&nbsp; <![endif]-->");

/** Several small things to press. `text` takes their place in the plain part, where such links are only noise. */
export const taps = (links: readonly Link[], text: string): Block => ({
  text,
  html: (
    <p class="para">
      {links.map(({ label, href }, index) => (
        <>
          {index > 0 && betweenTaps}
          <a class="tap" href={href} safe>
            {label}
          </a>{" "}
        </>
      ))}
    </p>
  ),
});

/** Lines that belong together, some of them links that a thumb can press. Web addresses are written out in plain text. */
export const lineUp = (items: readonly { label: string; href: string | null }[]): Block => ({
  text: items.map(({ label, href }) => (href?.startsWith("http") ? `${label}: ${href}` : label)).join("\n"),
  html: (
    <>
      {items.map(({ label, href }) =>
        href === null ? (
          <p class="item" safe>
            {label}
          </p>
        ) : (
          <p class="item">
            <a class="link" href={href} safe>
              {label}
            </a>
          </p>
        ),
      )}
    </>
  ),
});

/** Before the next of several cases. */
export const rule: Block = {
  text: "-".repeat(40),
  html: (
    <table role="presentation" class="rule" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td class="line">{raw("&nbsp;")}</td>
      </tr>
    </table>
  ),
};

const lines = (text: string): Html.Children =>
  harmless(text)
    .split("\n")
    .flatMap((line, index) => (index > 0 ? [<br />, line] : [line]));

const starred = (text: string): string => text.replace(/\S(?:[^\n]*\S)?/gu, (words) => `*${words}*`);
