import ipaddr from "ipaddr.js";

/**
 * Asks of an IP address whether it lies in one of the networks: CIDR or single addresses; IPv4 also as a dual-stack ::ffff:a.b.c.d.
 * What is no network holds nobody.
 */
export function withinNetworks(networks: readonly string[]): (address: string) => boolean {
  const ranges = networks
    .map((network) => (network.includes("/") ? network : `${network}/${network.includes(":") ? 128 : 32}`))
    .filter((network) => ipaddr.isValidCIDR(network))
    .map((network) => ipaddr.parseCIDR(network));
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const asked = ipaddr.process(address);
    return ranges.some(([network, bits]) => network.kind() === asked.kind() && asked.match(network, bits));
  };
}
