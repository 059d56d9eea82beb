import { createPublicKey } from "node:crypto";
import type { Config } from "../config.ts";
import { dkimRecord, zoneLine } from "../core/org/dns-record.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { findSigningKey, type SigningKey } from "../signing-key.ts";
import { dnsLook } from "./dns-look.ts";

const NAME = "DKIM";

/** Whether DNS holds the public half of the key that signs our letters. */
export async function checkDkim(config: Config): Promise<Finding> {
  const key = keyOf(config);
  if (typeof key === "string") return isWrong(NAME, key, "Look at the file, or set AMENDS_DKIM_KEY.");
  if (!key)
    return isWrong(NAME, "There is no key that signs letters yet.", "“amends setup” or “amends serve” makes one.");
  const record = dkimRecord({ fromDomain: key.domain, selector: key.selector, publicKey: key.publicKey });
  const add = zoneLine(record);
  const { list, why } = await dnsLook(config.dns).texts(record.name);
  if (why !== null) return isWrong(NAME, `${record.name} is not to be found: ${why}.`, `Add: ${add}`);
  const [text] = list;
  if (text === undefined)
    return isWrong(NAME, `${record.name} has no key, so nobody can tell our letters from forged ones.`, `Add: ${add}`);
  if (list.length > 1)
    return isWrong(
      NAME,
      `${record.name} has ${list.length} records; receivers may take the wrong one.`,
      `Leave only: ${add}`,
    );
  const trouble = troubleWith(text, key.publicKey);
  if (trouble !== null) return isWrong(NAME, `${record.name} ${trouble}.`, `Put in its place: ${add}`);
  if (/(?:^|;)\s*t=[^;]*\by\b/i.test(text))
    return isWrong(
      NAME,
      `${record.name} says t=y (a test), so receivers treat letters as unsigned.`,
      `Put in its place: ${add}`,
    );
  return isWell(NAME, `${record.name} holds the key that signs letters of ${key.domain}.`);
}

/** The key, undefined while none was made, or what is wrong with it. */
function keyOf(config: Config): SigningKey | string | undefined {
  try {
    return findSigningKey(config);
  } catch (why) {
    return why instanceof Error ? why.message : String(why);
  }
}

/** What is wrong with a record, as the end of a sentence about it; null when it holds our key. */
function troubleWith(text: string, ours: string): string | null {
  const tags = new Map(
    text.split(";").map((tag) => {
      const at = tag.indexOf("=");
      return [tag.slice(0, at).trim().toLowerCase(), tag.slice(at + 1).trim()];
    }),
  );
  const published = tags.get("p")?.replace(/\s+/g, "");
  if (published === undefined || (tags.get("v") ?? "DKIM1") !== "DKIM1")
    return `is no DKIM record: ${text.slice(0, 60)}`;
  if (published === "") return "says that its key is revoked (p= is empty)";
  if (published === ours) return null;
  return isKey(published)
    ? "holds another key than the one that signs our letters"
    : `holds a key that cannot be read: ${flaw(published)}`;
}

function flaw(base64: string): string {
  const strange = /[^A-Za-z0-9+/=]/.exec(base64)?.[0];
  if (strange !== undefined) return `“${strange}” is no part of it; quotes belong around the strings, not into them`;
  return `it has ${base64.length} characters; perhaps one of its strings is missing`;
}

function isKey(base64: string): boolean {
  try {
    createPublicKey({ key: Buffer.from(base64, "base64"), format: "der", type: "spki" });
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  } catch {
    return false;
  }
}
