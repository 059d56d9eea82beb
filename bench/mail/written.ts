/** Who wrote to whom, and what; `quoted` is the letter that is answered, null for a first mail. */
export type Words = {
  from: string;
  to: string;
  subject: string;
  text: string;
  quoted: string[] | null;
  isAutomatic?: boolean;
};

type Program = (words: Words) => { type: string; body: string };

const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>\n");
const quotable = (text: string) => text.replaceAll("=", "=3D").replaceAll("\n", "\r\n");

const both = (text: string, html: string) => ({
  type: 'multipart/alternative; boundary="=_bench"',
  body: ["plain", "html"]
    .map((kind) =>
      [
        "--=_bench",
        `Content-Type: text/${kind}; charset="utf-8"`,
        "Content-Transfer-Encoding: quoted-printable",
        "",
        quotable(kind === "plain" ? text : html),
      ].join("\r\n"),
    )
    .concat("--=_bench--")
    .join("\r\n"),
});

const ON = "On Mon, 5 Jan 2026 at 10:00, Amends <amends@reply.chain.test> wrote:";

/** Mail programs, as far as their mails look different to a reader; the last writes HTML alone, as web mail does on many phones. */
const programs: readonly Program[] = [
  ({ text, quoted }) =>
    both(
      quoted ? `${text}\n\n${ON}\n\n${quoted.map((line) => `> ${line}`).join("\n")}` : text,
      `<div dir="ltr">${asHtml(text)}</div>${quoted ? `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${asHtml(ON)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quoted.map((line) => `<p>${asHtml(line)}</p>`).join("\n")}</blockquote></div>` : ""}`,
    ),
  ({ text, quoted, subject }) =>
    both(
      `${text}\n${quoted ? `\n________________________________\nFrom: Amends <amends@reply.chain.test>\nSent: Monday, January 5, 2026 10:00 AM\nSubject: ${subject}\n\n${quoted.join("\n")}` : ""}`,
      `<html><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB"><div class="WordSection1">${text
        .split("\n")
        .map((line) => `<p class="MsoNormal"><span lang="EN-GB">${asHtml(line)}<o:p></o:p></span></p>`)
        .join(
          "\n",
        )}${quoted ? `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Amends &lt;amends@reply.chain.test&gt;<br><b>Sent:</b> Monday, January 5, 2026 10:00 AM<br><b>Subject:</b> ${asHtml(subject)}</p></div></div>${quoted.map((line) => `<p class="MsoNormal">${asHtml(line)}<o:p></o:p></p>`).join("\n")}` : ""}</div></body></html>`,
    ),
  ({ text, quoted }) => ({
    type: 'text/plain; charset="utf-8"',
    body: quotable(
      `${text}\n\nSent from my phone\n${quoted ? `\n> ${ON.replace("On", "on")}\n>\n${[...quoted, ...quoted].map((line) => `> ${line}`).join("\n")}` : ""}`,
    ),
  }),
  ({ text, quoted }) => ({
    type: 'text/html; charset="utf-8"',
    body: quotable(
      `<html><body><div style="font-family:Verdana;font-size:12.0px"><div>${text
        .split("\n")
        .map((line) => `<div>${asHtml(line) || "&nbsp;"}</div>`)
        .join(
          "\n",
        )}</div>${quoted ? `<div name="quote" style="margin:10px 5px 5px 10px;padding:10px 0 10px 10px;border-left:2px solid #C3D9E5"><div style="margin:0 0 10px 0"><b>Sent:</b>&nbsp;Monday, 5 January 2026 at 10:00<br>\n<b>From:</b>&nbsp;Amends &lt;amends@reply.chain.test&gt;</div>\n<div name="quoted-content">${quoted.map((line) => `<p>${asHtml(line)}</p>`).join("\n")}</div></div>` : ""}</div></body></html>`,
    ),
  }),
];

const SIZE = 5000;
const LINE =
  "Somebody who shopped with you is unhappy, and this is what was said about it, with what is due and until when.";

/** A raw mail of about five kilobytes, as one of these mail programs would write it and the gateway of the chain would pass it on. */
export function asMail(words: Omit<Words, "quoted"> & { isFirst: boolean }, n: number, gateway: string): Buffer {
  const domain = words.from.split("@")[1] ?? "";
  const program = programs[n % programs.length] ?? programs[0];
  const compose = (lines: number) => {
    const letter = Array.from({ length: lines }, (_, i) => `${i + 1}. ${LINE}`);
    const text = words.isFirst ? [words.text, ...letter].join("\n") : words.text;
    return program?.({ ...words, text, quoted: words.isFirst ? null : letter }) ?? { type: "text/plain", body: "" };
  };
  let lines = 1;
  while (compose(lines + 1).body.length < SIZE - 700) lines++;
  const { type, body } = compose(lines);
  const encoding = type.startsWith("text") ? ["Content-Transfer-Encoding: quoted-printable"] : [];
  return Buffer.from(
    [
      `Received: from mail.${domain} (mail.${domain} [192.0.2.25]) by ${gateway} with ESMTPS id ${n}`,
      "\tfor <amends@reply.chain.test>; Mon, 5 Jan 2026 10:00:00 +0100",
      `Authentication-Results: ${gateway}; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain};`,
      `\tdmarc=pass header.from=${domain}`,
      `From: "Writer ${n}" <${words.from}>`,
      `To: Amends <${words.to}>`,
      `Subject: ${words.subject}`,
      "Date: Mon, 5 Jan 2026 10:00:00 +0100",
      `Message-ID: <${crypto.randomUUID()}@${domain}>`,
      ...(words.isAutomatic ? ["Auto-Submitted: auto-replied"] : []),
      "MIME-Version: 1.0",
      `Content-Type: ${type}`,
      ...encoding,
      "",
      body,
      "",
    ].join("\r\n"),
  );
}
