import { expect, test } from "bun:test";
import { readMailVerbs } from "../../../src/core/retain/read-verbs.ts";
import { visibleText } from "../../../src/core/retain/visible-text.ts";

/** One mail as a program writes it twice: which program, the plain part, the formatted part. */
const mails: readonly (readonly [string, string, string])[] = [
  [
    "Gmail with its quotation",
    "/called She gets a *full* refund, see https://chain.test/r/1 for the voucher.\n\nOn Mon, 5 Jan 2026 at 10:01, Chain <amends@chain.test> wrote:\n\n> Case 1\n",
    '<div dir="ltr">/called She gets a <b>full</b> refund, see <a href="https://chain.test/r/1">https://chain.test/r/1</a> for the voucher.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 5 Jan 2026 at 10:01, Chain &lt;<a href="mailto:amends@chain.test">amends@chain.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0">Case 1</blockquote></div>',
  ],
  [
    "Gmail with a numbered list",
    "/note What we did:\n\n   1. Called her\n   2. Sent a voucher\n",
    '<div dir="ltr">/note What we did:<div><ol><li>Called her</li><li>Sent a voucher</li></ol></div></div>',
  ],
  [
    "Gmail with a picture and bullets",
    "/note See the photo:\n[image: till.jpg]\n\n   - wet floor\n   - no sign\n",
    '<div dir="ltr">/note See the photo:<div><img src="cid:ii_1" alt="till.jpg" width="400"></div><ul><li>wet floor</li><li>no sign</li></ul></div>',
  ],
  [
    "Outlook on the web, with a described picture in the signature",
    "/called OK, she comes by on Friday.\n\nAnn Arnaud\nStore manager\n[A picture containing text  Description automatically generated]<https://www.chain.test/>\n",
    '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;} </style></head><body dir="ltr"><div class="elementToProof">/called OK, she comes by on Friday.</div><div><br></div><div>Ann Arnaud</div><div>Store manager</div><a href="https://www.chain.test/"><img alt="A picture containing text&#10;&#10;Description automatically generated" src="cid:1"></a></body></html>',
  ],
  [
    "classic Outlook, with Word's HTML, a cid and a numbered list",
    "/note Today:\r\n\r\n\r\n 1.  Called\r\n 2.  Wrote\r\n\r\n[cid:image001.png@01DC7E3A.11223344]\r\n",
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">/note Today:<o:p></o:p></p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">1.<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><![endif]>Called<o:p></o:p></p><p class="MsoListParagraph"><![if !supportLists]><span style="mso-list:Ignore">2.<span>&nbsp; </span></span><![endif]>Wrote<o:p></o:p></p><p class="MsoNormal"><img width="90" src="cid:image001.png@01DC7E3A.11223344"><o:p>&nbsp;</o:p></p></div></body></html>',
  ],
  [
    "Outlook with a safe link that is broken over two lines",
    "/reply Dear Cleo,\r\nyour voucher is here<https://eur03.safelinks.protection.outlook.test/?url=https%3A%2F%2Fchain.test\r\n%2Fv%2F1&data=05> and valid.\r\n",
    '<div>/reply Dear Cleo,</div><div>your voucher is <a href="https://eur03.safelinks.protection.outlook.test/?url=x" originalsrc="https://chain.test/v/1">here</a> and valid.</div>',
  ],
  [
    "Outlook with a table",
    "/note Amounts:\r\nItem    Price\r\nMilk    1,20 €\r\n",
    "<div>/note Amounts:</div><table><tbody><tr><td><p>Item</p></td><td><p>Price</p></td></tr><tr><td>Milk</td><td>1,20&nbsp;&euro;</td></tr></tbody></table>",
  ],
  [
    "Apple Mail with a picture in between",
    "/note Here it is:\n\n<IMG_0012.jpeg>\n\nMore tomorrow.\n\nSent from my iPhone",
    '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">/note Here it is:<div><br></div><div><img src="cid:1-2-3" id="&lt;1&gt;" alt="IMG_0012.jpeg"></div><div><br></div><div>More tomorrow.<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div></div></body></html>',
  ],
  [
    "Apple Mail with links that it found itself",
    "/called I'll call her at 06 12 34 56 78 <tel:0612345678> tomorrow at 9 <x-apple-data-detectors://1>.",
    '<body>/called I’ll call her at <a href="tel:0612345678">06 12 34 56 78</a> <a href="x-apple-data-detectors://1" x-apple-data-detectors="true">tomorrow at 9</a>.</body>',
  ],
  [
    "Thunderbird with flowed lines and marks for emphasis",
    "/called She was *very* /kind/ and _calm_, we agreed that a voucher over \n20 € is fine for her.\n",
    '<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>/called She was <b>very</b> <i>kind</i> and <u>calm</u>, we agreed that a voucher over 20 € is fine for her.<br></p></body></html>',
  ],
  [
    "Thunderbird with links",
    "/note See our page <https://chain.test/x> or write to ann@chain.test. <mailto:ann@chain.test.>\n\n[1] is the first.",
    '<body><p>/note See <a href="https://chain.test/x">our page</a> or write to <a class="moz-txt-link-abbreviated" href="mailto:ann@chain.test">ann@chain.test</a>.</p><p>[1] is the first.</p></body>',
  ],
  [
    "Proton, which writes Markdown",
    "/note See [our page](https://chain.test/x) and **act**.\n\n![photo](cid:8a@protonmail.com)\n\nSent with [Proton Mail](https://proton.me/) secure email.",
    '<div style="font-family: Arial, sans-serif; font-size: 14px;">/note See <a href="https://chain.test/x">our page</a> and <b>act</b>.</div><div><img alt="photo" src="cid:8a@protonmail.com"></div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a target="_blank" href="https://proton.me/">Proton Mail</a> secure email.</div></div>',
  ],
  [
    "Yahoo on a phone",
    "/called All fine\n\nSent from Yahoo Mail on Android \n",
    '<div>/called All fine<br><br><div id="ymail_android_signature"><a href="https://mail.onelink.test/x">Sent from Yahoo Mail on Android</a></div></div>',
  ],
  [
    "GMX with German quotation marks and umlauts as entities",
    '/angerufen Sie möchte \\"Geld zurück\\", 3 Stück, Nº 5, ½ kg',
    '<html><body><div style="font-family: Verdana;"><div>/angerufen Sie m&ouml;chte &bdquo;Geld zur&uuml;ck&ldquo;, 3&nbsp;St&uuml;ck, N&ordm; 5, &frac12; kg</div></div></body></html>',
  ],
  [
    "a mail with emoji that are pictures",
    "/called Great 🙂 she laughed 👍🏽",
    '<div>/called Great <img data-emoji="🙂" alt="🙂" src="https://fonts.test/1f642.png"> she laughed <span>👍🏽</span></div>',
  ],
  [
    "Samsung Mail, all in one line",
    "/note Kunde kommt morgen wieder. Von meinem/meiner Galaxy gesendet",
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto"><div dir="auto">/note Kunde kommt morgen wieder.</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Von meinem/meiner Galaxy gesendet</div></div></body></html>',
  ],
  [
    "a web mail with bare addresses of pages",
    "/reply Dear Cleo,\nyour form is on www.chain.test/form (or http://chain.test/f?a=1&b=2), thanks.",
    '<p>/reply Dear Cleo,<br>your form is on <a href="http://www.chain.test/form">www.chain.test/form</a> (or <a href="http://chain.test/f?a=1&amp;b=2">http://chain.test/f?a=1&amp;b=2</a>), thanks.</p>',
  ],
  [
    "an address of a page that the plain part breaks in two",
    "/note It is on https://chain.test/a/very/long/address/that/does/not/fit/into/\none-line and so on.",
    '<p>/note It is on <a href="x">https://chain.test/a/very/long/address/that/does/not/fit/into/one-line</a> and so on.</p>',
  ],
  [
    "a link whose words are the page's address",
    "/note See chain.test/x [https://chain.test/x] for more.",
    '<p>/note See <a href="https://chain.test/x">chain.test/x</a> for more.</p>',
  ],
];

test.each(mails)("%s: both parts say the same", (_, text, html) => {
  const { visible } = visibleText(text, html);
  expect(readMailVerbs(visible, html)).toMatchObject({ kind: "verbs" });
});

test.each([
  ["/note [/close] fine", '<p>/note fine <img alt="x" src="y"></p>'],
  ["/reply You get <https://chain.test 500 euros> 500 euros", "<p>/reply You get</p>"],
  ["/called ok\n/close", "<p>/called ok</p><p><![if !x]>/open<![endif]></p>"],
  ["/reply 500. euros", "<p>/reply 5 euros</p>"],
])("%s is not what %s shows", (text, html) => {
  expect(readMailVerbs(text, html)).toMatchObject({ kind: "unshown" });
});
