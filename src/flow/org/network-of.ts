import ipaddr from "ipaddr.js";

/** What limits count as one caller: an IPv4 address, or the /64 of an IPv6 address, which one household holds whole. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return "unknown";
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  const half = ip.parts.slice(0, 4).map((part) => part.toString(16));
  return `${half.join(":")}::/64`;
}
