import type { Config } from "../config.ts";
import { type Finding, isUnknown, isWell, isWrong } from "../core/org/finding.ts";
import { dnsLook } from "./dns-look.ts";
import { type Probed, probeSmtp } from "./smtp-probe.ts";

const NAME = "Port 25";

/**
 * Whether the machine to which the MX leads takes mail on port 25 and greets as we do. Seen from here only: some routers lead
 * no one back in, and some providers let no one out, so a failure may be theirs.
 */
export async function checkPort(config: Config, port = 25): Promise<Finding> {
  const look = dnsLook(config.dns);
  const host = (await look.mx(config.mailDomain)).list[0];
  const address = host && (await look.addresses(host)).list[0];
  if (!host || !address)
    return isUnknown(NAME, "Could not be checked: no MX leads to an address.", "Mend the MX first.");
  const where = `${host} (${address}), port ${port},`;
  try {
    return judged(config, where, await probeSmtp({ host: address, port, name: config.mailDomain, serverName: host }));
  } catch (why) {
    return isWrong(
      NAME,
      `${where} does not answer from here: ${why instanceof Error ? why.message : String(why)}.`,
      `Forward port ${port} of that machine to ${config.smtp.host}:${config.smtp.port} here and open it in the firewall. Only a machine outside can tell for sure: try “nc ${host} ${port}” there.`,
    );
  }
}

function judged({ mailDomain, trustedRelays }: Config, where: string, { calledItself, greeting }: Probed): Finding {
  const name = calledItself.toLowerCase();
  if (name === mailDomain)
    return isWell(
      NAME,
      `${where} answers as ${mailDomain}. That it does so from outside, only a machine there can tell.`,
    );
  if (trustedRelays.length > 0) return isWell(NAME, `${where} is your gateway: it answers as ${calledItself}.`);
  return isWrong(
    NAME,
    `${where} is somebody else: it says “${greeting.split("\n")[0] ?? ""}”, and we would say ${mailDomain}.`,
    "Let the MX lead to the machine of Amends. If it leads to your own mail gateway on purpose, name that in AMENDS_TRUSTED_RELAYS.",
  );
}
