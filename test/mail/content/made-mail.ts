/** A valid mail made by chance, and what was put into it. Of files, what they are called is their name up to the ending. */
export type MadeMail = {
  raw: Buffer;
  subject: string;
  name: string;
  texts: string[];
  htmls: string[];
  files: { name: string; type: string; content: Buffer }[];
};

const words =
  "hello nobody called back café naïve Übergröße żółw ελληνικά привет 日本語 😀 = == =3D --b . >quote From 50% a&b <tag>";
const names = ["photo", "reçu été", "a b c", "日本語の名前", "semi;colon", "x".repeat(60), "per%cent", "report (1)"];
const kinds = ["image/jpeg", "application/pdf", "application/octet-stream", "text/csv", "text/plain"];

/** The same seed makes the same mail. */
export function madeMail(seed: number): MadeMail {
  const { below, pick, times } = chance(seed);
  const eol = pick(["\r\n", "\r\n", "\n"]);
  const sentence = () => times(1 + below(12), () => pick(words.split(" "))).join(" ");
  const made: MadeMail = {
    raw: Buffer.alloc(0),
    subject: sentence(),
    name: pick(["Cléo Müller", "O'Neil, Cleo", "山田"]),
    texts: [],
    htmls: [],
    files: [],
  };
  let boundaries = 0;

  const head = (...fields: string[]) => (below(2) ? fields : fields.reverse()).join(eol) + eol + eol;
  const folded = (field: string) => field.replace("; ", pick(["; ", ";", `;${eol}\t`, `;${eol}  `]));

  function leaf(type: "plain" | "html"): string {
    const charset = pick(["utf-8", '"UTF-8"', "iso-8859-1", "windows-1252"]);
    const isLatin = !/utf/i.test(charset);
    const lines = times(1 + below(4), sentence).map((line) => (isLatin ? line.replace(/[^\0-\xff]/gu, "ß") : line));
    const said = type === "plain" ? lines.join("\n") : `<p class="x">${lines.map(Bun.escapeHTML).join("<br>\n")}</p>`;
    (type === "plain" ? made.texts : made.htmls).push(said);
    const encoding = pick(["base64", "Quoted-Printable", "8bit", "binary"]);
    const bytes = Buffer.from(said.replaceAll("\n", eol), isLatin ? "latin1" : "utf8");
    const field = folded(`Content-Type: text/${type}; charset=${charset}`);
    return head(field, `Content-Transfer-Encoding: ${encoding}`) + encoded(encoding, bytes);
  }

  function flowed(): string {
    const isDelSp = below(2) === 1;
    const said = times(10 + below(60), () => pick(["hello", "nobody", "called", "back"])).join(" ");
    made.texts.push(said);
    const broken = said.replace(/(.{20,40}?) /g, (_, line) => `${line} ${isDelSp ? " " : ""}${eol}`);
    return `${head(`Content-Type: text/plain; format=flowed${isDelSp ? "; delsp=yes" : ""}`)}${broken}`;
  }

  function file(): string {
    const it = { name: pick(names), type: pick(kinds), content: Buffer.from(times(1 + below(300), () => below(256))) };
    made.files.push(it);
    const encoding = pick(["base64", "quoted-printable"]);
    const disposition = folded(`Content-Disposition: attachment; ${parameter("filename", `${it.name}.bin`)}`);
    const fields = [`Content-Type: ${it.type}`, `Content-Transfer-Encoding: ${encoding}`, disposition];
    return head(...fields) + encoded(encoding, it.content);
  }

  function inner(): string {
    const content = ["From: ann@chain.test", "Subject: inside", "", "inner words"].join(eol);
    made.files.push({ name: "inside", type: "message/rfc822", content: Buffer.from(content) });
    return head("Content-Type: message/rfc822") + content;
  }

  function several(subtype: string, parts: string[]): string {
    const n = ++boundaries;
    const boundary = pick([
      `b${n}`,
      `=_b${n}'()+_,-./:=?`,
      `${"outer".repeat(n % 9)}${n}`,
      `b b${n}x`,
      `b${n}`.padEnd(70, "x"),
    ]);
    const start =
      head(folded(`Content-Type: multipart/${subtype}; boundary="${boundary}"`)) + pick(["", `A preamble.${eol}`]);
    const end = `--${boundary}--${pick(["", eol, `${eol}An epilogue.${eol}`])}`;
    return start + parts.map((part) => `--${boundary}${eol}${part}${eol}`).join("") + end;
  }

  const alternative = () =>
    several("alternative", [
      leaf("plain"),
      pick([() => leaf("html"), () => several("related", [leaf("html"), file()])])(),
    ]);

  function any(depth: number): string {
    const simple = [() => leaf("plain"), () => leaf("html"), flowed, alternative];
    const holding = [
      () => several("mixed", [leaf("plain"), file(), leaf("plain")]),
      () =>
        several(
          "mixed",
          times(1 + below(4), () => (below(2) ? file() : any(depth + 1))),
        ),
      () => several("mixed", [several("mixed", [any(depth + 1)]), inner()]),
      () => several("related", [alternative(), file()]),
    ];
    return pick(depth > 3 ? simple : [...simple, ...holding])();
  }

  function parameter(name: string, value: string): string {
    const percent = encodeURIComponent(value).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    const pieces = percent.match(/(?:%..|[^%]){1,15}/g) ?? [];
    return pick([
      () => `${name}="${encodedWords(value, eol)}"`,
      () => `${name}*=utf-8''${percent}`,
      () => pieces.map((piece, i) => `${name}*${i}*=${i === 0 ? "utf-8'en'" : ""}${piece}`).join(`;${eol} `),
    ])();
  }

  function encoded(encoding: string, bytes: Buffer): string {
    if (encoding === "base64") return bytes.toString("base64").replace(/.{76}/g, `$&${eol}`);
    if (!/^q/i.test(encoding)) return bytes.toString("latin1");
    const signs = Array.from(bytes, (byte) =>
      byte > 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : escaped(byte),
    );
    return signs.join("").replace(/(?:=..|[^=]){70}/g, `$&=${eol}`);
  }

  const from = `From: ${encodedWords(made.name, eol)} <cleo@home.test>`;
  const fields = [from, `Subject: ${encodedWords(made.subject, eol)}`, "MIME-Version: 1.0 (by hand)"];
  made.raw = Buffer.from(`${fields.join(eol)}${eol}${any(0)}`, "latin1");
  return made;
}

function encodedWords(text: string, eol: string): string {
  const pieces = text.match(/.{1,9}/gu) ?? [""];
  return pieces
    .map((piece, i) => {
      const bytes = Buffer.from(piece);
      return i % 2 === 0
        ? `=?utf-8?B?${bytes.toString("base64")}?=`
        : `=?UTF-8?Q?${Array.from(bytes, escaped).join("")}?=`;
    })
    .join(`${eol} `);
}

const escaped = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Numbers that only look like chance: a linear congruential generator. */
function chance(seed: number) {
  let state = seed * 2654435761 + 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  };
  const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  return { below, pick, times };
}
