import { BadSettings } from "../config.ts";
import { Refused } from "../core/refused.ts";
import { version } from "../version.ts";
import type { Command } from "./command.ts";
import { demoHelp, serveHelp } from "./server-help.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage } from "./usage.ts";

type Entry = { says: string; load(): Promise<Command> };

/** Every command by its words, in the order of the help. Loaded when called, so that a small one starts at once. */
const commands: Readonly<Record<string, Entry>> = {
  serve: {
    says: "serve the pages, take mail, keep the deadlines",
    load: async () => ({ help: serveHelp, run: (await import("./serve.ts")).serve }),
  },
  demo: {
    says: "the same with a seeded chain, mail looped back, time travel",
    load: async () => ({ help: demoHelp, run: (await import("./demo.ts")).demo }),
  },
  setup: { says: "make the company and its first admin", load: async () => (await import("./setup.ts")).setup },
  "key create": { says: "make a key for the API", load: async () => (await import("./key.ts")).keyCreate },
  "key list": { says: "list the keys", load: async () => (await import("./key.ts")).keyList },
  "key revoke": { says: "end a key", load: async () => (await import("./key.ts")).keyRevoke },
  "import org": {
    says: "bring units, managers and deputies from a spreadsheet",
    load: async () => (await import("./import-org.ts")).importOrgCommand,
  },
  "import responses": {
    says: "bring responses from a spreadsheet",
    load: async () => (await import("./import-responses.ts")).importResponsesCommand,
  },
  "import holidays": {
    says: "close units on the days of an iCalendar file",
    load: async () => (await import("./import-holidays.ts")).importHolidaysCommand,
  },
  "policy rehearse": {
    says: "tell who would be told what and when about a case",
    load: async () => (await import("./policy-rehearse.ts")).policyRehearse,
  },
  "mail explain": {
    says: "tell how mails in files would be understood",
    load: async () => (await import("./mail-explain.ts")).mailExplain,
  },
  "listen explain": {
    says: "tell how comments would be understood",
    load: async () => (await import("./listen-explain.ts")).listenExplain,
  },
  "listen train": {
    says: "learn the model of problem statements from labelled texts",
    load: async () => (await import("./listen-train.ts")).listenTrain,
  },
  "listen evaluate": {
    says: "tell how well problems are found in labelled texts",
    load: async () => (await import("./listen-evaluate.ts")).listenEvaluate,
  },
  settings: { says: "print every setting", load: async () => (await import("./settings.ts")).settingsCommand },
  backup: {
    says: "copy everything into a folder, while serving",
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: { says: "bring a backup back", load: async () => (await import("./restore.ts")).restore },
  doctor: { says: "look whether everything can do its work", load: async () => (await import("./doctor.ts")).doctor },
  health: {
    says: "ask the running server whether all is well",
    load: async () => (await import("./health.ts")).health,
  },
  "audit verify": { says: "walk the log and its chain", load: async () => (await import("./audit.ts")).auditVerify },
  "audit export": {
    says: "print the log as JSON lines or CSV",
    load: async () => (await import("./export-log.ts")).exportLog,
  },
  migrate: { says: "bring the database up to date", load: async () => (await import("./migrate.ts")).migrateCommand },
};

/**
 * Runs the command that the words name and gives the exit code: 0 done, 1 refused or not all well, 2 words or settings that
 * cannot be understood. Every error is one line for the operator; a bug comes with its trace.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words.length === 0 || words[0] === "help" || isHelp(words[0])) return say(terminal, help());
  if (words[0] === "--version" || words[0] === "-v") return say(terminal, `amends ${version}`);
  const name = [words.slice(0, 2).join(" "), words[0] ?? ""].find((one) => Object.hasOwn(commands, one));
  const entry = name === undefined ? undefined : commands[name];
  if (name === undefined || !entry) return unknown(words, terminal);
  const args = words.slice(name.split(" ").length);
  try {
    const command = await entry.load();
    if (args.some(isHelp)) return say(terminal, command.help);
    return await command.run(args, terminal);
  } catch (why) {
    return tell(why, name, terminal);
  }
}

const isHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

/** A group ("amends key") shows its commands; all else is an error. */
function unknown(words: readonly string[], terminal: Terminal): number {
  const group = Object.keys(commands).filter((name) => name.startsWith(`${words[0]} `));
  const asksHelp = group.length > 0 && (words.length === 1 || isHelp(words[1]));
  const lines = group.map(line).join("\n");
  if (asksHelp && words.length > 1) return say(terminal, lines);
  const what = words.slice(0, group.length > 0 ? 2 : 1).join(" ");
  if (asksHelp) terminal.err(`amends ${what}: say which:\n${lines}`);
  else terminal.err(`amends: there is no command “${what}”. “amends --help” lists them all.`);
  return 2;
}

function tell(why: unknown, name: string, terminal: Terminal): number {
  if (why instanceof BadSettings) {
    for (const one of why.lines) terminal.err(one);
    return 2;
  }
  if (why instanceof BadUsage) {
    terminal.err(`amends ${name}: ${why.message}. “amends ${name} --help” tells how.`);
    return 2;
  }
  if (why instanceof Refused) terminal.err(why.message);
  else terminal.err(why instanceof Error ? (why.stack ?? why.message) : String(why));
  return 1;
}

const line = (name: string) => `  ${name.padEnd(18)}${commands[name]?.says ?? ""}`;

const help = () => `Amends ${version}: no unhappy customer is left without an answer.

Usage: amends COMMAND [OPTIONS]

${Object.keys(commands).map(line).join("\n")}

“amends COMMAND --help” tells about one of them. Settings are environment variables: “amends settings” lists them.
Exit codes: 0 done, 1 refused or not all well, 2 words or settings that cannot be understood.`;
