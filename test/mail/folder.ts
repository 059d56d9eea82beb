import { afterAll } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A new empty folder for one test, gone after the file's last. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "amends-mail-"));
  made.push(folder);
  return folder;
}
