import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
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
 * The certificate for SMTP: the given files, else one that we sign ourselves and keep in `smtp-tls.pem` (readable by us only)
 * until it is about to expire or the mail domain changes. Other mail servers encrypt opportunistically and accept it.
 * Throws when the given files cannot be read or do not belong together.
 */
export function loadTls(options: TlsOptions): Tls {
  if (options.certFile !== null && options.keyFile !== null) {
    const given = { cert: readFileSync(options.certFile, "utf8"), key: readFileSync(options.keyFile, "utf8") };
    if (!belongTogether(given))
      throw new Error(`${options.keyFile} is not the key of the certificate in ${options.certFile}.`);
    return given;
  }
  const file = ownFile(options);
  const kept = readPem(textOf(file));
  if (kept && isUsable(kept, options)) return kept;
  const now = Temporal.Instant.from(options.now);
  const made = selfSigned(options.domain, now.subtract({ hours: 24 }), now.add({ hours: 2 * 365 * 24 }));
  mkdirSync(options.folder, { recursive: true });
  writeFileSync(`${file}.new`, `${made.key.trim()}\n${made.cert.trim()}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return made;
}

/** A certificate that is followed as it changes. `renewed` gives the new one once, and null while nothing has changed. */
export type FollowedTls = { tls: Tls; renewed(): Tls | null };

/**
 * Loads the certificate, and again when its files change or our own is about to expire. New files that cannot be used leave the old
 * certificate in force and log a line, once for each change. Throws like `loadTls` at the start.
 */
export function followTls(
  options: Omit<TlsOptions, "now"> & { now: () => Instant; log: (line: string) => void },
): FollowedTls {
  const { certFile, keyFile, now, log } = options;
  const isOwn = certFile === null || keyFile === null;
  const files = isOwn ? [ownFile(options)] : [certFile, keyFile];
  let seen = files.map(stampOf).join();
  let used = loadTls({ ...options, now: now() });
  if (isOwn) seen = files.map(stampOf).join();
  let endsAt = lastDayOf(used);
  return {
    tls: used,
    renewed: () => {
      const found = files.map(stampOf).join();
      if (found === seen && !(isOwn && endsAt <= Date.parse(now()))) return null;
      seen = found;
      try {
        const next = loadTls({ ...options, now: now() });
        if (next.cert.trim() === used.cert.trim() && next.key.trim() === used.key.trim()) return null;
        used = next;
        endsAt = lastDayOf(next);
        return next;
      } catch (why) {
        log(
          `mail: the certificate has changed and cannot be used: ${why instanceof Error ? why.message : String(why)}`,
        );
        return null;
      }
    },
  };
}

const ownFile = ({ folder }: Pick<TlsOptions, "folder">) => join(folder, "smtp-tls.pem");

/** Differs when a file was written, replaced or removed. */
function stampOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { ino: 0, size: 0, mtimeMs: 0 };
  return `${ino}:${size}:${mtimeMs}`;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function readPem(text: string): Tls | undefined {
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----/.exec(text)?.[0];
  const cert = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0];
  return key && cert ? { key, cert } : undefined;
}

/** Ours, for this domain, and good for another week. */
function isUsable(kept: Tls, { domain, now }: TlsOptions): boolean {
  if (!belongTogether(kept)) return false;
  return new X509Certificate(kept.cert).checkHost(toALabels(domain)) !== undefined && lastDayOf(kept) > Date.parse(now);
}

/** From when on a certificate of our own is replaced, in milliseconds: a week before it expires. */
const lastDayOf = ({ cert }: Tls): number => Date.parse(new X509Certificate(cert).validTo) - 7 * 24 * 3600 * 1000;

function belongTogether({ cert, key }: Tls): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
