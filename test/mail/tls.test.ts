import { expect, test } from "bun:test";
import { X509Certificate } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadTls } from "../../src/mail/tls.ts";
import { aFolder } from "./folder.ts";

const now = "2026-11-21T08:00:00.000Z";
const own = async (folder: string, at = now, domain = "reply.test") =>
  loadTls({ certFile: null, keyFile: null, folder, domain, now: at });

test("without files a certificate for the mail domain is made once and kept where only we can read it", async () => {
  const folder = join(await aFolder(), "new");
  const first = await own(folder);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost("reply.test")).toBe("reply.test");
  expect((await stat(join(folder, "smtp-tls.pem"))).mode & 0o777).toBe(0o600);
  expect((await own(folder)).cert.trim()).toBe(first.cert.trim());
});

test("a certificate that runs out, is for another domain or is unreadable is replaced", async () => {
  const folder = await aFolder();
  const first = await own(folder);
  const later = await own(folder, "2028-11-20T08:00:00.000Z");
  expect(later.cert).not.toBe(first.cert);
  expect(new X509Certificate((await own(folder, now, "other.test")).cert).checkHost("other.test")).toBe("other.test");
  await writeFile(join(folder, "smtp-tls.pem"), "nonsense");
  expect((await own(folder)).cert).toContain("BEGIN CERTIFICATE");
});

test("given files are used as they are, and a key of another certificate is refused by name", async () => {
  const folder = await aFolder();
  const [one, two] = [await own(await aFolder()), await own(await aFolder())];
  const [certFile, keyFile, wrongKey] = ["cert.pem", "key.pem", "wrong.pem"].map((name) => join(folder, name));
  if (!certFile || !keyFile || !wrongKey) throw new Error("no names");
  await Promise.all([writeFile(certFile, one.cert), writeFile(keyFile, one.key), writeFile(wrongKey, two.key)]);
  expect(loadTls({ certFile, keyFile, folder, domain: "reply.test", now })).toEqual(one);
  expect(() => loadTls({ certFile, keyFile: wrongKey, folder, domain: "reply.test", now })).toThrow("wrong.pem");
});
