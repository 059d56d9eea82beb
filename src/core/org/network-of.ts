/** What limits count as one caller: an IPv4 address, or the /64 of an IPv6 address, which one household holds whole. */
export function networkOf(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (four) return four;
  const plain = address.split("%")[0] ?? "";
  if (!/^[0-9a-f:]+$/i.test(plain) || !plain.includes(":")) return "unknown";
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = groups(head);
  const right = groups(tail ?? "");
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const all = [...left, ...zeros, ...right];
  if (all.length !== 8) return "unknown";
  return `${all.slice(0, 4).join(":")}::/64`;
}

const groups = (text: string): string[] =>
  text === "" ? [] : text.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
