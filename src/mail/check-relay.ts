import nodemailer from "nodemailer";
import type { Config } from "../config.ts";
import type { Instant } from "../core/instant.ts";
import { type Finding, isUnknown, isWell, isWrong } from "../core/org/finding.ts";
import { type Probed, probeSmtp } from "./smtp-probe.ts";
import { relayOptions } from "./transport.ts";

const SOON_DAYS = 14;

/** Whether the relay takes us, log-in included, and how it encrypts; no letter is sent. `greeting` is null where it gave none. */
export async function checkRelay(
  { relay, mailDomain }: Pick<Config, "relay" | "mailDomain">,
  now: Instant,
): Promise<{ findings: Finding[]; greeting: string | null }> {
  if (relay === null) {
    const none = isWrong(
      "Relay",
      "No relay is set, so letters wait.",
      "Set AMENDS_RELAY to smtp://user:password@host:port.",
    );
    return { findings: [none], greeting: null };
  }
  const { host, port, secure, tls } = relayOptions(relay);
  const [taken, probed] = await Promise.all([
    checkLogIn(relay, mailDomain),
    probeSmtp({ host, port, secure, name: mailDomain }).catch(reasonOf),
  ]);
  const encryption = checkEncryption(relay, { isChecked: tls.rejectUnauthorized }, probed, now);
  return { findings: [taken, encryption], greeting: typeof probed === "string" ? null : probed.greeting };
}

async function checkLogIn(relay: string, name: string): Promise<Finding> {
  const transport = nodemailer.createTransport({
    ...relayOptions(relay),
    name,
    connectionTimeout: 8000,
    greetingTimeout: 8000,
    socketTimeout: 8000,
    // A relay that offers no log-in would else be taken for one that let us in.
    forceAuth: new URL(relay).username !== "",
  });
  try {
    await transport.verify();
    return isWell("Relay", `${hostOf(relay)} takes our letters.`);
  } catch (why) {
    const mend = "Check host, port, user and password in AMENDS_RELAY.";
    return isWrong("Relay", `${hostOf(relay)} does not take us: ${reasonOf(why)}.`, mend);
  } finally {
    transport.close();
  }
}

function checkEncryption(
  relay: string,
  { isChecked }: { isChecked: boolean },
  probed: Probed | string,
  now: Instant,
): Finding {
  const name = "Relay TLS";
  const host = hostOf(relay);
  if (typeof probed === "string")
    return isUnknown(name, `Could not be checked: ${host} does not answer (${probed}).`, null);
  const { certificate } = probed;
  if (!isChecked)
    return isWell(
      name,
      certificate
        ? `Letters to ${host} are encrypted; so near, its certificate is not checked.`
        : `Letters to ${host} are not encrypted, which so near is no matter.`,
    );
  if (!certificate)
    return isWrong(
      name,
      `${host} offers no encryption: letters, and the password, can be read on the way.`,
      "Ask for its port with TLS: smtps://…:465 or smtp://…:587.",
    );
  if (certificate.issue !== null)
    return isWrong(
      name,
      `The certificate of ${host} does not hold: ${certificate.issue}.`,
      "Write the host in AMENDS_RELAY as its certificate names it, or have it renewed.",
    );
  const days = Math.floor((certificate.validTo.getTime() - Date.parse(now)) / 86_400_000);
  if (days < SOON_DAYS)
    return isWrong(
      name,
      `The certificate of ${host} ends in ${days} days.`,
      "Have it renewed there, or letters will wait.",
    );
  return isWell(name, `Letters to ${host} are encrypted, with a certificate that holds for ${days} days.`);
}

/** Host and port without user and password. */
const hostOf = (relay: string): string => new URL(relay).host;

const reasonOf = (why: unknown): string => (why instanceof Error ? why.message : String(why));
