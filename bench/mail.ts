/**
 * The rows of the mail benchmark, one file each in bench/mail: `bun bench/mail.ts` prints all of them, `bun bench/mail.ts intake`
 * only that one.
 */
import { intake } from "./mail/intake.ts";
import { memory } from "./mail/memory.ts";
import { pages } from "./mail/pages.ts";
import { pipeline } from "./mail/pipeline.ts";
import { whole } from "./mail/whole.ts";

const rows = { intake, memory, whole, pipeline, pages };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in rows));
if (unknown !== undefined) {
  console.error(`There is no row “${unknown}”. The rows are ${Object.keys(rows).join(", ")}.`);
  process.exit(2);
}
for (const [name, row] of Object.entries(rows)) if (asked.length === 0 || asked.includes(name)) await row();
