import type { SMTPServerDataStream } from "smtp-server";
import { HEAD } from "../../core/retain/mail-fingerprint.ts";
import type { Arrived, Arriving } from "../spool.ts";
import { type Answer, answers } from "./answers.ts";
import { watchLineEnds } from "./line-ends.ts";

/** Servers that a mail may have passed, as other mail servers count it. */
const MOST_HOPS = 100;

/** A mail to keep, or what to answer, null where smtp-server has its own answer ready, or why it could not be held. */
export type Reception = { mail: Arrived } | { refusal: Answer | null; isGone?: true } | { why: unknown };

/** Who sends so many bytes more than we take, or for longer than half an hour, is not waited for. */
const PATIENCE = { bytes: 256 * 1024 * 1024, ms: 30 * 60_000 };

/**
 * Reads a mail to its end even when it is refused, because only there the sender listens for the answer; nothing of a refused one is
 * kept. A dropped connection makes the stream fail and never end. `hangUp` drops it; `release` is called after each chunk of a long mail.
 */
export function receive(
  stream: SMTPServerDataStream,
  into: Arriving,
  { maxSize, hangUp, release }: { maxSize: number; hangUp: () => void; release: () => void },
): Promise<Reception> {
  return new Promise((resolve) => {
    const lineEnds = watchLineEnds();
    const until = performance.now() + PATIENCE.ms;
    let size = 0;
    let why: unknown;
    let failed = false;
    const isRefused = () => failed || size > maxSize || lineEnds.isBroken();
    const take = (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size > maxSize + PATIENCE.bytes || performance.now() > until) return hangUp();
      if (isRefused()) return;
      lineEnds.add(chunk);
      try {
        if (!isRefused()) into.add(chunk);
      } catch (error) {
        failed = true;
        why = error;
      }
      if (isRefused()) into.drop();
      if (size > HEAD) release();
    };
    const conclude = (): Reception => {
      if (size > maxSize) return { refusal: null }; // smtp-server answers 552 5.3.4 by itself, see rejectOversized
      if (failed) return { why };
      if (!lineEnds.end()) return { refusal: answers.bareLineEnd() };
      const mail = into.end();
      return mail.hops > MOST_HOPS ? { refusal: answers.goesInCircles() } : { mail };
    };
    stream.on("data", take);
    stream.once("error", () => resolve({ refusal: answers.notWhole(), isGone: true }));
    stream.once("end", () => resolve(conclude()));
  });
}
