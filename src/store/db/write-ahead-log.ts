import { closeSync, fdatasync, fdatasyncSync, openSync } from "node:fs";

export type WriteAheadLog = ReturnType<typeof openWriteAheadLog>;

/**
 * SQLite's write-ahead log as a file. It stays the same file as long as a connection is open. `durable` resolves when all that is committed by
 * now survives a power failure: frames are written by `commit`, and a checkpoint syncs them before it moves them. While one waits alone,
 * the disk is quicker than another thread.
 */
export function openWriteAheadLog(path: string) {
  let file: number | undefined;
  return {
    durable: (isBusy: boolean) =>
      new Promise<void>((resolve, reject) => {
        file ??= openSync(`${path}-wal`, "r");
        if (isBusy) return fdatasync(file, (why) => (why ? reject(why) : resolve()));
        fdatasyncSync(file);
        resolve();
      }),
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}
