import type { Finding } from "../../core/org/finding.ts";
import { checkCertificate } from "../../mail/check-certificate.ts";
import { checkDkim } from "../../mail/check-dkim.ts";
import { checkDns } from "../../mail/check-dns.ts";
import { checkImap } from "../../mail/check-imap.ts";
import { checkListener } from "../../mail/check-listener.ts";
import { checkPort } from "../../mail/check-port.ts";
import { checkPtr } from "../../mail/check-ptr.ts";
import { checkRelay } from "../../mail/check-relay.ts";
import { databaseTime } from "../../store/db/database-time.ts";
import type { World } from "../../world.ts";
import { clockFinding, isSynchronised, type OtherClock, timeInGreeting } from "./check-clock.ts";
import { checkDisk } from "./check-disk.ts";
import { checkHeads } from "./check-heads.ts";
import { checkInside } from "./check-inside.ts";

/**
 * Everything that can be looked at without sending anything, in the order of the help. `realNow` is this machine's clock, which a demo's
 * world is ahead of: certificates and other servers keep to it.
 */
export async function checkAll(world: World, realNow: World["now"]): Promise<Finding[]> {
  const { config } = world;
  const [inside, relay, listener, certificate, dns, port, dkim, ptr, imap, disk, heads] = await Promise.all([
    checkInside(world),
    checkRelay(config, realNow()),
    checkListener(config),
    checkCertificate(config, realNow()),
    checkDns(config),
    checkPort(config),
    checkDkim(config),
    checkPtr(config),
    checkImap(config),
    checkDisk(config.data),
    checkHeads(world),
  ]);
  const clock = clockFinding(await otherClocks({ ...world, now: realNow }, relay.greeting), isSynchronised());
  const all = [
    ...inside,
    ...relay.findings,
    listener,
    certificate,
    ...dns,
    port,
    dkim,
    ptr,
    ...imap,
    clock,
    disk,
    ...heads,
  ];
  return all.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

const order = [
  ...["Company", "Readiness", "Letters", "Mails in", "Relay", "Relay TLS", "Listener", "STARTTLS", "MX", "Port 25"],
  ...["SPF", "DKIM", "DMARC", "PTR", "Pages", "Mailbox", "Clock", "Disk", "Log head"],
];

/** A greeting is as old as the longest check took: some seconds, which `clockFinding` allows. */
async function otherClocks(world: World, greeting: string | null): Promise<OtherClock[]> {
  const now = world.now();
  const database = await databaseTime(world.db);
  const relay = greeting === null ? undefined : timeInGreeting(greeting);
  return [
    ...(database === undefined ? [] : [{ whose: "the database server", at: database, now }]),
    ...(relay === undefined ? [] : [{ whose: "the relay", at: relay, now }]),
  ];
}
