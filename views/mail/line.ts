/** Text of others on one line of ours: no line breaks, control characters, or marks that turn the reading direction around. */
export const oneLine = (text: string): string => harmless(text).replace(/\s+/gu, " ").trim();

/** Text of others with its lines kept and everything that is not text taken out. */
export const harmless = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, "");

/** A subject: one line of at most 120 characters (UTF-16 units), so that nothing in it can become a header of its own. */
export const subjectLine = (text: string): string => shortened(oneLine(text), 120);

/** At most `most` UTF-16 units, cut between words where there are any. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "");
  const words = cut.replace(/\s+\S*$/u, "");
  return `${(words.length > most / 2 ? words : cut).trimEnd()}…`;
}

/** A paragraph of ours in lines of at most 76 characters; a word that is longer, such as a link, stays whole. */
export function wrapped(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > 76) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join("\n");
}
