import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** What a command may touch of the outside besides the world: its words, its input, the environment. */
export type Terminal = {
  out(line: string): void;
  err(line: string): void;
  /** Writes as it stands, and resolves when whoever reads has room for more; false when nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Calls `stop` instead of ending at once when somebody presses Ctrl-C; what it gives back ends that. */
  onInterrupt(stop: () => void): () => void;
  /** Overwrites the last such line; does nothing where nobody watches. */
  progress(line: string): void;
  /** All of the standard input, as text. */
  input(): Promise<string>;
  /** Asks without showing what is typed; null where nobody can type. */
  askSecret(question: string): Promise<string | null>;
  environment: Readonly<Record<string, string | undefined>>;
};

export const realTerminal: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  write: (text) => writeOut(text),
  onInterrupt: (stop) => {
    process.once("SIGINT", stop);
    return () => void process.off("SIGINT", stop);
  },
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  },
  input: () => Bun.stdin.text(),
  askSecret: async (question) => (process.stdin.isTTY ? typeUnseen(question) : null),
  environment: process.env,
};

const writeOut = (text: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (why) => {
      if (!why) resolve(true);
      else if ("code" in why && why.code === "EPIPE") resolve(false);
      else reject(why);
    });
  });

async function typeUnseen(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  try {
    return await new Promise<string>((resolve) => {
      lines.once("close", () => resolve(""));
      lines.question("", resolve);
    });
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
