import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder for one test. */
export const aFolder = () => mkdtemp(join(tmpdir(), "amends-mail-"));
