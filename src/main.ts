import { run } from "./commands/run.ts";
import { realTerminal } from "./commands/terminal.ts";

process.exit(await run(process.argv.slice(2), realTerminal));
