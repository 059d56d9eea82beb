import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { openInbox } from "../../src/mail/inbox.ts";
import { countInbound } from "../../src/store/retain/inbound.ts";
import { aChain, type Chain, GATEWAY, type Written, writeBacklog } from "./backlog.ts";
import { median } from "./processes.ts";

const MAILS = 1000;
const RUNS = 5;

/**
 * How many kept mails a second go the whole way: parsed, authenticated, matched, done, answered with receipts and notices in the outbox,
 * committed. Against mailparser alone, which parses the same mails in one thread and throws the result away.
 */
export async function pipeline(): Promise<void> {
  console.log(`pipeline: ${MAILS} kept mails of 5 kB a run; ${GATEWAY} vouches for all senders, so no DNS is asked`);
  const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));
  const chain = await aChain(folder);
  const inbox = openInbox(chain.world.config);
  const ratios: number[] = [];
  try {
    for (let run = 0; run <= RUNS; run++) {
      const mails = await writeBacklog(chain, MAILS);
      const theirs = await parsedPerSecond(mails);
      const ours = await takenPerSecond(chain, inbox, mails);
      if (run === 0) continue; // both sides have warmed up
      ratios.push(ours / theirs);
      console.log(`pipeline ${ours.toFixed(0)}/s, mailparser alone ${theirs.toFixed(0)}/s`);
    }
    const { filed, received, quarantined, failed } = await countInbound(chain.world.db);
    console.log(`pipeline: ${filed} filed, ${received + quarantined + failed} not`);
  } finally {
    await inbox.close();
    await chain.world.db.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`pipeline, whole : mailparser alone = ${median(ratios).toFixed(2)} : 1`);
}

async function parsedPerSecond(mails: readonly Written[]): Promise<number> {
  const began = performance.now();
  for (const { raw } of mails) await simpleParser(raw);
  return mails.length / ((performance.now() - began) / 1000);
}

async function takenPerSecond(
  { world }: Chain,
  inbox: ReturnType<typeof openInbox>,
  mails: readonly Written[],
): Promise<number> {
  for (const { from, to, raw } of mails) {
    const at = world.now();
    await keepMail(world, [{ from, to, remoteAddress: "127.0.0.1", helo: GATEWAY, at }], raw);
  }
  const began = performance.now();
  for (let taken = 0; taken < mails.length; ) taken += await inbox.read(world);
  return mails.length / ((performance.now() - began) / 1000);
}
