/** Text whose lines were broken by the sending program, with each paragraph on one line again (RFC 3676). */
export function unflowed(text: string, delSp: boolean): string {
  const paragraphs: { depth: number; parts: string[] }[] = [];
  let open = false;
  for (const line of text.split("\n")) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(marks).replace(/^ /, "");
    const last = paragraphs.at(-1);
    const isSignature = words === "-- ";
    if (open && last?.depth === marks && !isSignature) last.parts.push(words);
    else paragraphs.push({ depth: marks, parts: [words] });
    open = words.endsWith(" ") && !isSignature;
    const own = paragraphs.at(-1)?.parts;
    if (open && delSp && own) own[own.length - 1] = words.slice(0, -1);
  }
  return paragraphs.map(({ depth, parts }) => `${quote(depth)}${parts.join("")}`).join("\n");
}

const quote = (depth: number): string => (depth > 0 ? `${">".repeat(depth)} ` : "");
