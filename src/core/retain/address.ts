/** Whom a letter is for: a person of the chain or a customer. `ref` is 8 characters of lower-case base32, stored with them. */
export type Recipient = { kind: "person" | "customer"; ref: string };
export type CaseAddress = { caseNumber: number; to: Recipient };
/** Keys by their one-character id. `current` signs; the others still verify, so that old letters can be answered. */
export type AddressKeys = { current: string; keys: Readonly<Record<string, Uint8Array>> };
export type LetterRef = { caseNumber: number; letterId: string };
export type FreshAddress = { kind: "feedback" } | { kind: "store"; code: string } | { kind: "postmaster" };

const letterOf = { person: "p", customer: "u" } as const;
const casePattern = /^c-([1-9][0-9]{0,14})-([pu])([a-z2-7]{8})-([a-z0-9])([a-z2-7]{20})$/;
const bouncePattern = /^b-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([a-z0-9])([a-z2-7]{20})$/;
const probePattern = /^d-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([a-z0-9])([a-z2-7]{20})$/;
const messagePattern =
  /^c\.([1-9][0-9]{0,14})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([a-z0-9])([a-z2-7]{20})$/;

/**
 * The address that puts a reply onto one case in the name of one recipient: `c-<case>-<p|u><ref>-<key id><mac>@domain`.
 * Survives case folding, is at most 51 characters before the @, and carries a MAC of 100 bits.
 */
export function caseAddress(keys: AddressKeys, it: CaseAddress, domain: string): string {
  const mac = sign(keys, keys.current, addressClaim(it, keys.current));
  if (!mac) throw new Error(`There is no address key "${keys.current}".`);
  return `c-${it.caseNumber}-${letterOf[it.to.kind]}${it.to.ref}-${keys.current}${mac}@${domain.toLowerCase()}`;
}

/** What a genuine case address says; undefined for every other text. Never throws. */
export function readCaseAddress(keys: AddressKeys, address: string, domain: string): CaseAddress | undefined {
  const found = casePattern.exec(localPart(address, domain) ?? "");
  if (!found) return;
  const [, number = "", letter, ref = "", keyId = "", mac = ""] = found;
  const it: CaseAddress = {
    caseNumber: Number(number),
    to: { kind: letter === letterOf.person ? "person" : "customer", ref },
  };
  return isSigned(keys, keyId, addressClaim(it, keyId), mac) ? it : undefined;
}

/** Where the failures of one letter return to: its envelope sender, so that each names its letter. `letterId` is a UUID. */
export function bounceAddress(keys: AddressKeys, letterId: string, domain: string): string {
  const id = letterId.toLowerCase();
  const mac = sign(keys, keys.current, bounceClaim(id, keys.current));
  if (!mac) throw new Error(`There is no address key "${keys.current}".`);
  return `b-${id}-${keys.current}${mac}@${domain.toLowerCase()}`;
}

/** The id of the letter whose genuine bounce address this is; undefined for every other text. Never throws. */
export function readBounceAddress(keys: AddressKeys, address: string, domain: string): string | undefined {
  const [, letterId = "", keyId = "", mac = ""] = bouncePattern.exec(localPart(address, domain) ?? "") ?? [];
  return isSigned(keys, keyId, bounceClaim(letterId, keyId), mac) ? letterId : undefined;
}

/** Where a letter goes with which the doctor tries the whole way of a mail out. `id` is a UUID, another one for each try. */
export function probeAddress(keys: AddressKeys, id: string, domain: string): string {
  const mac = sign(keys, keys.current, probeClaim(id, keys.current));
  if (!mac) throw new Error(`There is no address key "${keys.current}".`);
  return `d-${id}-${keys.current}${mac}@${domain.toLowerCase()}`;
}

/** Whether this is a genuine address of that kind. Never throws. */
export function isProbeAddress(keys: AddressKeys, address: string, domain: string): boolean {
  const [, id = "", keyId = "", mac = ""] = probePattern.exec(localPart(address, domain) ?? "") ?? [];
  return isSigned(keys, keyId, probeClaim(id, keyId), mac);
}

/** Our own Message-ID, with angle brackets. `letterId` is a UUID. */
export function messageId(keys: AddressKeys, it: LetterRef, domain: string): string {
  const letterId = it.letterId.toLowerCase();
  const mac = sign(keys, keys.current, messageClaim({ ...it, letterId }, keys.current));
  if (!mac) throw new Error(`There is no address key "${keys.current}".`);
  return `<c.${it.caseNumber}.${letterId}.${keys.current}${mac}@${domain.toLowerCase()}>`;
}

/** The letter that a genuine Message-ID of ours names, with or without angle brackets; undefined otherwise. Never throws. */
export function readMessageId(keys: AddressKeys, text: string, domain: string): LetterRef | undefined {
  const bare = text.trim().replace(/^</, "").replace(/>$/, "");
  const found = messagePattern.exec(localPart(bare, domain) ?? "");
  if (!found) return;
  const [, number = "", letterId = "", keyId = "", mac = ""] = found;
  const it = { caseNumber: Number(number), letterId };
  return isSigned(keys, keyId, messageClaim(it, keyId), mac) ? it : undefined;
}

/** An address that starts something new: `feedback@`, `store-<code>@`, `feedback+<code>@`, or one that RFC 5321 and RFC 2142 want answered. */
export function readFreshAddress(address: string, domain: string): FreshAddress | undefined {
  const local = localPart(address, domain);
  if (local === "feedback") return { kind: "feedback" };
  if (local === "postmaster" || local === "abuse") return { kind: "postmaster" };
  const code = /^(?:store-|feedback\+(?:store-)?)([a-z0-9][a-z0-9._-]{0,56})$/.exec(local ?? "")?.[1];
  return code === undefined ? undefined : { kind: "store", code };
}

const addressClaim = (it: CaseAddress, keyId: string) => `address|${it.caseNumber}|${it.to.kind}|${it.to.ref}|${keyId}`;
const bounceClaim = (letterId: string, keyId: string) => `bounce|${letterId}|${keyId}`;
const probeClaim = (id: string, keyId: string) => `probe|${id}|${keyId}`;
const messageClaim = (it: LetterRef, keyId: string) => `message|${it.caseNumber}|${it.letterId}|${keyId}`;

function localPart(address: string, domain: string): string | undefined {
  const at = address.lastIndexOf("@");
  if (at < 1 || address.length > 320) return;
  if (address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return;
  return address.slice(0, at).toLowerCase();
}

function isSigned(keys: AddressKeys, keyId: string, claim: string, mac: string): boolean {
  const expected = sign(keys, keyId, claim);
  return expected !== undefined && isSame(expected, mac);
}

function sign(keys: AddressKeys, keyId: string, claim: string): string | undefined {
  const key = Object.hasOwn(keys.keys, keyId) ? keys.keys[keyId] : undefined;
  if (!key) return;
  return base32(new Bun.CryptoHasher("sha256", key).update(claim).digest()).slice(0, 20);
}

/** Takes as long for a wrong first character as for a wrong last one. */
export function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/** RFC 4648 base32 in lower case and without padding. */
function base32(bytes: Uint8Array): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}
