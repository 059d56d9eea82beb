import { mkdirSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dir, "..");
const outfile = join(root, "dist/amends");

const targets = [
  "bun-linux-x64",
  "bun-linux-x64-musl",
  "bun-linux-arm64",
  "bun-linux-arm64-musl",
  "bun-darwin-x64",
  "bun-darwin-arm64",
  "bun-windows-x64",
] as const satisfies Bun.Build.CompileTarget[];

/** What only tests and tools may use: none of it may end up in the executable. */
const outsiders = /^(test|bench|scripts)\/|node_modules\/(playwright-core|axe-core|fast-check|typescript|@biomejs)\//;

/**
 * Compiles everything into one executable, dist/amends. It takes its settings from the environment alone, not from a .env or a
 * bunfig.toml in the folder where it happens to be started. `--target bun-linux-arm64` and the like make one for another system.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { target: { type: "string" } } });
  mkdirSync(join(root, "dist"), { recursive: true });
  const built = await Bun.build({
    // The thread that reads mail is a program of its own, which its starter looks for beside itself: all lie in one folder.
    entrypoints: [join(root, "src/main.ts"), join(root, "src/mail/reader-thread.ts")],
    naming: { entry: "[name].[ext]" },
    tsconfig: join(root, "tsconfig.json"),
    metafile: true,
    compile: {
      outfile,
      autoloadDotenv: false,
      autoloadBunfig: false,
      ...(values.target === undefined ? {} : { target: targetOf(values.target) }),
    },
  });
  const sources = Object.keys(built.metafile?.inputs ?? {}).map((path) => relative(root, resolve(path)));
  const strangers = sources.filter((path) => outsiders.test(path));
  if (strangers.length > 0) throw new Error(`These do not belong into the executable: ${strangers.join(", ")}`);
  const megabytes = (statSync(outfile).size / 1e6).toFixed(0);
  console.log(`${relative(process.cwd(), outfile)}: ${megabytes} MB, from ${sources.length} files`);
}

function targetOf(text: string): Bun.Build.CompileTarget {
  const target = targets.find((one) => one === text);
  if (!target) throw new Error(`There is no target “${text}”. Take one of ${targets.join(", ")}.`);
  return target;
}

await main();
