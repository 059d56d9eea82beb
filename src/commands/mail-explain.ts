import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { readCaseAddress, readMessageId } from "../core/retain/address.ts";
import { authorityOf } from "../core/retain/authority.ts";
import type { Mail, Vouch } from "../core/retain/mail.ts";
import { readMailVerbs } from "../core/retain/read-verbs.ts";
import { visibleText } from "../core/retain/visible-text.ts";
import { keysOf, secretOf } from "../keys.ts";
import { fromFirstField, readHeaders, valuesOf } from "../mail/headers.ts";
import { parseMail } from "../mail/parse.ts";
import { readMailboxes } from "../mail/sender.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs } from "./usage.ts";

export const mailExplain: Command = {
  help: `Usage: amends mail explain FILE… [--json]

Tells how mails in files would be understood: who or what wrote them, which case they belong to, what they say above the quoted
history, and which verbs they hold. Nothing is changed and nobody is asked, so no domain vouches for a sender here.

  --json   print one JSON object a file: {"file", "kind", "from", "match": {"case", "method"} | null, "authority", "visible_text",
           "cut_text", "verbs", "attachments", "bounce": {"recipient", "status", "permanent"} | null, "problem"}

Example: amends mail explain reply.eml --json

Exit codes: 0 done, 1 a file cannot be opened, 2 wrong options or settings.`,
  run,
};

const nobody: Vouch = { dmarc: "none", by: "nobody", detail: "A file does not tell who sent it." };

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  if (positionals.length === 0) throw new BadUsage("FILE is missing");
  const config = readConfig(terminal.environment);
  let missing = 0;
  for (const file of positionals) {
    const raw = await readFile(file).catch(() => undefined);
    if (!raw) missing++;
    const it = raw ? { file, ...(await explain(config, raw)) } : { file, problem: "The file cannot be opened." };
    terminal.out(values.json ? JSON.stringify(it) : asText(it));
  }
  return missing > 0 ? 1 : 0;
}

async function explain(config: Config, raw: Uint8Array) {
  const mail = parseMail(raw);
  const { visible, cut } = visibleText(mail.text, mail.html);
  const verbs = readMailVerbs(visible, mail.html);
  return {
    kind: mail.kind,
    from: mail.from.map(({ address }) => address),
    match: matchOf(config, mail, recipientsOf(raw)),
    authority: authorityOf(mail, null, nobody).level,
    visible_text: visible,
    cut_text: cut,
    verbs: verbs.kind === "verbs" ? verbs.instructions : [],
    unknown_verb: verbs.kind === "unknown" ? verbs.word : null,
    attachments: mail.attachments.map(({ name, type, size }) => ({ name, type, size })),
    bounce: mail.bounce,
    problem: mail.problem,
  };
}

const recipientsOf = (raw: Uint8Array): string[] => {
  const headers = readHeaders(fromFirstField(raw));
  const names = ["x-original-to", "delivered-to", "envelope-to", "to", "cc"];
  return names.flatMap((name) => valuesOf(headers, name).flatMap(readMailboxes)).map(({ address }) => address);
};

/** By the signed addresses and Message-IDs alone; null also where this machine has no secret to check them with. */
function matchOf(config: Config, mail: Mail, recipients: readonly string[]): { case: number; method: string } | null {
  if (config.secret === null && !existsSync(join(config.data, "secret"))) return null;
  const { address: keys } = keysOf(secretOf(config));
  for (const address of recipients) {
    const found = readCaseAddress(keys, address, config.mailDomain);
    if (found) return { case: found.caseNumber, method: "token" };
  }
  for (const id of [...mail.inReplyTo, ...mail.references.toReversed()]) {
    const found = readMessageId(keys, id, config.mailDomain);
    if (found) return { case: found.caseNumber, method: "message-id" };
  }
  return null;
}

function asText(it: object): string {
  const show = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const lines = Object.entries(it).map(([key, value]) => `${key}: ${show(value).replaceAll("\n", "\n    ")}`);
  return `${lines.join("\n")}\n`;
}
