import { chownSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Glob, SQL } from "bun";
import { freePort } from "./free-port.ts";

export type Cluster = { url: string; stop(): Promise<void> };

/** The folder of PostgreSQL's programs: that of the `initdb` on the PATH, else Debian's newest. */
export function findPostgres(): string | undefined {
  const onPath = Bun.which("initdb");
  const folders = onPath ? [dirname(realpathSync(onPath))] : debianFolders();
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

const debianFolders = (): string[] =>
  [...new Glob("/usr/lib/postgresql/*/bin").scanSync({ onlyFiles: false })].sort((a, b) =>
    b.localeCompare(a, "en", { numeric: true }),
  );

/**
 * Starts an empty cluster of its own in a temporary folder, on loopback, with a password; `stop` ends it and removes all of it.
 * It may lose data when the machine dies, which is what makes it fast. Throws an Error with the reason when it does not start.
 */
export async function startPostgres(bin: string): Promise<Cluster> {
  const as = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), "amends-postgres-"));
  const passwordFile = join(folder, "password");
  const password = crypto.randomUUID();
  try {
    writeFileSync(passwordFile, password);
    if (as) for (const path of [folder, passwordFile]) chownSync(path, as.uid, as.gid);
    const data = join(folder, "data");
    initialise(bin, data, passwordFile, as);
    const port = await freePort();
    const server = Bun.spawn([join(bin, "postgres"), "-D", data, ...serverOptions(port)], {
      ...as,
      cwd: folder,
      stdio: ["ignore", "ignore", Bun.file(join(folder, "log"))],
    });
    const stop = async () => {
      server.kill("SIGINT");
      const late = setTimeout(() => server.kill("SIGQUIT"), 10_000);
      await server.exited;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    };
    const url = `postgres://amends:${password}@127.0.0.1:${port}/postgres`;
    if (await answers(url, server)) return { url, stop };
    const why = lastLine(readFileSync(join(folder, "log"), "utf8"));
    await stop();
    throw new Error(why);
  } catch (why) {
    rmSync(folder, { recursive: true, force: true });
    throw why;
  }
}

type User = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function ordinaryUser(): User {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const row = users.find((user) => user.startsWith("postgres:")) ?? users.find((user) => user.startsWith("nobody:"));
  const [, , uid, gid] = row?.split(":") ?? [];
  if (uid === undefined || gid === undefined) throw new Error("there is neither a user postgres nor nobody");
  return { uid: Number(uid), gid: Number(gid) };
}

function initialise(bin: string, data: string, passwordFile: string, as: User): void {
  const options = ["--username=amends", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const { success, stderr } = Bun.spawnSync(
    [join(bin, "initdb"), "-D", data, ...options, "--encoding=UTF8", "--no-locale", "--no-sync"],
    { ...as, cwd: dirname(data), stdio: ["ignore", "ignore", "pipe"] },
  );
  if (!success) throw new Error(lastLine(stderr.toString()));
}

function serverOptions(port: number): string[] {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    timezone: "UTC",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Asks until the server answers, for half a minute; false when it ended or never did. */
async function answers(url: string, server: { exitCode: number | null }): Promise<boolean> {
  for (let tried = 0; tried < 300 && server.exitCode === null; tried++) {
    const sql = new SQL(url, { max: 1, connectionTimeout: 2 });
    const well = await sql.unsafe("select 1").then(
      () => true,
      () => false,
    );
    await sql.close();
    if (well) return true;
    await Bun.sleep(100);
  }
  return false;
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
