import { existsSync } from "node:fs";

/** The flags that every Chromium of ours starts with; it talks to nobody but the page's own host. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one on the PATH, else (as root on Debian) a freshly
 * installed one. Throws an Error with one line that says what to do when there is none to be had.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const found = named ?? installed();
  if (found) return found;
  if (canInstall()) install();
  const fresh = installed();
  if (!fresh) throw new Error("No Chromium here: install one (apt-get install chromium) or set CHROMIUM_PATH.");
  return fresh;
}

const installed = (): string | undefined =>
  names.map((name) => Bun.which(name)).find((path) => path !== null) ?? undefined;

const canInstall = (): boolean =>
  process.getuid?.() === 0 && Bun.which("apt-get") !== null && existsSync("/etc/debian_version");

function install(): void {
  console.log("Installing Chromium with apt-get, once …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    Bun.spawnSync(["apt-get", "-qq", ...args], { env, stdin: "ignore", stdout: "ignore", stderr: "ignore" }).success;
  if (!apt("update")) return;
  apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core");
}

if (import.meta.main) console.log(findChromium());
