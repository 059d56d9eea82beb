import type { RawMail } from "../../src/core/retain/raw-mail.ts";

/** All of a mail's bytes. */
export function whole(mail: RawMail): Buffer {
  const copies: Uint8Array[] = [];
  for (const piece of mail.pieces()) copies.push(Uint8Array.from(piece));
  return Buffer.concat(copies);
}
