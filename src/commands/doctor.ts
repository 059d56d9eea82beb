import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { checkDns } from "../mail/check-dns.ts";
import { checkListener, checkRelay } from "../mail/check-post.ts";
import { findRoot, listGaps } from "../store/org/units.ts";
import { countInbound } from "../store/retain/inbound.ts";
import { countLetters } from "../store/retain/letters.ts";
import type { World } from "../world.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const doctor: Command = {
  help: `Usage: amends doctor [--json]

Looks whether this installation can do its work: the company and its gaps, letters and mails that are stuck, the relay, the
listener, and what DNS says of the mail domain. Each thing that is not well comes with what to do. Nothing is sent or changed.

  --json   print a list of {"name", "ok", "says", "mend"}

Exit codes: 0 all is well, 1 something is not, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  readWords(positionals, []);
  return withWorld(terminal, async (world) => {
    const { config } = world;
    const inside = await Promise.all([checkOrg(world), checkLetters(world), checkMails(world)]);
    const outside = await Promise.all([checkRelay(config), checkListener(config), checkDns(config)]);
    const findings = [...inside, ...outside.flat()];
    if (values.json) terminal.out(JSON.stringify(findings));
    else for (const finding of findings) terminal.out(lineOf(finding));
    return findings.every(({ ok }) => ok) ? 0 : 1;
  });
}

const lineOf = ({ name, ok, says, mend }: Finding): string =>
  `${ok ? "ok     " : "MEND   "}${name.padEnd(10)}${says}${mend === null ? "" : `\n       -> ${mend}`}`;

async function checkOrg({ db }: World): Promise<Finding> {
  if (!(await findRoot(db)))
    return isWrong(
      "Company",
      "No company is set up.",
      "Run “amends setup”, or open the link that “amends serve” prints.",
    );
  const gaps = (await listGaps(db)).map(({ name }) => name);
  if (gaps.length === 0) return isWell("Company", "Somebody answers for every unit.");
  return isWrong(
    "Company",
    `Nobody answers for ${gaps.join(", ")}; cases climb past.`,
    "Name a manager or a deputy, with “amends import org”.",
  );
}

async function checkLetters({ db }: World): Promise<Finding> {
  const { queued, failed } = await countLetters(db);
  if (failed > 0)
    return isWrong(
      "Letters",
      `${failed} could not be sent, ${queued} wait.`,
      "Open /mail, see why, and send them again.",
    );
  return isWell("Letters", `None failed, ${queued} wait.`);
}

async function checkMails({ db }: World): Promise<Finding> {
  const { received, failed, quarantined } = await countInbound(db);
  if (failed + quarantined === 0) return isWell("Mails in", `None was put aside, ${received} wait to be read.`);
  return isWrong(
    "Mails in",
    `${failed} could not be read, ${quarantined} were put aside.`,
    "Open /mail and look at each.",
  );
}
