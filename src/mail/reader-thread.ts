import type { Envelope } from "../core/retain/mail.ts";
import type { AuthenticateOptions } from "./authenticate.ts";
import { type Reading, readRaw } from "./reader.ts";

/** What a reading thread is told first, and then for each mail; `n` tells the answers apart. */
export type Asked = { options: AuthenticateOptions } | { n: number; envelope: Envelope; raw: Uint8Array };
export type Answered = { n: number; reading: Reading } | { n: number; problem: string };

declare const self: Worker;

/** Bytes of mails after which the thread's memory is tidied up. */
const PLENTY = 8 * 1024 * 1024;

let read = 0;
let options: AuthenticateOptions | undefined;

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const size = "raw" in data ? data.raw.byteLength : 0;
  if ("options" in data) options = data.options;
  else if (options) void answer(data.n, readRaw(data.raw, data.envelope, options)).finally(() => tidyUp(size));
};

/** Long texts that are done with are only found by the collector, and it does not hurry; nobody waits for this thread to be quick. */
function tidyUp(size: number): void {
  read += size;
  if (read < PLENTY) return;
  read = 0;
  Bun.gc(true);
}

async function answer(n: number, work: Promise<Reading>): Promise<void> {
  try {
    const reading = await work;
    const answered: Answered = { n, reading };
    self.postMessage(answered, contentsOf(reading));
  } catch (why) {
    const answered: Answered = { n, problem: why instanceof Error ? why.message : String(why) };
    self.postMessage(answered);
  }
}

/** The bytes of attachments are handed over instead of copied, where they are alone in their memory. */
function contentsOf({ mail }: Reading): ArrayBuffer[] {
  const values: unknown[] = mail.attachments.flatMap((attachment) => Object.values(attachment));
  const buffers = values.flatMap((it) =>
    it instanceof Uint8Array && it.buffer instanceof ArrayBuffer && it.byteLength === it.buffer.byteLength
      ? [it.buffer]
      : [],
  );
  return [...new Set(buffers)];
}
