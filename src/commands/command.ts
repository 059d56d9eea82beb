import type { Terminal } from "./terminal.ts";

/** A command: its help, and what it does with the words behind its name; gives the exit code. */
export type Command = { help: string; run(args: string[], terminal: Terminal): Promise<number> };
