import sanitizeHtml from "sanitize-html";
import { imageType } from "../../core/retain/image-type.ts";
import type { Attachment } from "../../core/retain/mail.ts";
import type { FormattedMail } from "../../core/retain/mail-content.ts";
import { fromFirstField, readHeaders } from "../headers.ts";
import { readContent } from "./read-content.ts";
import { harmlessStyle } from "./style.ts";

const limits = {
  /** Characters of HTML, and tags and links in it: no letter has more, and more would keep the server busy for over 150 ms. */
  html: 1_500_000,
  tags: 10_000,
  /** Runs of blanks, of which one stands before each attribute too. */
  blanks: 100_000,
  links: 5000,
  /** Tags inside one another; deeper ones go and their words stay. */
  depth: 100,
  /** Bytes of pictures that are put into the page, each as often as it is shown. */
  pictures: 12 * 1024 * 1024,
};

/** The look that a mail's sender gave it, with its own pictures in it: nothing that acts, loads or covers anything is left. */
export function formattedMail(saved: Uint8Array): FormattedMail {
  const raw = fromFirstField(saved);
  const { body, attachments } = readContent(readHeaders(raw), raw);
  if (body.html === null) return { html: null, refused: "plain", remoteImages: 0 };
  if (isTooLarge(body.html)) return { html: null, refused: "size", remoteImages: 0 };
  if (count(body.html, /<a[\s/]/gi) > limits.links) return { html: null, refused: "links", remoteImages: 0 };
  return { refused: null, ...sanitised(body.html, attachments) };
}

const isTooLarge = (html: string): boolean =>
  html.length > limits.html || count(html, /<[a-z!?]/gi) > limits.tags || count(html, /\s+/g) > limits.blanks;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function sanitised(html: string, attachments: readonly Attachment[]): { html: string; remoteImages: number } {
  let remoteImages = 0;
  let room = limits.pictures;
  const made = new Map<string, string | undefined>();
  const inside = (src: string): string | undefined => {
    const picture = made.has(src) ? made.get(src) : pictureOf(src, attachments);
    made.set(src, picture);
    if (picture === undefined || picture.length > room) return undefined;
    room -= picture.length;
    return picture;
  };
  const clean = sanitizeHtml(html, {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    nestingLimit: limits.depth,
    nonTextTags: ["style", "script", "textarea", "option", "noscript", "title", "head", "template", "svg", "math"],
    parseStyleAttributes: false,
    transformTags: {
      a: (tagName, { href, title }) => ({
        tagName,
        attribs: {
          ...(href && /^(?:https?:\/\/|mailto:|tel:)/i.test(href.trim()) ? { href: href.trim(), ...elsewhere } : {}),
          ...(title ? { title } : {}),
        },
      }),
      img: (tagName, { src = "", style, ...attribs }) => {
        const picture = inside(src.trim());
        if (picture === undefined && /^(?:https?:)?\/\//i.test(src.trim())) remoteImages++;
        return { tagName, attribs: { ...attribs, ...(picture ? { src: picture } : {}), ...(style ? { style } : {}) } };
      },
      "*": (tagName, { style, ...attribs }) => {
        const look = style === undefined ? "" : harmlessStyle(style);
        return { tagName, attribs: look === "" ? attribs : { ...attribs, style: look } };
      },
    },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && attribs.src === undefined,
  });
  return { html: clean, remoteImages };
}

const elsewhere = { target: "_blank", rel: "noopener noreferrer nofollow" };

/** A picture that came with the mail, as a data: address, so that the page that shows it has nothing to load. */
function pictureOf(src: string, attachments: readonly Attachment[]): string | undefined {
  const bytes = src.startsWith("data:") ? dataIn(src) : contentOf(src, attachments);
  const type = bytes && imageType(bytes);
  return type ? `data:${type};base64,${Buffer.from(bytes).toString("base64")}` : undefined;
}

function contentOf(src: string, attachments: readonly Attachment[]): Uint8Array | undefined {
  const id = /^cid:(.+)$/i.exec(src)?.[1];
  if (id === undefined) return undefined;
  const names = [id, decoded(id)];
  return attachments.find(({ contentId, name }) => names.includes(contentId ?? name))?.content;
}

const dataIn = (src: string): Uint8Array | undefined => {
  const base64 = /^data:image\/[\w+.-]+;base64,([\w+/=\s]*)$/i.exec(src)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64");
};

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const allowedTags =
  "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split(
    " ",
  );

const allowedAttributes = {
  "*": ["style", "align", "valign", "bgcolor", "color", "dir", "lang", "title", "width", "height"],
  a: ["href", "target", "rel"],
  img: ["src", "alt", "border"],
  font: ["face", "size"],
  table: ["border", "cellpadding", "cellspacing"],
  td: ["colspan", "rowspan", "nowrap"],
  th: ["colspan", "rowspan", "nowrap", "scope"],
  col: ["span"],
  ol: ["start", "type", "reversed"],
  ul: ["type"],
  li: ["value"],
};
