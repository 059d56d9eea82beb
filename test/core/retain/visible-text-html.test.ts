import { expect, test } from "bun:test";
import { visibleText } from "../../../src/core/retain/visible-text.ts";
import { htmlText } from "../../../src/mail/html-text.ts";

const seen = (html: string, text = htmlText(html)) => visibleText(text, html).visible;

const said = "Madame Dora called me back, thank you.";
const asked = "Did our store call you back within two days?";

test("Gmail: the quote and the signature are known by their classes, in a language without rules", () => {
  const quote = `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Ar Sath 21 Samh 2026, scríobh Amends:<br></div>
    <blockquote class="gmail_quote" style="margin:0">${asked}</blockquote></div>`;
  expect(seen(`<div dir="ltr">${said}</div><br>${quote}`)).toBe(said);
  expect(
    seen(`<div dir="ltr">${said}<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>
    <div class="gmail_signature">Cleo Martin<br>12 rue du Lac</div></div><br>${quote}`),
  ).toBe(said);
  const text = `${said}\n\n-- \nCleo Martin\n12 rue du Lac\n\nAr Sath 21 Samh 2026, scríobh Amends:\n\n${asked}`;
  expect(
    seen(`<div dir="ltr">${said}</div><div class="gmail_signature">Cleo Martin<br>12 rue du Lac</div>${quote}`, text),
  ).toBe(said);
});

test("Gmail: answers between the quotes are kept with what they answer", () => {
  const html = `<div class="gmail_quote"><div class="gmail_attr">On Sat, 21 Nov 2026 at 09:00, Amends &lt;a@b.test&gt; wrote:</div>
    <blockquote class="gmail_quote">Were you called back?</blockquote><div>Yes, on Monday.</div>
    <blockquote class="gmail_quote">Is all well now?</blockquote><div>Not at all.</div></div>`;
  for (const kept of ["Were you called back?", "Yes, on Monday.", "Is all well now?", "Not at all."])
    expect(seen(html)).toContain(kept);
});

test("Gmail: a forwarded mail in a quote's box stays whole", () => {
  const html = `<div dir="ltr">Please look at this.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>
    From: Cleo &lt;cleo@post.test&gt;<br>Date: Sat, 21 Nov 2026 at 09:00<br>Subject: Broken kettle<br>To: Ann<br></div><br>It leaks.</div></div>`;
  expect(seen(html)).toContain("It leaks.");
});

test("Outlook: on the web, on phones, for Mac and with Word's line", () => {
  const head = `<b>Sendoù gant:</b> Amends &lt;a@b.test&gt;<br><b>Deiz:</b> Sadorn<br>`;
  const outlooks = [
    `<div>${said}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${head}</div><div>${asked}</div>`,
    `<div>${said}</div><div id="ms-outlook-mobile-signature">Get it for your phone</div>
      <div id="mail-editor-reference-message-container"><div id="divRplyFwdMsg">${head}</div>${asked}</div>`,
    `<div>${said}</div><span id="OLK_SRC_BODY_SECTION"><div>${head}</div><div>${asked}</div></span>`,
    `<div class="WordSection1"><p class="MsoNormal">${said}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
      <p class="MsoNormal"><b>From:</b> Amends<br><b>Sent:</b> Saturday</p></div><p class="MsoNormal">${asked}</p></div>`,
    `<div>${said}</div><div style="padding-top: 5px; border-top-width: 1px; border-top-style: solid;"><b>От:</b> Amends<br><b>Кому:</b> Cleo</div><div>${asked}</div>`,
  ];
  for (const html of outlooks) expect(seen(html)).toBe(said);
  const drawn = `<p>${said}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>And one thing more: the lift is broken.</p></div>`;
  expect(seen(drawn)).toContain("the lift is broken");
});

test("Outlook: Word's paragraphs are lines, and its empty paragraphs the gaps between them", () => {
  const paragraph = (words: string) => `<p class="MsoNormal"><span>${words}<o:p></o:p></span></p>`;
  const letter = ["Hello Ann,", "&nbsp;", "one lamp,", "two kettles.", "&nbsp;", "Cleo"].map(paragraph).join("\n");
  expect(seen(`<div class="WordSection1">${letter}</div>`)).toBe("Hello Ann,\n\none lamp,\ntwo kettles.\n\nCleo");
});

