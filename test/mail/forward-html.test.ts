import { expect, test } from "bun:test";
import { readForward } from "../../src/core/retain/forward.ts";
import { parseMail } from "../../src/mail/parse.ts";

const cleo = "Cleo Martin &lt;cleo@mail.test&gt;";
const link = '&lt;<a href="mailto:cleo@mail.test">cleo@mail.test</a>&gt;';

/** How each program writes what it passes on, when it writes HTML alone. */
const clients: Readonly<Record<string, string>> = {
  Outlook: `<div>Please look.</div><hr><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>From:</b> ${cleo}<br><b>Sent:</b> Sunday, January 4, 2026 6:03 PM<br><b>To:</b> Ann &lt;ann@chain.test&gt;<br><b>Subject:</b> My order</p></div><p class=MsoNormal>It never came.</p>`,
  "Outlook on a phone": `<div>Please look.</div><hr><div id="divRplyFwdMsg" dir="ltr"><font><b>Von:</b> ${cleo}<br><b>Gesendet:</b> Sonntag, 4. Januar 2026 18:03<br><b>An:</b> Ann &lt;ann@chain.test&gt;<br><b>Betreff:</b> My order</font><div>&nbsp;</div></div><div>It never came.</div>`,
  Gmail: `<div dir="ltr">Please look.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Cleo Martin</strong> <span dir="auto">${link}</span><br>Date: Sun, 4 Jan 2026 at 18:03<br>Subject: My order<br>To:  &lt;ann@chain.test&gt;<br></div><br>It never came.</div></div>`,
  "Apple Mail": `Please look.<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b><span>Cleo Martin ${link}<br></span></div><div><b>Subject: </b><b>My order</b><br></div><div><b>Date: </b>4 January 2026<br></div><div><b>To: </b>ann@chain.test<br></div><br><div>It never came.</div></blockquote>`,
  Thunderbird: `<p>Please look.</p><div class="moz-forward-container">-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>My order</td></tr><tr><th>Date: </th><td>Sun, 4 Jan 2026</td></tr><tr><th>From: </th><td>Cleo Martin <a href="mailto:cleo@mail.test">&lt;cleo@mail.test&gt;</a></td></tr><tr><th>To: </th><td>ann@chain.test</td></tr></tbody></table><br>It never came.</div>`,
};

for (const [client, html] of Object.entries(clients))
  test(`what ${client} passes on in HTML alone is read like its text`, async () => {
    const headers = ["From: ann@chain.test", "Subject: Fwd: My order", "Content-Type: text/html; charset=utf-8"];
    const mail = await parseMail(Buffer.from([...headers, "", html].join("\r\n")));
    expect(readForward(mail)).toEqual({
      sender: { name: "Cleo Martin", address: "cleo@mail.test" },
      subject: "My order",
      text: "It never came.",
      own: "Please look.",
    });
  });
