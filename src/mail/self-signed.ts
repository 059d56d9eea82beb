import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { toALabels } from "../core/retain/a-label.ts";

/** A certificate that signs itself (RFC 5280, ECDSA on P-256) for one host name, as PEM texts. Valid from `from` until `to`. */
export function selfSigned(host: string, from: Temporal.Instant, to: Temporal.Instant): { cert: string; key: string } {
  const name = toALabels(host);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(oid.ecdsaWithSha256);
  const who = sequence(der(0x31, sequence(oid.commonName, der(0x0c, Buffer.from(name.slice(0, 64))))));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(15)]);
  const extensions = sequence(
    sequence(oid.basicConstraints, der(0x01, Buffer.from([0xff])), der(0x04, sequence())),
    sequence(oid.extendedKeyUsage, der(0x04, sequence(oid.serverAuth))),
    sequence(oid.subjectAltName, der(0x04, sequence(der(0x82, Buffer.from(name, "latin1"))))),
  );
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    who,
    sequence(time(from), time(to)),
    who,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", toBeSigned, privateKey)]));
  return {
    cert: pem("CERTIFICATE", sequence(toBeSigned, algorithm, signature)),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** Object identifiers, already encoded. */
const oid = {
  ecdsaWithSha256: Buffer.from("06082a8648ce3d040302", "hex"),
  commonName: Buffer.from("0603550403", "hex"),
  basicConstraints: Buffer.from("0603551d13", "hex"),
  extendedKeyUsage: Buffer.from("0603551d25", "hex"),
  subjectAltName: Buffer.from("0603551d11", "hex"),
  serverAuth: Buffer.from("06082b06010505070301", "hex"),
};

/** One DER element: tag, length, content. */
function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, Buffer.concat(parts));

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280 section 4.1.2.5). */
function time(at: Temporal.Instant): Buffer {
  const text = at.toString({ smallestUnit: "second" }).replace(/[-:T]/g, "");
  return text < "2050" ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}

const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${(bytes.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;
