import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { send, startServer, watchMemory } from "./processes.ts";

const MAILS = 200;
const BYTES = 2_000_000;
/** For how long after the last mail the server is watched. */
const AFTER_MS = 1000;

/** How much the listener's process grows while many long mails come at once. */
export async function memory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const server = await startServer("kept", folder);
  try {
    await send(server.port, { connections: 10, mails: 500, bytes: 5_000 });
    const watch = watchMemory(server.pid);
    const seconds = await send(server.port, { connections: MAILS, mails: MAILS, bytes: BYTES });
    await Bun.sleep(AFTER_MS);
    const { before, most } = watch.stop();
    const mail = `${MAILS} mails of ${BYTES / 1_000_000} MB at once`;
    console.log(`${mail}: ${before.toFixed(0)} MB before, ${most.toFixed(0)} at most, ${seconds.toFixed(1)} s`);
    console.log(`memory, ${mail} = +${(most - before).toFixed(0)} MB`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
