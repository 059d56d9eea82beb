import { asProgram } from "../core/org/acting.ts";
import { readScopes } from "../core/org/api-key.ts";
import { makeKey } from "../flow/org/make-key.ts";
import { revokeKey } from "../flow/org/revoke-key.ts";
import { listApiKeys } from "../store/org/api-keys.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const keyCreate: Command = {
  help: `Usage: amends key create --name NAME --scope SCOPE[,SCOPE…] [--json]

Makes a key for the API and prints it, this once: only its hash is kept.

  --name NAME     what it is for, such as “Web shop”
  --scope SCOPE   intake (responses), cases (read and move cases), audit (verify the log), admin (everything)
  --json          print {"id", "name", "scopes", "key"}

Example: amends key create --name "Web shop" --scope intake

Exit codes: 0 done, 1 refused, 2 wrong options or settings.`,
  run: create,
};

export const keyList: Command = {
  help: `Usage: amends key list [--json]

Lists the keys for the API: id, name, scopes, when made, last used and revoked. A key itself is never shown again.

Exit codes: 0 done, 2 wrong options or settings.`,
  run: listAll,
};

export const keyRevoke: Command = {
  help: `Usage: amends key revoke ID|NAME

Ends a key at once. A name will do when only one working key has it.

Example: amends key revoke "Web shop"

Exit codes: 0 done, 1 no such key, 2 wrong options or settings.`,
  run: revoke,
};

async function create(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    name: { type: "string" },
    scope: { type: "string", multiple: true },
    json: { type: "boolean" },
  });
  readWords(positionals, []);
  const name = values.name;
  if (!name) throw new BadUsage("--name is missing");
  if (!values.scope) throw new BadUsage("--scope is missing");
  const scopes = readScopes(values.scope.join(","));
  return withWorld(terminal, async (world) => {
    const { key, token } = await makeKey(world, { name, scopes }, asProgram("command"));
    if (values.json) terminal.out(JSON.stringify({ id: key.id, name: key.name, scopes: key.scopes, key: token }));
    else {
      terminal.out(token);
      terminal.err(`The key of “${key.name}” for ${key.scopes.join(", ")}. Keep it now: it is not shown again.`);
    }
    return 0;
  });
}

async function listAll(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  readWords(positionals, []);
  return withWorld(terminal, async (world) => {
    const keys = await listApiKeys(world.db);
    if (values.json) terminal.out(JSON.stringify(keys));
    else if (keys.length === 0) terminal.out("There are no keys. “amends key create --help” tells how to make one.");
    else for (const key of keys) terminal.out(lineOf(key));
    return 0;
  });
}

function lineOf({
  id,
  name,
  scopes,
  createdAt,
  lastUsedAt,
  revokedAt,
}: Awaited<ReturnType<typeof listApiKeys>>[number]) {
  const use = lastUsedAt ? `last used ${day(lastUsedAt)}` : "never used";
  const end = revokedAt ? `, revoked ${day(revokedAt)}` : "";
  return `${id}  ${name}  [${scopes.join(", ")}]  made ${day(createdAt)}, ${use}${end}`;
}

const day = (at: string) => at.slice(0, 10);

async function revoke(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArgs(args, {});
  const [which = ""] = readWords(positionals, ["ID or NAME"]);
  return withWorld(terminal, async (world) => {
    const key = await revokeKey(world, which, asProgram("command"));
    terminal.out(`The key of “${key.name}” does not work any more.`);
    return 0;
  });
}
