import { blame } from "../blame.ts";
import { dnsRecords } from "../core/org/dns-record.ts";
import { Refused } from "../core/refused.ts";
import { setUp } from "../flow/org/set-up.ts";
import { openHasher } from "../hasher.ts";
import { dnsNeedsOf, signingKeyOf } from "../signing-key.ts";
import type { Command } from "./command.ts";
import { recordsText } from "./records-text.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

const help = `Usage: amends setup --company NAME --admin-email ADDRESS --admin-name NAME [--password-stdin] [--time-zone ZONE] [--json]

Makes the company and its first admin in an empty installation. Without it, “amends serve” prints a link for a browser.
Makes the key that signs letters (DKIM), too, and prints the DNS records that the mail domain needs.

  --company NAME          the chain, as customers and managers know it
  --admin-email ADDRESS   whom the admin signs in as, and where warnings go
  --admin-name NAME       the admin's name
  --password-stdin        read the admin's password from standard input (12 characters or more); else it is asked for
  --time-zone ZONE        of stores that have none of their own, such as Europe/Paris (default UTC)
  --json                  print the ids and the DNS records as JSON

Example: echo "$PASSWORD" | amends setup --company "Cleo's" --admin-email ada@cleos.example --admin-name "Ada" --password-stdin

Exit codes: 0 done, 1 refused (set up already, password too weak), 2 wrong options or settings.`;

export const setup: Command = { help, run };

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    company: { type: "string" },
    "admin-email": { type: "string" },
    "admin-name": { type: "string" },
    "password-stdin": { type: "boolean" },
    "time-zone": { type: "string" },
    json: { type: "boolean" },
  });
  readWords(positionals, []);
  const needed = (name: "company" | "admin-email" | "admin-name") => {
    const value = values[name]?.trim();
    if (!value) throw new BadUsage(`--${name} is missing`);
    return value;
  };
  const wanted = {
    company: needed("company"),
    adminEmail: needed("admin-email"),
    adminName: needed("admin-name"),
    timeZone: values["time-zone"] ?? null,
  };
  const password = await passwordFrom(terminal, values["password-stdin"] ?? false);
  return withWorld(terminal, async (world) => {
    const { config } = world;
    const { company, admin } = await setUp(world, openHasher(), { ...wanted, password });
    const signing = await blame("AMENDS_DATA", () => signingKeyOf(config));
    const records = dnsRecords(dnsNeedsOf(config, signing));
    if (values.json) terminal.out(JSON.stringify({ company, admin, records }));
    else {
      terminal.out(`${company.name} is set up. ${admin.name} signs in as ${admin.email}.`);
      terminal.out(recordsText(records));
      terminal.out("Next: “amends import org FILE.csv” for the stores and their managers, then “amends serve”.");
    }
    return 0;
  });
}

async function passwordFrom(terminal: Terminal, isPiped: boolean): Promise<string> {
  if (isPiped) return (await terminal.input()).replace(/\r?\n$/, "");
  const password = await terminal.askSecret("Password of the admin: ");
  if (password === null) throw new BadUsage("give the password on standard input, with --password-stdin");
  if (password !== (await terminal.askSecret("The same once more: "))) {
    throw new Refused("The two passwords differ. Try again.");
  }
  return password;
}
