/**
 * A domain as DNS knows it: lower case, NFC, each non-ASCII label as an A-label ("bücher.example" -> "xn--bcher-kva.example"),
 * without the final dot. RFC 3492 and RFC 5891; labels that cannot be encoded stay as they are.
 */
export function toALabels(domain: string): string {
  return domain
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(/\.$/, "")
    .split(".")
    .map((label) => (/^\p{ASCII}*$/u.test(label) ? label : `xn--${punycode([...label].map(codePoint))}`))
    .join(".");
}

const codePoint = (character: string) => character.codePointAt(0) ?? 0;

/** The encoder of RFC 3492, section 6.3. */
function punycode(points: number[]): string {
  const basic = points.filter((point) => point < 128);
  let text = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let handled = basic.length;
  let from = 128;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= from));
    delta += (next - from) * (handled + 1);
    from = next;
    for (const point of points) {
      if (point < from) delta++;
      if (point !== from) continue;
      text += varint(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    from++;
  }
  return text;
}

function varint(value: number, bias: number): string {
  let text = "";
  for (let k = 36; ; k += 36) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (value < threshold) return text + digit(value);
    text += digit(threshold + ((value - threshold) % (36 - threshold)));
    value = Math.floor((value - threshold) / (36 - threshold));
  }
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

const digit = (value: number) => "abcdefghijklmnopqrstuvwxyz0123456789".charAt(value);
