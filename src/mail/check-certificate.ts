import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Config } from "../config.ts";
import { type Instant, toInstant } from "../core/instant.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { dnsLook } from "./dns-look.ts";

const NAME = "STARTTLS";
const SOON_DAYS = 14;

/** Whether the certificate files with which we take mail belong together, hold for our name, and will for another two weeks. */
export async function checkCertificate(config: Config, now: Instant): Promise<Finding> {
  const { tlsCert, tlsKey, mailDomain, dns } = config;
  if (tlsCert === null || tlsKey === null)
    return isWell(NAME, "Mail is taken with a certificate of our own making; other mail servers accept that.");
  const read = readPair(tlsCert, tlsKey);
  if (typeof read === "string") return isWrong(NAME, read, "Put the chain and its key into the two files again.");
  const renew = `Renew ${tlsCert}; it is taken up by itself.`;
  const ends = Date.parse(read.validTo);
  const days = Math.floor((ends - Date.parse(now)) / 86_400_000);
  const until = toInstant(ends).slice(0, 10);
  if (days < 0) return isWrong(NAME, `The certificate in ${tlsCert} ended on ${until}.`, renew);
  if (days < SOON_DAYS) return isWrong(NAME, `The certificate in ${tlsCert} ends in ${days} days, on ${until}.`, renew);
  const host = (await dnsLook(dns).mx(mailDomain)).list[0] ?? mailDomain;
  if (![host, mailDomain].some((name) => read.checkHost(name) !== undefined))
    return isWrong(NAME, `The certificate in ${tlsCert} does not name ${host}.`, `Get one for ${host}.`);
  return isWell(NAME, `The certificate in ${tlsCert} holds until ${until}.`);
}

/** The certificate, or what is wrong with the files. */
function readPair(certFile: string, keyFile: string): X509Certificate | string {
  try {
    const certificate = new X509Certificate(readFileSync(certFile));
    return certificate.checkPrivateKey(createPrivateKey(readFileSync(keyFile)))
      ? certificate
      : `${keyFile} is not the key of the certificate in ${certFile}.`;
  } catch (why) {
    return `${certFile} and ${keyFile} cannot be used: ${why instanceof Error ? why.message : String(why)}.`;
  }
}
