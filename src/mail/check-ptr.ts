import ipaddr from "ipaddr.js";
import type { Config } from "../config.ts";
import { type Finding, isUnknown, isWell, isWrong } from "../core/org/finding.ts";
import { type DnsLook, dnsLook } from "./dns-look.ts";

const NAME = "PTR";

/**
 * Whether our public address (where the MX leads) has a name that leads back to it. Receivers ask that of machines that send;
 * where a relay sends for us, it is the relay's to have.
 */
export async function checkPtr({ dns, mailDomain }: Pick<Config, "dns" | "mailDomain">): Promise<Finding> {
  const look = dnsLook(dns);
  const host = (await look.mx(mailDomain)).list[0];
  const address = host && (await look.addresses(host)).list.find(isPublic);
  if (!host || !address) return isUnknown(NAME, "Could not be checked: the MX leads to no public address.", null);
  const { list, why } = await look.names(address);
  if (why !== null) return isUnknown(NAME, `Could not be checked: ${why}.`, null);
  const add = `Ask whoever gave you ${address} for: ${address} PTR ${host}.`;
  if (list.length === 0) return isWrong(NAME, `${address} has no name (PTR).`, add);
  const [good] = await confirmed(look, list, address);
  if (good !== undefined) return isWell(NAME, `${address} is ${good}, and that leads back to it.`);
  return isWrong(NAME, `${address} is called ${list.join(", ")}, which does not lead back to it.`, add);
}

async function confirmed(look: DnsLook, names: readonly string[], address: string): Promise<string[]> {
  const all = await Promise.all(names.map(async (name) => ({ name, at: (await look.addresses(name)).list })));
  return all.filter(({ at }) => at.includes(address)).map(({ name }) => name);
}

const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ["unicast", "reserved"].includes(ipaddr.process(address).range());
