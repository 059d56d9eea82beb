export type Bounce = { recipient: string | null; status: string | null; permanent: boolean | null };
export function readBounce(raw: Uint8Array): Bounce | null {
  const text = new TextDecoder("latin1").decode(raw.subarray(0, 1_000_000));
  const recipient = /^(?:final|original)-recipient:[ \t]*(?:[\w-]+;)?[ \t]*<?([^\s<>]+)/im.exec(text)?.[1];
  const status = /^status:[ \t]*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1];
  return recipient && status ? { recipient, status, permanent: status.startsWith("5") } : null;
}
