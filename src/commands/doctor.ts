import { toInstant } from "../core/instant.ts";
import type { Finding } from "../core/org/finding.ts";
import type { Command } from "./command.ts";
import { checkAll } from "./doctor/check-all.ts";
import { roundTrip } from "./doctor/round-trip.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const doctor: Command = {
  help: `Usage: amends doctor [--round-trip [--wait SECONDS]] [--json]

Looks whether this installation can do its work. Each thing that is not well comes with what to do, such as the DNS record to add:

  Company, Letters, Mails in   whether it is set up; what is stuck
  Readiness                    whether each store has an owner, a deputy and somebody above whom mail reaches
  Relay, Relay TLS             whether the relay takes us, log-in included, and how it encrypts
  Listener, STARTTLS           whether mail is taken here, and the certificate for it
  MX, Port 25                  whether mail for the mail domain finds the way, and is taken there
  SPF, DKIM, DMARC             whether receivers can believe our letters; DKIM is compared with the key that signs them
  PTR                          whether our public address has a name that leads back to it
  Pages                        whether the links in letters lead here
  Mailbox                      whether AMENDS_IMAP lets us in, where it is set
  Log head                     whether the heads of the log are taken by AMENDS_HEAD_TO, where it is set
  Clock, Disk                  whether the time is right and the data folder has room

Nothing is sent or changed, except with:

  --round-trip       send a letter through the relay to an address of ours, and wait until “amends serve”, which must be
                     running, has taken it: tells how long it took, whether SPF, DKIM and DMARC held, or on which leg it was lost
  --wait SECONDS     how long to wait for it (default 120)
  --json             print a list of {"name", "ok", "checked", "says", "mend"}; "checked" is false for what could not be found out

Exit codes: 0 all is well, 1 something is not, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    json: { type: "boolean" },
    "round-trip": { type: "boolean" },
    wait: { type: "string" },
  });
  readWords(positionals, []);
  const tries = values["round-trip"] ?? false;
  if (values.wait !== undefined && !tries) throw new BadUsage("--wait goes with --round-trip");
  const patience = secondsIn(values.wait ?? "120");
  return withWorld(terminal, async (world) => {
    const findings = await checkAll(world, realNow);
    const say = (finding: Finding) => values.json || terminal.out(lineOf(finding));
    findings.forEach(say);
    if (tries) {
      const last = await roundTrip(
        { ...world, now: realNow },
        { patience, progress: terminal.progress, err: terminal.err },
      );
      say(last);
      findings.push(last);
    }
    if (values.json) terminal.out(JSON.stringify(findings));
    return findings.every(({ ok }) => ok) ? 0 : 1;
  });
}

const realNow = () => toInstant(Date.now());

function secondsIn(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds === 0) throw new BadUsage(`--wait is no number of seconds: ${text}`);
  return seconds;
}

function lineOf({ name, ok, checked, says, mend }: Finding): string {
  const sign = !checked ? "?" : ok ? "ok" : "MEND";
  return `${sign.padEnd(7)}${name.padEnd(11)}${says}${mend === null ? "" : `\n       -> ${mend}`}`;
}
