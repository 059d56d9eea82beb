/** The address in `Name <address>`, or the text itself when it is an address alone. */
export const bareAddress = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;

/** The domain of such an address in lower case: who must vouch for what it sends. */
export function domainOf(from: string): string {
  const address = bareAddress(from);
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
