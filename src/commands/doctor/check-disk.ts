import { statfs } from "node:fs/promises";
import { type Finding, isUnknown, isWell, isWrong } from "../../core/org/finding.ts";

const NAME = "Disk";
const LEAST_GB = 1;

/** Whether the data folder has room: no mail is lost when it has none, but none can be taken either. */
export async function checkDisk(folder: string): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return diskFinding(folder, Number(bavail) * Number(bsize));
  } catch (why) {
    return isUnknown(NAME, `Could not be checked: ${why instanceof Error ? why.message : String(why)}.`, null);
  }
}

/** `free` in bytes. */
export function diskFinding(folder: string, free: number): Finding {
  const gigabytes = free / 1e9;
  const room = `${folder} has ${gigabytes.toFixed(gigabytes < 10 ? 1 : 0)} GB of room`;
  if (gigabytes >= LEAST_GB) return isWell(NAME, `${room}.`);
  return isWrong(
    NAME,
    `${room} left; without room mail is put off.`,
    "Clear the disk, or move AMENDS_DATA to a larger one.",
  );
}
