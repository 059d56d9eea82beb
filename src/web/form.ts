import { Wrong } from "./wrong.ts";

/** Bytes of the longest form that a page of ours sends. */
const LONGEST = 256 * 1024;

/** What a form sent: `text` is trimmed, "" when the field is not there; `has` tells whether a box was ticked. */
export type Form = {
  text(name: string, longest?: number): string;
  raw(name: string): string;
  all(name: string): string[];
  has(name: string): boolean;
};

/** Reads a form that was posted; NUL, which PostgreSQL cannot keep, is left out. Throws Wrong 413 when it is too long, 400 when it is no form. */
export async function formOf(request: Request): Promise<Form> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST) throw new Wrong(413);
  const type = request.headers.get("content-type") ?? "application/x-www-form-urlencoded";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Wrong(400);
  const body = await request.text();
  if (body.length > LONGEST) throw new Wrong(413);
  const fields = new URLSearchParams(body);
  const raw = (name: string) => (fields.get(name) ?? "").replace(/\r\n?/g, "\n").replaceAll("\0", "");
  return {
    raw,
    text: (name, longest = 20_000) => raw(name).trim().slice(0, longest),
    all: (name) => fields.getAll(name),
    has: (name) => fields.has(name),
  };
}
