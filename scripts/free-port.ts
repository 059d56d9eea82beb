import { createServer } from "node:net";

/** Below the range from which systems take ports for outgoing connections, so that none is lost between the look and the use. */
const FIRST = 20_000;
const LAST = 31_999;

/** A TCP port on loopback that nobody listens on, for a program that must be told its port beforehand. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < 200; tried++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (await isFree(port)) return port;
  }
  throw new Error("There is no free port on this machine.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
