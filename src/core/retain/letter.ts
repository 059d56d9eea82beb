import type { Instant } from "../instant.ts";

/** A letter as it goes out. `envelopeFrom` is where failures return to; "" is the null sender. `references` are oldest first. */
export type OutgoingLetter = {
  id: string;
  from: string;
  to: string;
  replyTo: string | null;
  envelopeFrom: string;
  subject: string;
  text: string;
  html: string | null;
  messageId: string;
  inReplyTo: string | null;
  references: string[];
  headers: Record<string, string>;
  date: Instant;
};

/** Takes letters to the world. `send` resolves when the next server has taken the letter over, else throws `PostFailed`. */
export type Post = {
  send(letter: OutgoingLetter): Promise<{ response: string }>;
  close(): Promise<void>;
};

/** A letter was not taken over. `permanent`: this letter will never be; otherwise try again later. The message is the server's text. */
export class PostFailed extends Error {
  constructor(
    readonly permanent: boolean,
    message: string,
  ) {
    super(message);
    this.name = "PostFailed";
  }
}
