import { type ParseArgsConfig, parseArgs } from "node:util";

/** The command line cannot be understood: one sentence. Exit code 2. */
export class BadUsage extends Error {}

/**
 * Reads options and plain words; every command also takes `--help`. Throws BadUsage for what is not known.
 * Usage: const { values, positionals } = readArgs(args, { name: { type: "string" } });
 */
export function readArgs<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (why) {
    throw new BadUsage(sentenceOf(why));
  }
}

/** Refuses more or fewer plain words than the command has names for. */
export function readWords(positionals: readonly string[], names: readonly string[]): string[] {
  const missing = names[positionals.length];
  if (missing !== undefined) throw new BadUsage(`${missing} is missing`);
  const extra = positionals[names.length];
  if (extra !== undefined) throw new BadUsage(`“${extra}” is one word too many`);
  return [...positionals];
}

/** For a command that takes neither options nor words. */
export function expectNothing(args: string[]): void {
  readWords(readArgs(args, {}).positionals, []);
}

function sentenceOf(why: unknown): string {
  const text = why instanceof Error ? why.message : String(why);
  return (text.split(". To specify")[0] ?? text).replace(/\.$/, "").replace(/'/g, "");
}
