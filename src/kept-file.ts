import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a file in the data folder, readable by us only; made when there is none. Two processes that both make it keep one. */
export function keptFile(folder: string, name: string, make: () => string): string {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  mkdirSync(folder, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${make().trim()}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, path);
  } catch (why) {
    if (!existsSync(path)) throw why;
  } finally {
    unlinkSync(fresh);
  }
  return readFileSync(path, "utf8").trim();
}
