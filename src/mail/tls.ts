import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "../core/instant.ts";
import { toALabels } from "../core/retain/a-label.ts";
import { selfSigned } from "./self-signed.ts";

/** PEM texts; `cert` may hold a chain. */
export type Tls = { cert: string; key: string };

/** `certFile` and `keyFile`: both or neither. `folder`: where a certificate of our own is kept. */
export type TlsOptions = {
  certFile: string | null;
  keyFile: string | null;
  folder: string;
  domain: string;
  now: Instant;
};

/**
 * The certificate for STARTTLS: the given files, else one that we sign ourselves and keep in `smtp-tls.pem` (readable by us only)
 * until it expires or the mail domain changes. Other mail servers encrypt opportunistically and accept it.
 * Throws when the given files cannot be read or do not belong together.
 */
export async function loadTls(options: TlsOptions): Promise<Tls> {
  if (options.certFile !== null && options.keyFile !== null) {
    const given = { cert: await readFile(options.certFile, "utf8"), key: await readFile(options.keyFile, "utf8") };
    if (!belongTogether(given))
      throw new Error(`${options.keyFile} is not the key of the certificate in ${options.certFile}.`);
    return given;
  }
  const file = join(options.folder, "smtp-tls.pem");
  const kept = readPem(await readFile(file, "utf8").catch(() => ""));
  if (kept && isUsable(kept, options)) return kept;
  const now = Temporal.Instant.from(options.now);
  const made = selfSigned(options.domain, now.subtract({ hours: 24 }), now.add({ hours: 2 * 365 * 24 }));
  await mkdir(options.folder, { recursive: true });
  await writeFile(`${file}.new`, `${made.key.trim()}\n${made.cert.trim()}\n`, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return made;
}

function readPem(text: string): Tls | undefined {
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----/.exec(text)?.[0];
  const cert = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0];
  return key && cert ? { key, cert } : undefined;
}

/** Ours, for this domain, and good for another week. */
function isUsable(kept: Tls, { domain, now }: TlsOptions): boolean {
  if (!belongTogether(kept)) return false;
  const certificate = new X509Certificate(kept.cert);
  const week = 7 * 24 * 3600 * 1000;
  return (
    certificate.checkHost(toALabels(domain)) !== undefined && Date.parse(certificate.validTo) > Date.parse(now) + week
  );
}

function belongTogether({ cert, key }: Tls): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
