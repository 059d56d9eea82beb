import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, send, startServer } from "./processes.ts";

const BYTES = 5_000;
const CONNECTIONS = [1, 10, 50];
const MAILS = 2_000;
/** Runs of each side in turn. */
const RUNS = 7;
/** Before them, until the engine has compiled what it will. */
const WARM_UP = { connections: 20, mails: 8_000, bytes: BYTES };

/** How many mails a second our listener keeps durably, against smtp-server that throws them away. */
export async function intake(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const servers = [await startServer("kept", folder), await startServer("thrown", folder)];
  try {
    await inTurn(servers, ({ port }) => send(port, WARM_UP));
    for (const connections of CONNECTIONS) {
      const ratios: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const [kept = 0, thrown = 0] = await inTurn(servers, ({ port }) =>
          send(port, { connections, mails: MAILS, bytes: BYTES }),
        );
        ratios.push(thrown / kept);
        console.log(
          `${connections} connections: kept ${(MAILS / kept).toFixed(0)}/s, thrown away ${(MAILS / thrown).toFixed(0)}/s`,
        );
      }
      console.log(`mail intake, durable : thrown away, ${connections} connections = ${median(ratios).toFixed(2)} : 1`);
    }
  } finally {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurn<One, Result>(all: readonly One[], work: (one: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}