test("Apple Mail, Thunderbird, Proton, Zimbra, Yahoo, Spark, Zoho and others", () => {
  const cite = `<blockquote type="cite">${asked}</blockquote>`;
  const mails = [
    `<div>${said}</div><div id="AppleMailSignature">Cleo, on the road</div><div><br>${cite}</div>`,
    `<p>${said}</p><div class="moz-signature">-- <br>Cleo Martin</div><div class="moz-cite-prefix">21/11/2026, Amends:<br></div>${cite}`,
    `<div>${said}</div><div class="protonmail_signature_block">Sealed</div><div class="protonmail_quote">Saturday, Amends:<br><blockquote>${asked}</blockquote></div>`,
    `<div>${said}</div><div data-marker="__SIG_POST__">Cleo</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Amends</b></div>
      <div data-marker="__QUOTED_TEXT__">${asked}</div>`,
    `<div>${said}</div><div id="ydp12yahoo_quoted_7" class="yahoo_quoted"><div>Saturday, Amends:</div>${asked}</div>`,
    `<div>${said}</div><div name="messageSignatureSection">Cleo</div><div name="messageReplySection">21 nov., Amends:<blockquote type="cite">${asked}</blockquote></div>`,
    `<div>${said}</div><div class="zmail_extra"><div>Sat, Amends</div><blockquote id="blockquote_zmail">${asked}</blockquote></div>`,
    `<div>${said}</div><div class="tutanota_quote">${asked}</div>`,
    `<div>${said}</div><div>21.11.2026, 09:00, "Amends" &lt;a@b.test&gt;:</div><blockquote><div>${asked}</div></blockquote>`,
    `<div>${said}</div><div name="quote"><div>${asked}</div></div>`,
  ];
  for (const html of mails) expect(seen(html)).toBe(said);
});

test("Thunderbird: an answer below the quote, and a mail passed on", () => {
  const below = `<div class="moz-cite-prefix">Le 21/11/2026, Amends :<br></div><blockquote type="cite">${asked}</blockquote><p>${said}</p>`;
  expect(seen(below)).toBe(said);
  const forward = `<p>See below.</p><div class="moz-forward-container"><div id="divRplyFwdMsg">From: Cleo</div><p>It leaks.</p></div>`;
  expect(seen(forward)).toContain("It leaks.");
});

test("where both parts do not say the same, the text rules decide, and nothing is lost", () => {
  const html = `<div>${said}</div><div class="gmail_quote">${asked}</div>`;
  expect(seen(html, "Something else altogether, in plain text.")).toBe("Something else altogether, in plain text.");
  expect(visibleText(asked, `<div class="gmail_quote">${asked}</div>`)).toEqual({ visible: asked, cut: "" });
  const accents = `<div>Tr&egrave;s bien, &#233;videmment.</div><div class="yahoo_quoted">${asked}</div>`;
  expect(visibleText(`Très bien, évidemment.\n\n${asked}`, accents)).toEqual({
    visible: "Très bien, évidemment.",
    cut: asked,
  });
  expect(visibleText("", "<p></p>")).toEqual({ visible: "", cut: "" });
});

test("HTML of 100 kB that was made to be slow is read to its end", () => {
  const parts = [
    "<div>",
    "<",
    "<blockquote type=cite>",
    "<div class=gmail_quote>a",
    "<!--",
    '<a b="',
    "&eacute;",
    "</div>",
    "<hr id=zwchr>",
  ];
  for (const part of [...parts, "<div class='gmail_quote'>word<blockquote></blockquote></div>text "]) {
    const html = part.repeat(100_000 / part.length);
    expect(visibleText("word text\n".repeat(10_000), html).visible).toStartWith("word text");
  }
});

test("Outlook on the web: what is typed below the mark of the reply's end is kept", () => {
  const rest = `<hr><div id="divRplyFwdMsg"><b>From:</b> Amends<br><b>Sent:</b> Saturday</div><div>${asked}</div>`;
  const more = "And the lamp shines again.";
  expect(seen(`<div>${said}</div><div id="appendonsend"></div><div>${more}</div>${rest}`)).toBe(`${said}\n${more}`);
  expect(seen(`<div>${said}</div><div id="appendonsend"></div><div><b>From:</b> Amends</div><div>${asked}</div>`)).toBe(
    said,
  );
});

test("Help desks and web mailers are known by the names they give their quotes", () => {
  for (const open of ['class="freshdesk_quote"', 'class="quotedReply"', 'id="origbody"', 'title="beforequote:::"'])
    expect(seen(`<div>${said}</div><div ${open}>${asked}</div>`)).toBe(said);
});

test("Thunderbird: an answer typed into the attribution's own element is kept", () => {
  const quote = `<blockquote type="cite" cite="mid:1@b.test">${asked}</blockquote>`;
  for (const wrote of [
    "Am 21.11.26 um 09:00 schrieb <a>a@b.test</a>:",
    "Ar Sath 21 Samh 2026, scríobh\n <a>Ann</a>:",
  ]) {
    const html = `<p>Hello.</p><div class="moz-cite-prefix">Dear Ann,<br><br>${said}<br>${wrote}<br></div>\n${quote}`;
    expect(seen(html)).toBe(`Hello.\n\nDear Ann,\n\n${said}`);
  }
});
