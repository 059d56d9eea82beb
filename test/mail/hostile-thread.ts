import type { Mail } from "../../src/core/retain/mail.ts";
import { parseMail } from "../../src/mail/parse.ts";
import type { Reading } from "../../src/mail/reader.ts";
import type { Answered, Asked } from "../../src/mail/reader-thread.ts";

/** A reading thread that mails can kill, by their subject: "hang", "throw", "exit". All others are read. */
declare const self: Worker;

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  if ("options" in data) return;
  const mail = await parseMail(data.raw);
  if (mail.subject === "hang") for (;;);
  if (mail.subject === "throw") setTimeout(() => explode(mail));
  else if (mail.subject === "exit") process.exit(1);
  else self.postMessage({ n: data.n, reading: readingOf(mail) } satisfies Answered);
};

const readingOf = (mail: Mail): Reading => ({
  mail,
  vouch: { dmarc: "none", by: "nobody", detail: "" },
  words: { visible: mail.text, cut: "" },
  dnsTrouble: null,
});

function explode({ subject }: Mail): never {
  throw new Error(`${subject} it is`);
}
