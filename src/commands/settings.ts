import { type Config, readConfig, settings } from "../config.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const settingsCommand: Command = {
  help: `Usage: amends settings [--json]

Prints every setting with its value, where that comes from, and what it is for. Settings are environment variables; a secret may
stand in a file instead, which NAME_FILE names. Secrets are never shown.

  --json   print a list of {"name", "value", "isSet", "isSecret", "default", "says"}

Exit codes: 0 done, 2 a setting cannot be used (one line for each).`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  readWords(positionals, []);
  const config = readConfig(terminal.environment);
  const rows = settings.map(({ name, key, secret = false, default: standard, says }) => {
    const isSet = Boolean(
      terminal.environment[name]?.trim() || (secret && terminal.environment[`${name}_FILE`]?.trim()),
    );
    const value = secret ? (isSet ? "(hidden)" : null) : textOf(config[key]);
    return { name, value, isSet, isSecret: secret, default: standard, says };
  });
  if (values.json) {
    terminal.out(JSON.stringify(rows, null, 2));
    return 0;
  }
  for (const { name, value, isSet, isSecret, default: standard, says } of rows) {
    terminal.out(`${name}=${value ?? ""}  ${isSet ? "(set)" : `(default: ${standard})`}`);
    terminal.out(`    ${says}${isSecret ? ` Or put it in a file and name that in ${name}_FILE.` : ""}`);
  }
  return 0;
}

function textOf(value: Config[keyof Config]): string | null {
  if (value === null || typeof value === "string") return value;
  if ("host" in value)
    return value.host.includes(":") ? `[${value.host}]:${value.port}` : `${value.host}:${value.port}`;
  return value.join(",") || null;
}
