import { expect, test } from "bun:test";
import { withinNetworks } from "../../src/mail/networks.ts";

test("an address is within a network, a single address or a dual-stack spelling of either", () => {
  const isOurs = withinNetworks(["10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "nonsense"]);
  for (const address of ["10.9.8.7", "::ffff:10.1.1.1", "192.0.2.7", "2001:db8:1::1"])
    expect(isOurs(address)).toBe(true);
  for (const address of ["11.0.0.1", "192.0.2.8", "2001:db9::1", "::1", "", "unknown"])
    expect(isOurs(address)).toBe(false);
});
