import { run } from "../../src/commands/run.ts";
import { aPlace, type Engine } from "../engines.ts";

export type Ran = { code: number; out: string; err: string };

export type Desk = {
  folder: string;
  environment: Record<string, string>;
  /** Runs one command; `input` is its standard input. */
  amends(words: string[], input?: string): Promise<Ran>;
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  remove(): Promise<void>;
};

/** A data folder and a database of its own, on which commands run as they do from a shell. */
export async function aDesk(engine: Engine): Promise<Desk> {
  const place = await aPlace(engine);
  const environment: Record<string, string> = {
    AMENDS_DATA: `${place.folder}/data`,
    ...(engine === "postgres" ? { DATABASE_URL: place.address } : {}),
  };
  return {
    folder: place.folder,
    environment,
    amends: async (words, input = "") => {
      const out: string[] = [];
      const err: string[] = [];
      const code = await run(words, {
        out: (line) => out.push(line),
        err: (line) => err.push(line),
        write: async (text) => out.push(text) > 0,
        onInterrupt: () => () => {},
        progress: () => {},
        input: async () => input,
        askSecret: async () => null,
        environment,
      });
      return { code, out: out.join("\n"), err: err.join("\n") };
    },
    file: async (name, content) => {
      await Bun.write(`${place.folder}/${name}`, content);
      return `${place.folder}/${name}`;
    },
    remove: place.remove,
  };
}

export const setupWords = [
  "setup",
  "--company",
  "Cleo's",
  "--admin-email",
  "ada@chain.test",
  "--admin-name",
  "Ada",
  "--password-stdin",
];
export const password = "copper ladder ninety\n";
