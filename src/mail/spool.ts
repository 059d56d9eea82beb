import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { HEAD, hopsOf, startFingerprint } from "../core/retain/mail-fingerprint.ts";
import { PIECE, type RawMail, rawMailOf } from "../core/retain/raw-mail.ts";

/** A mail that has arrived whole. `isLong`: it waits in a file. */
export type Arrived = RawMail & { isLong: boolean };

/** One mail on its way in. */
export type Arriving = {
  /** Throws when the disk is full. */
  add(bytes: Uint8Array): void;
  end(): Arrived;
  /** Every mail ends with it: what was held of it is gone. */
  drop(): void;
};

/** Where mails wait while they come: the first HEAD bytes in memory, what is longer in a file. */
export type Spool = { open(): Arriving };

/** Bytes of long mails after which memory is tidied: the collector sees too late how much hangs on the small objects that name them. */
const TIDY = 8 * 1024 * 1024;

/** Uses a folder of its own and removes what a crash left in it. */
export function openSpool(folder: string): Spool {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true });
  let spooled = 0;
  return {
    open: () =>
      startArriving(folder, (bytes) => {
        spooled += bytes;
        if (spooled < TIDY) return;
        spooled = 0;
        Bun.gc(true);
      }),
  };
}

function startArriving(folder: string, onSpooled: (bytes: number) => void): Arriving {
  let held: Uint8Array[] = [];
  let size = 0;
  let long: { file: number; hops: number; fingerprint: ReturnType<typeof startFingerprint> } | null = null;
  return {
    add: (bytes) => {
      size += bytes.byteLength;
      if (!long) {
        held.push(bytes);
        if (size <= HEAD) return;
      }
      const next = long ? bytes : Buffer.concat(held);
      held = [];
      if (long) long.fingerprint.add(next);
      else {
        const head = next.subarray(0, HEAD);
        long = { file: openNameless(folder), hops: hopsOf(head), fingerprint: startFingerprint(head) };
        long.fingerprint.add(next.subarray(HEAD));
      }
      writeAll(long.file, next);
      onSpooled(next.byteLength);
    },
    end: () => {
      if (!long) {
        const [only] = held;
        const bytes = only && held.length === 1 ? only : Buffer.concat(held);
        return Object.assign(rawMailOf(bytes), { isLong: false });
      }
      const { file, hops, fingerprint } = long;
      return { ...fingerprint.end(), hops, size, pieces: () => piecesOf(file, size), isLong: true };
    },
    drop: () => {
      held = [];
      if (long) closeSync(long.file);
      long = null;
    },
  };
}

/** A file that vanishes with the process, however that ends: its name is gone as soon as it is open. */
function openNameless(folder: string): number {
  const path = join(folder, randomUUID());
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  return file;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(file, bytes, at);
}

function* piecesOf(file: number, size: number): Iterable<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, size));
  for (let at = 0; at < size; ) {
    const length = readSync(file, buffer, 0, buffer.byteLength, at);
    if (length === 0) throw new Error("A mail in the spool is shorter than what came.");
    yield buffer.subarray(0, length);
    at += length;
  }
}
