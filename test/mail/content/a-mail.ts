import { parseMail } from "../../../src/mail/parse.ts";

export type PartOfMail = { type?: string; headers?: readonly string[]; body: string | Uint8Array };

/** A raw multipart mail of Cleo's. Bytes go as base64, text as it stands (one character a byte). */
export function aMail(
  parts: readonly PartOfMail[],
  {
    subtype = "mixed",
    headers = [],
    from = "cleo@home.test",
  }: { subtype?: string; headers?: readonly string[]; from?: string } = {},
): Buffer {
  const lines = [`From: Cleo <${from}>`, "Subject: Photos", "MIME-Version: 1.0", ...headers];
  const head = [...lines, `Content-Type: multipart/${subtype}; boundary="=_b"`, "", ""].join("\r\n");
  return Buffer.concat([
    Buffer.from(head),
    ...parts.flatMap((part) => [Buffer.from("--=_b\r\n"), aPart(part), Buffer.from("\r\n")]),
    Buffer.from("--=_b--\r\n"),
  ]);
}

function aPart({ type = "text/plain; charset=utf-8", headers = [], body }: PartOfMail): Buffer {
  const isBytes = typeof body !== "string";
  const fields = [`Content-Type: ${type}`, ...headers, ...(isBytes ? ["Content-Transfer-Encoding: base64"] : [])];
  const content = isBytes ? Buffer.from(Buffer.from(body).toString("base64")) : Buffer.from(body, "latin1");
  return Buffer.concat([Buffer.from(`${fields.join("\r\n")}\r\n\r\n`), content]);
}

/** The names of the files that a mail with these parts besides its words carries. */
export async function namesOf(...parts: readonly PartOfMail[]): Promise<string[]> {
  const { attachments } = await parseMail(aMail([{ body: "See below." }, ...parts]));
  return attachments.map(({ name }) => name);
}

/** The smallest picture there is: one transparent point. */
export const png = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
