/**
 * What an element says of its words. `quote` and `signature` hold inside the element, `rest` from here to the end of the mail, `header`
 * likewise but only when the words look like a quoted mail's head, `forward` keeps all inside, `container` holds a quote and,
 * between its quotes, answers.
 */
export type Role = "quote" | "attribution" | "signature" | "rest" | "header" | "forward" | "container";

/** A start tag with the attributes that tell roles, in lower case; `marker` is data-marker, `style` has no spaces. */
export type Element = {
  tag: string;
  id: string;
  classes: readonly string[];
  name: string;
  marker: string;
  title: string;
  style: string;
  type: string;
};

/** By the class, id, name, title or data-marker that a mail program gives; one program a line. */
const named: readonly [string, Role][] = [
  ["gmail_quote gmail_quote_container", "container"], // Gmail, Superhuman
  ["gmail_attr", "attribution"],
  ["gmail_signature gmail_signature_prefix", "signature"],
  ["divrplyfwdmsg", "rest"], // Outlook on the web, new Outlook
  ["appendonsend", "header"], // there too; words may still be typed below it
  ["olk_src_body_section outlookmessageheader", "rest"], // Outlook for Mac
  ["mail-editor-reference-message-container ms-outlook-mobile-reference-message", "quote"], // Outlook for phones
  ["signature ms-outlook-mobile-signature", "signature"],
  ["applemailsignature", "signature"], // Apple Mail
  ["moz-cite-prefix", "attribution"], // Thunderbird
  ["moz-signature", "signature"],
  ["moz-forward-container", "forward"],
  ["protonmail_quote", "quote"], // Proton
  ["protonmail_signature_block", "signature"],
  ["tutanota_quote", "quote"], // Tuta
  ["__quoted_text__", "quote"], // Zimbra
  ["__sig_pre__ __sig_post__", "signature"],
  ["zwchr __divider__", "rest"],
  ["yahoo_quoted yahooquoted ymail_quoted yahoo_qtd_body", "quote"], // Yahoo
  ["ymail_android_signature ymail_ios_signature", "signature"],
  ["messagereplysection", "quote"], // Spark, Exchange for phones
  ["messagesignaturesection", "signature"],
  ["cm_quote cm_replymail_content_wrap", "quote"], // Newton, ClickMail
  ["cm_signature cm_replymail_content_signature", "signature"],
  ["front-blockquote", "quote"], // Front
  ["front-signature", "signature"],
  ["zmail_extra blockquote_zmail", "quote"], // Zoho
  ["isreplycontent", "quote"], // NetEase
  ["tmail-signature", "signature"],
  ["freshdesk_quote fernand_quote quotedreply", "quote"], // help desks
  ["origbody reply139content alimail-quote", "quote"], // Sina, 139, Aliyun
  ["notion-mail-quote skiff_quote iosymail", "quote"], // Notion, Skiff, Yahoo on phones
  ["beforequote:::", "rest"], // Zoho on phones
];

const roles = new Map(named.flatMap(([names, role]) => names.split(" ").map((name): [string, Role] => [name, role])));

export function roleOf(element: Element): Role | undefined {
  for (const name of [element.id, element.marker, element.title, element.name, ...element.classes]) {
    const role = roles.get(name) ?? (name.startsWith("yahoo_quoted") ? "quote" : undefined);
    if (role === "container" && element.tag === "blockquote") return "quote";
    if (role !== undefined) return role;
  }
  if (element.tag === "blockquote" && element.type === "cite") return "quote";
  if (element.tag === "div" && (element.name === "quote" || element.name === "quoted-content")) return "quote";
  return isWordHeader(element) ? "header" : undefined;
}

/** Word's editor in Outlook and Windows Mail draw only a line above the head of the mail that is answered. */
const isWordHeader = ({ tag, style }: Element) =>
  tag === "div" && /border-top(?:-style)?:[^;]{0,60}solid/.test(style.slice(0, 400));
