const CR = 13;
const LF = 10;

/** Watches the line ends of a mail, chunk by chunk. */
export type LineEnds = { add(chunk: Uint8Array): void; isBroken(): boolean; end(): boolean };

/**
 * Bare CR and LF are how mails are smuggled past other servers (CVE-2023-51764). `end` is true when every CR and LF of the mail
 * belonged to a CRLF.
 */
export function watchLineEnds(): LineEnds {
  let broken = false;
  let open = false;
  return {
    add: (chunk) => {
      if (broken || chunk.byteLength === 0) return;
      broken = !isWhole(chunk, open);
      open = chunk[chunk.byteLength - 1] === CR;
    },
    isBroken: () => broken,
    end: () => !broken && !open,
  };
}

/** Whether CR and LF alternate as neighbours; `open`: the byte before was a CR, and a CR at the end may be followed by its LF. */
function isWhole(chunk: Uint8Array, open: boolean): boolean {
  let lf = chunk.indexOf(LF);
  if (open) {
    if (lf !== 0) return false;
    lf = chunk.indexOf(LF, 1);
  }
  let cr = chunk.indexOf(CR);
  while (cr >= 0 && lf === cr + 1) {
    cr = chunk.indexOf(CR, cr + 1);
    lf = chunk.indexOf(LF, lf + 1);
  }
  return lf < 0 && (cr < 0 || cr === chunk.byteLength - 1);
}
