import { readConfig } from "../config.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { expectNothing } from "./usage.ts";

export const health: Command = {
  help: `Usage: amends health

Asks the server of this AMENDS_HTTP whether its clock, outbox and listener move. For a container's health check.

Exit codes: 0 all is well, 1 it is not, or no server answers.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  expectNothing(args);
  const { http } = readConfig(terminal.environment);
  const host = http.host === "0.0.0.0" ? "127.0.0.1" : http.host === "::" ? "[::1]" : bracketed(http.host);
  try {
    const response = await fetch(`http://${host}:${http.port}/healthz`, { signal: AbortSignal.timeout(5000) });
    terminal.out(await response.text());
    return response.ok ? 0 : 1;
  } catch (why) {
    terminal.err(`No server answers at ${host}:${http.port}: ${why instanceof Error ? why.message : String(why)}`);
    return 1;
  }
}

const bracketed = (host: string): string => (host.includes(":") ? `[${host}]` : host);
